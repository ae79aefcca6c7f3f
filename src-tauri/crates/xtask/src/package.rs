//! `cargo xtask package`: the installer for the system this runs on.
//!
//! Tauri's own bundler makes it. It comes prebuilt with the packages of the page, so nothing has to be compiled for it.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{
    arguments::expect_only,
    progress::Steps,
    setup,
    shell::{loud, node_tool},
    system::Need,
    tree,
};

/// The kind of installer, which is also its folder and its ending.
const KIND: &str = if cfg!(windows) {
    "msi"
} else if cfg!(target_os = "macos") {
    "dmg"
} else {
    "deb"
};

/// `cargo xtask package [--debug]`
pub fn start(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &["--debug"])?;
    let profile = if arguments.is_empty() { "release" } else { "debug" };
    let mut steps = Steps::new(setup::STEPS + 1);
    setup::prepare(&mut steps, Need::Build)?;
    let folder = tree::target().join(profile).join("bundle").join(KIND);
    steps.loud("building the installer", || {
        let mut tauri = node_tool("@tauri-apps/cli/tauri.js")?;
        // The bundler finds `src-tauri` from the root and asks cargo where it builds to.
        loud(tauri.args(["build", "--ci", "--bundles", KIND]).args(arguments))
    })?;
    let installer = newest(&folder)?;
    let size = fs::metadata(&installer)?.len();
    println!("\n{}\n{}", installer.display(), megabytes(size));
    steps.finish("package")
}

/// The installer just made: the newest file of its kind, for those of earlier versions may lie beside it.
fn newest(folder: &std::path::Path) -> Result<PathBuf> {
    let files = tree::files(folder)?.into_iter().map(|file| folder.join(file));
    files
        .filter(|file| file.extension().is_some_and(|ending| ending == KIND))
        .max_by_key(|file| tree::changed(file))
        .with_context(|| format!("the bundler made no .{KIND} in {}", folder.display()))
}

/// A size as it is shown to people: in steps of a tenth of a megabyte.
fn megabytes(bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_to_a_tenth() {
        for (bytes, words) in [(0, "0.0 MB"), (1_949_999, "1.9 MB"), (1_950_000, "2.0 MB"), (12_000_000, "12.0 MB")] {
            assert_eq!(megabytes(bytes), words);
        }
    }
}
