//! The files the rules read: everything git knows or would add, as text.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// One text file of the project.
pub struct Source {
    /// Relative to the root, with `/` on every system.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl Source {
    /// Whether the name ends in one of these.
    pub fn ends(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    /// Whether it lies below this folder.
    pub fn below(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// Whether a program wrote it.
    pub fn generated(&self) -> bool {
        self.path.contains("/generated/") || self.path.starts_with("src-tauri/gen/")
    }

    /// Whether it is a test and not part of the product.
    pub fn test(&self) -> bool {
        self.below("tests/")
            || self.path.contains("/tests/")
            || self.ends(&["/tests.rs", "_tests.rs", ".test.ts", ".spec.ts"])
    }

    /// The lines, counted from one.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }

    /// The lines that are not comments, as far as a line tells that by its beginning.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let comment = |line: &str| ["//", "/*", "* ", "<!--", "--"].iter().any(|start| line.starts_with(start));
        self.lines().filter(move |(_, line)| !comment(line.trim_start()))
    }

    /// How an offender in this file is told.
    pub fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file of the project, read once.
pub fn sources() -> &'static [Source] {
    static SOURCES: OnceLock<Vec<Source>> = OnceLock::new();
    SOURCES.get_or_init(|| {
        let root = root();
        let mut paths = known_to_git(&root).unwrap_or_else(|| walked(&root));
        paths.sort();
        paths.dedup();
        let read = |path: String| Some(Source { text: text(&fs::read(root.join(&path)).ok()?)?, path });
        let sources: Vec<Source> = paths.into_iter().filter_map(read).collect();
        assert!(sources.len() > 50, "the project has more than {} files: they were not found", sources.len());
        sources
    })
}

/// What git tracks and what it would: a rule is to speak before the commit, not after it.
///
/// `None` without git, without a repository, or inside somebody else's.
fn known_to_git(root: &Path) -> Option<Vec<String>> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let names = String::from_utf8(listed.stdout).ok()?;
    let paths: Vec<String> = names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    paths.iter().any(|path| path == "Cargo.toml").then_some(paths)
}

/// The same without git, as for sources unpacked from an archive.
fn walked(root: &Path) -> Vec<String> {
    const MADE: &[&str] = &["target", "node_modules", "dist", ".git"];
    let mut paths = Vec::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
                let relative = path.strip_prefix(root).unwrap_or(&path);
                paths.push(relative.to_string_lossy().replace('\\', "/"));
            } else if !MADE.iter().any(|name| entry.file_name() == *name) {
                open.push(path);
            }
        }
    }
    paths
}

/// The bytes as text; `None` for a picture or another file of bytes.
fn text(bytes: &[u8]) -> Option<String> {
    if bytes.contains(&0) { None } else { String::from_utf8(bytes.to_vec()).ok() }
}

#[test]
fn both_ways_of_listing_find_this_file() {
    let here = "tests/house_rules/tree.rs".to_owned();
    assert!(walked(&root()).contains(&here), "the walk finds it");
    assert!(known_to_git(&root()).is_none_or(|paths| paths.contains(&here)), "git finds it, if there is git");
}

#[test]
fn bytes_are_not_text() {
    assert_eq!(text(b"plain").as_deref(), Some("plain"));
    assert_eq!(text(b"\x89PNG\0"), None);
}

#[test]
fn comment_lines_are_not_code() {
    let source = Source { path: "a.rs".into(), text: "//! docs\n  // why\nlet a = 1; // here\n\n".into() };
    assert_eq!(source.code().map(|(line, _)| line).collect::<Vec<_>>(), [3, 4]);
}
