//! `turnstone` on the command line.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use super::binary;

fn run(arguments: &[&str]) -> Option<Output> {
    Some(Command::new(binary()?).args(arguments).output().unwrap())
}

fn scenarios() -> impl Iterator<Item = std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().unwrap() == "toml")
}

#[test]
fn replay_prints_the_answer_beside_each_scenario() {
    let mut played = 0;
    for path in scenarios() {
        let Some(output) = run(&["replay", path.to_str().unwrap()]) else { return };
        let expected = fs::read_to_string(path.with_extension("expected.json")).unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(printed.trim_end(), expected.trim_end(), "{}", path.display());
        assert!(output.status.success() && output.stderr.is_empty());
        played += 1;
    }
    assert!(played >= 57, "the eight given scenarios and our own are there");
}

#[test]
fn replay_refuses_a_bad_file_in_one_line_with_status_two() {
    let good = fs::read_to_string(scenarios().next().unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (change, field) in [
        (("members", "membres"), "membres"),
        (("starts = \"2026", "starts = \"20x6"), "starts"),
        (("kind = \"round\"", "kind = \"ring\""), "kind"),
        (("[format]", "[[events]]\nat = \"18:00:00\"\ndo = \"dance\"\n[format]"), "events[0].do"),
    ] {
        let path = folder.path().join("bad.toml");
        fs::write(&path, good.replacen(change.0, change.1, 1)).unwrap();
        let Some(output) = run(&["replay", path.to_str().unwrap()]) else { return };
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert_eq!(said.trim_end().lines().count(), 1, "one line: {said}");
        assert!(said.contains(field), "{said:?} names {field}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn help_says_it_all_and_a_missing_folder_is_told() {
    let Some(output) = run(&["--help"]) else { return };
    let help = String::from_utf8(output.stdout).unwrap();
    for word in ["replay", "report", "meetings", "--data-dir", "--clock-rate", "Exit status"] {
        assert!(help.contains(word), "{word} is explained");
    }
    let output = run(&["meetings", "--data-dir", "/nowhere/at/all"]).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("/nowhere/at/all"));
    let empty = tempfile::tempdir().unwrap();
    let folder = empty.path().to_str().unwrap();
    let out = empty.path().join("out.pdf");
    for asked in [vec!["meetings"], vec!["report", "1", "--out", out.to_str().unwrap()]] {
        let output = run(&[&asked[..], &["--data-dir", folder]].concat()).unwrap();
        assert_eq!(output.status.code(), Some(1), "{asked:?}");
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "{asked:?}: asking makes nothing");
    }
}
