//! A real file: what `pdftotext` and `pdffonts` find in it. (poppler-utils must be installed.)

use std::{path::PathBuf, process::Command};

use meeting::record::Record;
use report::{Paper, pdf};
use words::{Catalogue, Language};

use crate::sample;

/// Writes the file where a person can look at it too.
fn written(name: &str, record: &Record, paper: Paper, language: Language) -> PathBuf {
    let bytes = pdf(record, paper, language).expect("a record can always be printed");
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{paper:?}-{}.pdf", language.tag()));
    std::fs::write(&path, bytes).expect("the directory for tests can be written");
    path
}

pub fn told(program: &str, arguments: &[&str], path: &PathBuf) -> String {
    let output = Command::new(program)
        .args(arguments)
        .arg(path)
        .args(if program == "pdftotext" { &["-"][..] } else { &[] })
        .output()
        .expect("poppler-utils is installed");
    assert!(output.status.success(), "{program} reads {}", path.display());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{program} finds nothing wrong");
    String::from_utf8(output.stdout).expect("text")
}

/// The text without its line breaks, which stand wherever a column ended.
pub fn text(path: &PathBuf) -> String {
    let steering =
        |letter: char| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let raw: String = told("pdftotext", &["-layout"], path).chars().filter(|&letter| steering(letter)).collect();
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters of a text alone: long words may be broken anywhere.
pub fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn every_name_promise_and_minute_can_be_copied_out() {
    let record = sample::ordinary();
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            let path = written("ordinary", &record, paper, language);
            let text = text(&path);
            for person in &record.attendance {
                assert!(text.contains(&person.name), "{} is in {text}", person.name);
            }
            for word in record.promises.iter().flat_map(|promise| promise.what.split(' ')) {
                assert!(text.contains(word), "{word:?} of a promise is in {text}");
            }
            for step in &record.steps {
                for length in [step.planned, step.real].into_iter().flatten() {
                    // What is copied out has a usual space.
                    let said = Catalogue::of(language).length(length.seconds()).replace('\u{a0}', " ");
                    assert!(text.contains(&said), "{said} is in {text}");
                }
            }
            assert!(text.contains("offer difficult official files"), "joined letters come out apart: {text}");
        }
    }
}

#[test]
fn names_in_other_scripts_can_be_copied_out() {
    let record = sample::extreme();
    let path = written("extreme", &record, Paper::A4, Language::En);
    written("extreme", &record, Paper::Letter, Language::De);
    let text = letters(&told("pdftotext", &["-raw"], &path));
    for name in [
        "Ευαγγελία Παπαδοπούλου",
        "Анна Ковальчук",
        "Nguyễn Thị Ánh Tuyết",
        "Zoë",
        "🦊",
        "שרה",
        "محمد",
        "प्रिया",
        "山田",
    ] {
        // Where the system has no font for a script, a box stands there; what it stands for can still be found.
        assert!(text.contains(&letters(name)), "{name} is in {text}");
    }
    let wrapped = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter";
    assert!(text.contains(wrapped), "a name that is broken over lines keeps its letters");
}

#[test]
fn a_file_is_small_and_its_fonts_are_cut_down() {
    let path = written("ordinary-size", &sample::ordinary(), Paper::A4, Language::En);
    let size = std::fs::metadata(&path).expect("it is there").len();
    assert!(size <= 60_000, "an ordinary meeting takes {size} bytes");
    let fonts = told("pdffonts", &[], &path);
    for line in fonts.lines().skip(2) {
        assert!(line.contains("yes yes yes"), "embedded, cut down and readable: {line}");
    }
    assert_eq!(fonts.lines().skip(2).count(), 3, "three weights of one family:\n{fonts}");
}

#[test]
fn the_file_tells_nothing_of_persons_and_is_the_same_twice() {
    let record = sample::ordinary();
    let path = written("draft", &sample::draft(), Paper::A4, Language::De);
    let info = told("pdfinfo", &[], &path);
    assert!(info.contains("Protokoll eines Treffens"), "the title is in the language of the paper: {info}");
    assert!(info.contains("Creator:         Turnstone"), "{info}");
    for name in ["Linden", "Ines"] {
        assert!(!info.contains(name), "{name} is in no property: {info}");
    }
    let bytes = pdf(&record, Paper::A4, Language::De).expect("printed");
    let has = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
    assert!(has(b"/Lang(de)"), "those who have it read aloud hear German");
    assert!(bytes == pdf(&record, Paper::A4, Language::De).expect("printed"), "byte for byte");
}
