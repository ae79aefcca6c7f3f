//! Paths and time stamps: the root of the repository, the build output, and what is newer than what.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// The root of the repository.
///
/// Cargo names the crate's folder when it runs us; the one noted at compile time is only for a direct start.
pub fn root() -> PathBuf {
    let here =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors().nth(3).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The page's folder.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder cargo builds into.
///
/// Taken from where this very program lies (`<target>/<profile>/xtask`), which is right whatever sets the folder:
/// the default, `CARGO_TARGET_DIR` or a person's own cargo configuration.
pub fn target() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|exe| exe.ancestors().nth(2).map(Path::to_path_buf))
        .unwrap_or_else(|| root().join("target"))
}

/// The built program of a profile (`debug` or `release`).
pub fn program(profile: &str) -> PathBuf {
    target().join(profile).join(format!("turnstone{}", std::env::consts::EXE_SUFFIX))
}

/// An empty folder below the build output; what was in it is gone.
pub fn fresh(name: &str) -> io::Result<PathBuf> {
    let folder = target().join(name);
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir_all(&folder)?,
    }
    Ok(folder)
}

/// Every file below a folder, as paths relative to it, in order. A folder that is not there has none.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries = match fs::read_dir(&next) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else if let Ok(relative) = entry.path().strip_prefix(folder) {
                found.push(relative.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// When a file or, for a folder, anything in it last changed. `None` when it is not there.
///
/// A folder's own time counts too: it is the only trace of a deleted file.
pub fn changed(path: &Path) -> Option<SystemTime> {
    let about = fs::metadata(path).ok()?;
    let mut newest = about.modified().ok()?;
    if about.is_dir() {
        for entry in fs::read_dir(path).ok()?.flatten() {
            newest = changed(&entry.path()).map_or(newest, |time| time.max(newest));
        }
    }
    Some(newest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Cargo.toml").is_file() && ui().is_dir(), "xtask lies three folders below the root");
    }

    #[test]
    fn files_are_found_in_subfolders_and_a_missing_folder_is_empty() {
        let folder = fresh("xtask-test-files").unwrap();
        fs::create_dir(folder.join("b")).unwrap();
        fs::write(folder.join("b/deep.txt"), "").unwrap();
        fs::write(folder.join("a.txt"), "").unwrap();
        assert_eq!(files(&folder).unwrap(), [PathBuf::from("a.txt"), PathBuf::from("b/deep.txt")]);
        assert!(files(&folder.join("none")).unwrap().is_empty());
        assert!(changed(&folder).is_some() && changed(&folder.join("none")).is_none());
    }
}
