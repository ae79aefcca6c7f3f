//! Finds words in quotes.

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

#[test]
fn words_in_quotes_are_found_whole() {
    let text = r#"t('home-title') say("go.label") `x_1` "two words" "unended 'odd" don't 'mixed" "" "ends"#;
    let expected = BTreeSet::from(["home-title", "go.label", "x_1"]);
    assert_eq!(quoted_words(text), expected);
    assert!(quoted_words("it's 'found'").contains("found"), "an apostrophe before it does not hide a word");
}
