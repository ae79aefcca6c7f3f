//! The size of the installer, if one has been built.
//!
//! Not in here: building it (`cargo xtask package`).

use std::{fs, path::PathBuf};

use crate::{Effort, Outcome, figure::Figure};

const WHAT: &str = "installer (.deb)";

/// The newest package below the build output.
pub fn measure(_: Effort) -> Outcome<Vec<Figure>> {
    let folder = std::env::current_exe()?.parent().ok_or("the program lies in no folder")?.join("bundle/deb");
    let is_package = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "deb");
    let packages = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).filter(is_package);
    let newest = packages.max_by_key(|path| fs::metadata(path).and_then(|about| about.modified()).ok());
    let Some(package) = newest else {
        let how = "`cargo xtask package` builds it".to_owned();
        return Ok(vec![Figure::told(WHAT, "not built".to_owned(), how)]);
    };
    let megabytes = fs::metadata(&package)?.len() as f64 / 1e6;
    let how = package.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(vec![Figure::of(WHAT, ("≤ 12 MB", 12.0), megabytes, format!("{megabytes:.1} MB"), how)])
}
