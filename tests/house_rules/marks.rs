//! No mark of unfinished work reaches a commit.

use super::{
    hold,
    tree::{Source, sources},
};

/// The marks, cut in two so that this file does not carry them itself.
const ANYWHERE: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];
const IN_RUST: &[&str] =
    &[concat!("to", "do!"), concat!("unimple", "mented!"), concat!("db", "g!"), concat!("#[ig", "nore")];
/// How a test begins that needs what not every machine has; `cargo xtask test` runs it or counts it.
const NEEDS: &str = concat!("#[ig", "nore = \"needs ");
const IN_PAGE_TESTS: &[&str] = &[concat!(".sk", "ip("), concat!(".on", "ly("), concat!(".to", "do(")];

#[test]
fn nothing_unfinished_is_left_in_the_tree() {
    let mut offenders = Vec::new();
    for source in sources().iter().filter(|source| !source.ends(&[".lock", "package-lock.json"])) {
        for (line, text) in source.lines() {
            let found =
                marks_for(source).filter(|mark| has_word(text, mark) && !(NEEDS.starts_with(mark) && needs(text)));
            offenders.extend(found.map(|mark| source.at(line, mark)));
        }
    }
    hold(
        "no marks of unfinished work, no test that is left out",
        "what is not done is an issue, where it is seen; a test that is left out proves nothing and looks as if it did",
        &offenders,
    );
}

fn marks_for(source: &Source) -> impl Iterator<Item = &'static str> + use<> {
    let rust: &[&str] = if source.ends(&[".rs"]) { IN_RUST } else { &[] };
    let tests: &[&str] = if source.ends(&[".test.ts", ".spec.ts"]) { IN_PAGE_TESTS } else { &[] };
    ANYWHERE.iter().chain(rust).chain(tests).copied()
}

/// Whether a test is left out of a plain run for what it needs, and says so.
fn needs(text: &str) -> bool {
    text.trim_start().starts_with(NEEDS)
}

/// Whether the text has the mark as a word of its own: `AUTODOC` has none.
fn has_word(text: &str, mark: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(mark).any(|(at, _)| {
        // A mark that begins or ends with a sign of its own ends the word there.
        let before = text[..at].chars().next_back().filter(|_| mark.starts_with(part_of_word));
        let after = text[at + mark.len()..].chars().next().filter(|_| mark.ends_with(part_of_word));
        !before.is_some_and(part_of_word) && !after.is_some_and(part_of_word)
    })
}

#[test]
fn a_test_is_left_out_for_what_it_needs_alone() {
    assert!(needs(&format!("    {NEEDS}the built app\"]")));
    assert!(!needs(&format!("{}]", IN_RUST[3])) && !needs(&format!("{} = \"flaky\"]", IN_RUST[3])));
}

#[test]
fn a_mark_is_a_word_of_its_own() {
    let (mark, call) = (ANYWHERE[0], IN_RUST[0]);
    for (text, found) in [
        (format!("// {mark}: later"), true),
        (format!("{mark}(anna)"), true),
        (format!("AU{mark}C"), false),
        (format!("{mark}S"), false),
        (format!("MY_{mark}"), false),
    ] {
        assert_eq!(has_word(&text, mark), found, "{text:?}");
    }
    assert!(has_word(&format!("{call}()"), call), "a macro is called with whatever follows");
    assert!(!has_word(&format!("mas{call}()"), call), "the end of another name is no mark");
    assert!(has_word(&format!("it{}'x')", IN_PAGE_TESTS[0]), IN_PAGE_TESTS[0]), "a method follows a name");
}
