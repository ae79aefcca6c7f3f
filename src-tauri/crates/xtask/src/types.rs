//! `cargo xtask types`: the TypeScript types of everything that crosses the wire, generated from the Rust types, and sample
//! views of these types ([`crate::samples`]).
//!
//! They are committed, so that the page can be read and checked without building Rust; `--check` proves that they are
//! current.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail, ensure};

use crate::{
    arguments::expect_only,
    progress::Steps,
    samples,
    shell::{cargo, node_tool, quiet},
    tree,
};

/// `cargo xtask types [--check]`
pub fn start(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &["--check"])?;
    let mut steps = Steps::new(3);
    let made = steps.quiet("making the types", make)?;
    if arguments.is_empty() {
        steps.quiet("writing them to ui/src/lib/generated", || write(&made))?;
        steps.quiet("writing the sample views to ui/src/lib/samples", samples::write)?;
    } else {
        steps.quiet("comparing them with ui/src/lib/generated", || compare(&made))?;
        steps.quiet("comparing the sample views with ui/src/lib/samples", samples::check)?;
    }
    steps.finish("types")
}

/// Whether the committed types are those that Rust makes now.
pub fn check() -> Result<()> {
    compare(&make()?)
}

fn committed() -> PathBuf {
    tree::ui().join("src/lib/generated")
}

/// Makes the types in a fresh folder, formatted as they are committed.
fn make() -> Result<PathBuf> {
    let folder = tree::fresh("types")?;
    // Each type that crosses the wire brings a test of this name; running it writes the file. Asked of the whole
    // workspace only because cargo then uses what `cargo xtask test` compiled.
    let mut tests = cargo();
    tests.args(["test", "--workspace", "--lib", "export_bindings"]);
    quiet(tests.env("TS_RS_EXPORT_DIR", &folder))?;
    ensure!(!tree::files(&folder)?.is_empty(), "desk exported no type at all: does it still derive them?");
    // The folder is git's to ignore and so would be prettier's: an ignore file that is not there lets it in.
    let mut prettier = node_tool("prettier/bin/prettier.cjs")?;
    prettier.arg("--write").arg(&folder).arg("--config").arg(tree::root().join(".prettierrc.json"));
    quiet(prettier.arg("--ignore-path").arg(folder.join("no-such-file")))?;
    Ok(folder)
}

/// Copies what differs and deletes what is gone, so that a file's time tells when it really changed.
fn write(made: &Path) -> Result<()> {
    for Difference { file, kind } in differences(made, &committed())? {
        let target = committed().join(&file);
        if kind == Kind::Gone {
            fs::remove_file(target)?;
        } else {
            fs::create_dir_all(target.parent().unwrap_or(&target))?;
            fs::copy(made.join(&file), target)?;
        }
        println!("\n  {} {}", kind.word(), file.display());
    }
    Ok(())
}

fn compare(made: &Path) -> Result<()> {
    let differences = differences(made, &committed())?;
    if differences.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = differences.iter().map(|d| format!("  {} {}", d.kind.word(), d.file.display())).collect();
    bail!("ui/src/lib/generated is not what Rust makes; run `cargo xtask types`.\n{}", list.join("\n"))
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Kind {
    New,
    Changed,
    Gone,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Gone => "gone",
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Difference {
    file: PathBuf,
    kind: Kind,
}

/// What would have to be done to the old folder to make it the new one.
fn differences(new: &Path, old: &Path) -> Result<Vec<Difference>> {
    let (new_files, old_files) = (tree::files(new)?, tree::files(old)?);
    let mut found = Vec::new();
    for file in &new_files {
        if !old_files.contains(file) {
            found.push(Difference { file: file.clone(), kind: Kind::New });
        } else if fs::read(new.join(file))? != fs::read(old.join(file))? {
            found.push(Difference { file: file.clone(), kind: Kind::Changed });
        }
    }
    let gone = old_files.into_iter().filter(|file| !new_files.contains(file));
    found.extend(gone.map(|file| Difference { file, kind: Kind::Gone }));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_changed_and_gone_files_are_told_apart() {
        let (new, old) = (tree::fresh("xtask-test-types/new").unwrap(), tree::fresh("xtask-test-types/old").unwrap());
        for (folder, file, text) in [
            (&new, "A.ts", "1"),
            (&old, "A.ts", "2"),
            (&new, "B.ts", ""),
            (&old, "C.ts", ""),
            (&new, "D.ts", "4"),
            (&old, "D.ts", "4"),
        ] {
            fs::write(folder.join(file), text).unwrap();
        }
        let kinds: Vec<(String, Kind)> = differences(&new, &old)
            .unwrap()
            .into_iter()
            .map(|difference| (difference.file.display().to_string(), difference.kind))
            .collect();
        let expected = [("A.ts", Kind::Changed), ("B.ts", Kind::New), ("C.ts", Kind::Gone)];
        assert_eq!(kinds, expected.map(|(file, kind)| (file.to_owned(), kind)));
    }
}
