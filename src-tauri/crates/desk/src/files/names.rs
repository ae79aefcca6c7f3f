//! What a file for people is called: the group, the date and what it is, in a name that every system can keep.
//!
//! Not in here: the words of a language, and whether a file may be written.

use std::path::Path;

/// How many bytes a name has at most, its ending not counted. Systems keep 255; a number may follow.
const LONGEST: usize = 200;
/// How many bytes of it a group's or a format's name has at most: a date and what the file is follow.
const LONGEST_BEGINNING: usize = 120;
/// What a file is called if nothing is left of its name.
const NAMELESS: &str = "Turnstone";
/// Names that are devices on Windows, with every ending. A digit follows the last two.
const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];

/// A file name made of words, without the signs that some system forbids; `ending` comes without its dot.
pub(crate) fn name(words: &str, ending: &str) -> String {
    let plain = |sign: char| if is_forbidden(sign) { ' ' } else { sign };
    let whole: String = words.chars().map(plain).collect();
    let whole = whole.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = cut(whole.trim_matches(['.', ' ']), LONGEST).trim_end_matches(['.', ' ']);
    let whole = if whole.is_empty() { NAMELESS } else { whole };
    let mark = if is_device(whole) { "_" } else { "" };
    format!("{mark}{whole}.{ending}")
}

/// The beginning of a name, short enough for what follows.
pub(crate) fn begun(words: &str) -> &str {
    cut(words, LONGEST_BEGINNING).trim_end()
}

/// The name, or if the folder has such a file, the name with the first number that is free: nothing is overwritten unless
/// somebody types its name.
pub fn free(folder: &Path, name: &str) -> String {
    let taken = |name: &str| folder.join(name).symlink_metadata().is_ok();
    if !taken(name) {
        return name.to_owned();
    }
    let (words, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let dot = if ending.is_empty() { "" } else { "." };
    let mut numbered = (2..10_000).map(|number| format!("{words} ({number}){dot}{ending}"));
    numbered.find(|name| !taken(name)).unwrap_or_else(|| name.to_owned())
}

/// Signs that some system forbids, and those that are not seen but turn a name around, so that its ending lies.
fn is_forbidden(sign: char) -> bool {
    let unseen =
        matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    sign.is_control() || unseen || r#"<>:"/\|?*"#.contains(sign)
}

/// Whether Windows takes the name for a device. What follows the first dot does not count.
fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = NUMBERED_DEVICES.iter().filter_map(|device| first.strip_prefix(device));
    DEVICES.contains(&first.as_str())
        || numbered.into_iter().any(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
}

/// As many whole characters as fit into so many bytes.
fn cut(words: &str, most: usize) -> &str {
    let ends = words.char_indices().map(|(at, sign)| at + sign.len_utf8());
    &words[..ends.take_while(|end| *end <= most).last().unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_name_is_clean_on_every_system() {
        let long = "Wörter".repeat(60);
        for (words, clean, why) in [
            ("Linden 2026-03-05 summary", "Linden 2026-03-05 summary.pdf", "as it is"),
            ("A/B: the \"best\" <group>?", "A B the best group.pdf", "signs that a system forbids"),
            ("..\\..\\etc/passwd", "etc passwd.pdf", "no way up"),
            ("Linden. . ", "Linden.pdf", "no dot and no space at the end"),
            (".hidden", "hidden.pdf", "nor a hidden file"),
            ("fdp\u{202e}exe", "fdp exe.pdf", "nothing that turns the ending around"),
            ("a\tb\nc", "a b c.pdf", "no control characters"),
            ("CON", "_CON.pdf", "a device"),
            ("nul.tar", "_nul.tar.pdf", "a device with an ending"),
            ("lpt1", "_lpt1.pdf", "a numbered device"),
            ("Conference", "Conference.pdf", "no device"),
            ("COM12", "COM12.pdf", "no device either"),
            ("///", "Turnstone.pdf", "nothing is left"),
            ("", "Turnstone.pdf", "nothing is there"),
            ("Gruppe 日本語", "Gruppe 日本語.pdf", "every script"),
        ] {
            assert_eq!(name(words, "pdf"), clean, "{why}");
        }
        let shortened = name(&long, "pdf");
        assert!(shortened.len() <= LONGEST + 4, "not too long");
        assert!(shortened.strip_suffix(".pdf").is_some_and(|words| long.starts_with(words)), "and with its ending");
        assert_eq!(begun(&long).len(), 120, "in bytes, at the end of a character");
        assert_eq!(begun("Linden"), "Linden");
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let touch = |name: &str| fs::write(folder.path().join(name), "").unwrap();
        assert_eq!(free(folder.path(), "a.pdf"), "a.pdf");
        touch("a.pdf");
        assert_eq!(free(folder.path(), "a.pdf"), "a (2).pdf");
        touch("a (2).pdf");
        assert_eq!(free(folder.path(), "a.pdf"), "a (3).pdf");
        assert_eq!(free(folder.path(), "b.c.pdf"), "b.c.pdf", "another name is free");
        touch("bare");
        assert_eq!(free(folder.path(), "bare"), "bare (2)");
        assert_eq!(free(&folder.path().join("gone"), "a.pdf"), "a.pdf", "a folder that is not there has no file");
    }
}
