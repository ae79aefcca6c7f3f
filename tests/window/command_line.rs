//! `turnstone` on the command line.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use desk::{
    clocks::zone::Zone,
    intent::{Intent, RunningIntent},
};

use super::binary;
use crate::meetings::{SIX, SmallDisk, Table};

fn run(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).output().unwrap()
}

fn scenarios() -> impl Iterator<Item = std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().unwrap() == "toml")
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn replay_prints_the_answer_beside_each_scenario() {
    let mut played = 0;
    for path in scenarios() {
        let output = run(&["replay", path.to_str().unwrap()]);
        let expected = fs::read_to_string(path.with_extension("expected.json")).unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(printed.trim_end(), expected.trim_end(), "{}", path.display());
        assert!(output.status.success() && output.stderr.is_empty());
        played += 1;
    }
    assert!(played >= 57, "the eight given scenarios and our own are there");
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
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
        let output = run(&["replay", path.to_str().unwrap()]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert_eq!(said.trim_end().lines().count(), 1, "one line: {said}");
        assert!(said.contains(field), "{said:?} names {field}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn help_says_it_all_and_a_missing_folder_is_told() {
    let output = run(&["--help"]);
    let help = String::from_utf8(output.stdout).unwrap();
    for word in ["replay", "report", "meetings", "--data-dir", "--clock-rate", "Exit status"] {
        assert!(help.contains(word), "{word} is explained");
    }
    let output = run(&["meetings", "--data-dir", "/nowhere/at/all"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("/nowhere/at/all"));
    let empty = tempfile::tempdir().unwrap();
    let folder = empty.path().to_str().unwrap();
    let out = empty.path().join("out.pdf");
    for asked in [vec!["meetings"], vec!["report", "1", "--out", out.to_str().unwrap()]] {
        let output = run(&[&asked[..], &["--data-dir", folder]].concat());
        assert_eq!(output.status.code(), Some(1), "{asked:?}");
        assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "{asked:?}: asking makes nothing");
    }
}

/// A data folder with one meeting that is over and one that was never opened, of a group whose name steers a terminal.
fn held() -> Table {
    let mut table = Table::new();
    table.running();
    table.skip_to("Marta");
    table.wait(60);
    table.does(Intent::Running(RunningIntent::End));
    let group = table.group("Ost\u{202e}\u{9b}2J", SIX);
    table.plan(group, "18:00", "20:00");
    table.desk = None;
    table
}

fn on(table: &Table, arguments: &[&str]) -> Output {
    let folder = table.folder.path().to_str().unwrap();
    run(&[arguments, &["--data-dir", folder, "--language", "en"]].concat())
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_report_replaces_nothing_unasked_and_goes_to_standard_output() {
    let table = held();
    let out = table.papers.path().join("june.pdf");
    let to = out.to_str().unwrap();
    let output = on(&table, &["report", "1", "--out", to]);
    assert!(output.status.success(), "{}", said(&output));
    fs::write(&out, "mine").unwrap();
    let output = on(&table, &["report", "1", "--out", to]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("--force"), "the remedy is named: {}", said(&output));
    assert_eq!(fs::read(&out).unwrap(), b"mine");
    let output = on(&table, &["report", "1", "--out", to, "--force"]);
    assert!(output.status.success() && fs::read(&out).unwrap().starts_with(b"%PDF"));
    let output = on(&table, &["report", "1", "--out", "-"]);
    assert!(output.status.success() && output.stdout.starts_with(b"%PDF"));
    let data = table.folder.path().join("turnstone.db");
    let before = fs::read(&data).unwrap();
    let output = on(&table, &["report", "1", "--out", data.to_str().unwrap(), "--force"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("its own data"), "{}", said(&output));
    assert_eq!(fs::read(&data).unwrap(), before);
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn meetings_that_cannot_be_reported_are_told_in_sentences() {
    let table = held();
    let out = table.papers.path().join("june.pdf");
    for (number, sentence) in [("7", "There is no meeting 7."), ("2", "Meeting 2 was never opened")] {
        let output = on(&table, &["report", number, "--out", out.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains(sentence), "{}", said(&output));
        assert!(!out.exists());
    }
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn no_name_steers_the_terminal() {
    let mut table = held();
    // A plan that is not as it was written is named by the group it belongs to, and so is what a backup holds.
    let raw = rusqlite::Connection::open(table.folder.path().join("turnstone.db")).unwrap();
    raw.execute("UPDATE meetings SET plan = '{}' WHERE state = 'planned'", []).unwrap();
    drop(raw);
    table.desk = None;
    for arguments in [&["meetings"][..], &["backup"], &["restore"], &["check"]] {
        let output = on(&table, arguments);
        let complained = said(&output);
        let listed = String::from_utf8(output.stdout).unwrap() + &complained;
        let names_it = ["meetings", "check"].contains(&arguments[0]);
        assert!(!names_it || listed.contains("Ost"), "{arguments:?}: {listed}");
        let steering: Vec<char> =
            listed.chars().filter(|sign| *sign != '\n' && meeting::texts::steers(*sign)).collect();
        assert!(steering.is_empty(), "{arguments:?}: {steering:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_full_or_closed_output_is_no_panic() {
    use std::process::Stdio;

    let binary = binary();
    let scenario = scenarios().next().unwrap();
    let table = held();
    let folder = table.folder.path().to_str().unwrap();
    let commands: [&[&str]; 4] = [
        &["replay", scenario.to_str().unwrap()],
        &["meetings", "--data-dir", folder],
        &["report", "1", "--out", "-", "--data-dir", folder],
        &["--help"],
    ];
    for arguments in commands {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = Command::new(&binary).args(arguments).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert_eq!(said(&output).trim_end().lines().count(), 1, "one sentence: {}", said(&output));
        assert!(said(&output).contains("could not be written"), "{}", said(&output));
        // A reader that is gone before anything is written.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = Command::new(&binary).args(arguments).stdout(writer).stderr(Stdio::piped()).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{arguments:?}: {}", said(&output));
        // Nobody reads what is wrong either.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let bad = Command::new(&binary).args(["replay", "/nowhere"]).stderr(writer).output().unwrap();
        assert_eq!(bad.status.code(), Some(2));
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn without_a_display_the_reason_is_told() {
    let binary = binary();
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(binary);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").args(["--language", "en", "--data-dir"]);
    let output = command.arg(folder.path().join("data")).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("needs a desktop"), "{}", said(&output));
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the built app and a small disk of its own: cargo xtask test"]
fn a_small_disk_that_is_full_leaves_the_old_report_whole() {
    let disk = SmallDisk::mount("size=64k");
    let table = held();
    let out = disk.path().join("june.pdf");
    let output = on(&table, &["report", "1", "--out", out.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    let good = fs::read(&out).unwrap();
    let _ = fs::write(disk.path().join("ballast"), vec![0_u8; 1 << 17]);
    let output = on(&table, &["report", "1", "--out", out.to_str().unwrap(), "--force"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("disk is full"), "{}", said(&output));
    assert_eq!(fs::read(&out).unwrap(), good, "the old report is whole");
    let left: Vec<_> = fs::read_dir(disk.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "nothing half written is left: {left:?}");
    fs::remove_file(disk.path().join("ballast")).unwrap();
    let output = on(&table, &["report", "1", "--out", out.to_str().unwrap(), "--force"]);
    assert!(output.status.success(), "with room again it is written: {}", said(&output));
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_path_need_not_be_utf_8() {
    use std::os::unix::ffi::OsStringExt;

    let binary = binary();
    let table = held();
    let out = table.papers.path().join(std::ffi::OsString::from_vec(b"j\xfcne.pdf".to_vec()));
    let mut command = Command::new(binary);
    command.args(["report", "1", "--out"]).arg(&out).arg("--data-dir").arg(table.folder.path());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(fs::read(out).unwrap().starts_with(b"%PDF"));
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn meetings_are_listed_in_the_zone_of_their_group() {
    let mut table = Table::new();
    table.restart_in_zone(Zone::named("Europe/Berlin").unwrap(), table.clock);
    let group = table.group("Linden", SIX);
    table.plan(group, "18:00", "20:00");
    table.desk = None;
    let binary = binary();
    let listed = |zone: &str| {
        let mut command = Command::new(&binary);
        command.env("TZ", zone).args(["meetings", "--language", "en", "--data-dir"]).arg(table.folder.path());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let (there, away) = (listed("Europe/Berlin"), listed("America/New_York"));
    assert!(there.contains("2026-03-05 18:00") && !there.contains("Berlin"), "{there}");
    assert_eq!(away.trim_end(), format!("{}, Berlin", there.trim_end()), "the same time, and whose it is");
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn demo_writes_into_an_empty_folder_alone() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("demo");
    let demo = ["demo", "--groups", "2", "--years", "1", "--seed", "3", "--until", "2026-11-28", "--data-dir"];
    let to = folder.to_str().unwrap();
    let output = run(&[&demo[..], &[to]].concat());
    assert!(output.status.success(), "{}", said(&output));
    let listed = run(&["meetings", "--data-dir", to]);
    let meetings = String::from_utf8(listed.stdout).unwrap();
    assert!(meetings.lines().count() > 10, "{meetings}");
    assert!(run(&["check", "--data-dir", to]).status.success(), "what it wrote is sound");
    let again = run(&[&demo[..], &[to]].concat());
    assert_eq!(again.status.code(), Some(1), "it adds to nothing that is there");
    let listed = run(&["meetings", "--data-dir", to]);
    assert_eq!(String::from_utf8(listed.stdout).unwrap(), meetings);
    assert_ne!(run(&demo[..demo.len() - 1]).status.code(), Some(0), "nor to the usual folder unasked");
}
