//! The page: its npm packages and its build, each only when something changed.
//!
//! The built page is embedded in the program, so it must exist before cargo compiles the program.

use std::path::Path;

use anyhow::Result;

use crate::{
    shell::{npm, quiet, succeeds},
    tree::{changed, ui},
};

/// Whether npm can be started.
pub fn npm_is_there() -> bool {
    succeeds(npm().arg("--version"))
}

/// Installs exactly what the lock file names, when it changed since the last time.
pub fn packages() -> Result<()> {
    // npm writes this file last, so it is the stamp of a finished installation.
    let stamp = ui().join("node_modules/.package-lock.json");
    let up_to_date = changed(&stamp).is_some_and(|installed| {
        ["package.json", "package-lock.json"].iter().all(|file| changed(&ui().join(file)) <= Some(installed))
    });
    if !up_to_date {
        quiet(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

/// Builds the page into `ui/dist`, when a source is newer.
pub fn build() -> Result<()> {
    if is_stale(&ui())? {
        quiet(npm().args(["run", "build"]))?;
    }
    Ok(())
}

/// Whether anything in the page's folder changed after the last build.
fn is_stale(ui: &Path) -> Result<bool> {
    let Some(built) = changed(&ui.join("dist/index.html")) else {
        return Ok(true);
    };
    for entry in std::fs::read_dir(ui)? {
        let entry = entry?;
        let made = ["dist", "node_modules"].iter().any(|name| entry.file_name() == *name);
        if !made && changed(&entry.path()) > Some(built) {
            return Ok(true);
        }
    }
    Ok(changed(&ui.join("node_modules/.package-lock.json")) > Some(built))
}

#[cfg(test)]
mod tests {
    use std::{
        fs::{self, File},
        time::Duration,
    };

    use super::*;
    use crate::tree::fresh;

    #[test]
    fn the_page_is_stale_after_an_edit_and_only_then() {
        let ui = fresh("xtask-test-page").unwrap();
        fs::create_dir_all(ui.join("src/lib")).unwrap();
        fs::create_dir_all(ui.join("dist")).unwrap();
        fs::write(ui.join("src/lib/a.ts"), "").unwrap();
        assert!(is_stale(&ui).unwrap(), "never built");

        let built = File::create(ui.join("dist/index.html")).unwrap();
        let later = changed(&ui).unwrap() + Duration::from_secs(1);
        built.set_modified(later).unwrap();
        assert!(!is_stale(&ui).unwrap(), "built after every source");

        File::create(ui.join("src/lib/a.ts")).unwrap().set_modified(later + Duration::from_secs(1)).unwrap();
        assert!(is_stale(&ui).unwrap(), "a source in a subfolder changed");
    }
}
