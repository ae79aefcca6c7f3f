//! What stands on a paper.

use std::{path::Path, process::Command};

/// The text of a PDF, line by line as it stands on the paper, with single blanks.
pub fn lines_of(pdf: &Path) -> Vec<String> {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}
