//! Finds words in quotes: which there are, and which are handed to a function.

use std::collections::BTreeSet;

fn is_key(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Every whole word between two quotes of the same kind: the shape of a key.
///
/// Not a parser: a quote inside a sentence can only make it find a word too many, never one too few.
pub fn quoted_words(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for (at, quote) in text.match_indices(['"', '\'', '`']) {
        let rest = &text[at + 1..];
        let end = rest.find(|c| !is_key(c)).unwrap_or(rest.len());
        if end > 0 && rest[end..].starts_with(quote) {
            found.insert(&rest[..end]);
        }
    }
    found
}

/// Every literal that is the first argument of a function, with the line it is on.
///
/// A literal that goes on with a sign no key has is left out: it is a sentence or is put together when it runs.
pub fn handed_to<'a>(
    function: &str,
    quotes: &[char],
    lines: impl Iterator<Item = (usize, &'a str)>,
) -> Vec<(usize, &'a str)> {
    let lines: Vec<(usize, &str)> = lines.collect();
    let mut found = Vec::new();
    for (nth, (line, text)) in lines.iter().enumerate() {
        for (at, _) in text.match_indices(function) {
            // `format(` is not `t(`.
            if text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
                continue;
            }
            let Some(argument) = text[at + function.len()..].strip_prefix('(') else {
                continue;
            };
            // A formatter may have put the argument on the next line.
            let next = lines.get(nth + 1).map_or("", |(_, next)| *next);
            let argument = if argument.trim().is_empty() { next } else { argument };
            found.extend(literal(argument.trim_start(), quotes).map(|word| (*line, word)));
        }
    }
    found
}

/// The key that the text begins with, in quotes.
fn literal<'a>(text: &'a str, quotes: &[char]) -> Option<&'a str> {
    let quote = text.chars().next().filter(|c| quotes.contains(c))?;
    let word = &text[1..];
    let end = word.find(|c| !is_key(c)).unwrap_or(word.len());
    (end > 0 && word[end..].starts_with(quote)).then(|| &word[..end])
}

#[test]
fn words_in_quotes_are_found_whole() {
    let text = r#"t('home-title') say("go.label") `x_1` "two words" "unended 'odd" don't 'mixed" "" "ends"#;
    let expected = BTreeSet::from(["home-title", "go.label", "x_1"]);
    assert_eq!(quoted_words(text), expected);
    assert!(quoted_words("it's 'found'").contains("found"), "an apostrophe before it does not hide a word");
}

#[test]
fn only_whole_literals_of_the_named_function_are_taken() {
    let text = [
        "t('a-b') + format('no') + x.t( \"c\", 1) + t(key) + t('not a key') + $t('no')",
        "t(`d`) {t('e')} t(",
        "  'f',",
    ];
    let lines = text.iter().enumerate().map(|(at, line)| (at + 1, *line));
    assert_eq!(handed_to("t", &['\'', '"'], lines), [(1, "a-b"), (1, "c"), (2, "e"), (2, "f")]);
}
