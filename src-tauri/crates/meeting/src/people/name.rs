//! Names as people type and paste them: their stored form, and when two are the same.
//!
//! One name can be written in many ways that look alike: an accent separate or composed, a zero-width space, a
//! character that changes the writing direction. A name is stored in one form (Unicode's composed form, without
//! invisible characters) and compared without what makes no difference (capitals, joiners). Not in here: who has a
//! name.

use unicode_normalization::UnicodeNormalization;

use crate::texts::is_unseen;

/// The longest name that is kept, in characters. Longer ones break every list and every printed table.
pub const LONGEST_NAME: usize = 80;

/// A name as it is kept: composed, without invisible signs and the space around it, with inner runs of white space made
/// one space.
pub(crate) fn tidy_name(raw: &str) -> String {
    let visible: String = raw.chars().filter(|sign| sign.is_whitespace() || !is_unseen(*sign)).nfc().collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name with composed accents: a name occurs in several places of a file, each written as it was pasted.
pub(crate) fn composed(name: &str) -> String {
    name.nfc().collect()
}

/// Whether two names are the same to people: capitals, accents put together otherwise, white space and what is not seen
/// make no other name.
pub fn same_name(one: &str, other: &str) -> bool {
    compared(one) == compared(other)
}

/// Signs that only say how their neighbours are drawn.
fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

fn compared(name: &str) -> String {
    // By capitals first: ß and ss, and the two small sigmas, are one letter then.
    tidy_name(name)
        .chars()
        .filter(|sign| !is_joiner(*sign))
        .collect::<String>()
        .to_uppercase()
        .to_lowercase()
        .nfc()
        .collect()
}

/// What is wrong with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Nothing but white space and signs that are not seen.
    Empty,
    /// Longer than [`LONGEST_NAME`]; how it begins, to find it in a list.
    TooLong(String),
    /// Somebody has it already.
    Taken(String),
}

/// A name as it is kept, checked against the names that are taken.
///
/// ```
/// use meeting::people::{NameProblem, check_name};
///
/// assert_eq!(check_name("  Ada  Lovelace ", ["Ben"]), Ok("Ada Lovelace".to_owned()));
/// assert_eq!(check_name("ben", ["Ben"]), Err(NameProblem::Taken("ben".to_owned())));
/// ```
pub fn check_name<'a>(raw: &str, taken: impl IntoIterator<Item = &'a str>) -> Result<String, NameProblem> {
    let name = tidy_name(raw);
    if is_no_name(&name) {
        return Err(NameProblem::Empty);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(NameProblem::TooLong(name.chars().take(20).collect()));
    }
    if taken.into_iter().any(|other| same_name(other, &name)) { Err(NameProblem::Taken(name)) } else { Ok(name) }
}

/// Whether a tidy text is no name: nothing that anybody sees.
pub(crate) fn is_no_name(name: &str) -> bool {
    name.chars().all(is_joiner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tidied_and_checked() {
        let long = "n".repeat(LONGEST_NAME + 1);
        for (raw, answer, why) in [
            ("  Ines   Okafor ", Ok("Ines Okafor".to_owned()), "inner and outer white space"),
            ("\u{202f}\t", Err(NameProblem::Empty), "white space of any kind is no name"),
            ("\u{200b}\u{ad}\u{202e}", Err(NameProblem::Empty), "nor is what nobody sees"),
            ("\u{200b}\u{200d}", Err(NameProblem::Empty), "nor what joins nothing"),
            ("\u{3164} \u{2800}", Err(NameProblem::Empty), "nor what only takes room"),
            (long.as_str(), Err(NameProblem::TooLong("n".repeat(20))), "81 characters"),
            ("NOAH", Err(NameProblem::Taken("NOAH".to_owned())), "case does not make another name"),
            ("N\u{200b}oah", Err(NameProblem::Taken("Noah".to_owned())), "nor a space of no width"),
            ("\u{202a}Noah\u{202c}", Err(NameProblem::Taken("Noah".to_owned())), "nor the signs of a copied cell"),
            ("Jose\u{301}", Err(NameProblem::Taken("José".to_owned())), "an accent beside its letter"),
            ("josé", Err(NameProblem::Taken("josé".to_owned())), "and on it"),
            ("Jose", Ok("Jose".to_owned()), "without an accent it is another name"),
            ("Ada\u{7}", Ok("Ada".to_owned()), "a bell is not kept"),
            ("שירה 🌿", Ok("שירה 🌿".to_owned()), "any script"),
            ("نرگس\u{200c}زاده", Ok("نرگس\u{200c}زاده".to_owned()), "Persian keeps its joiners"),
            ("👩\u{200d}🌾", Ok("👩\u{200d}🌾".to_owned()), "and so do pictures"),
        ] {
            // The one that is there was kept before names were composed.
            assert_eq!(check_name(raw, ["Noah", "Jos\u{65}\u{301}"]), answer, "{why}");
        }
    }

    #[test]
    fn names_are_the_same_in_every_script() {
        for (one, other) in [
            ("Σπύρος", "ΣΠΎΡΟΣ"),
            ("Grüß", "GRÜSS"),
            ("Đorđe", "ĐORĐE"),
            ("한나", "\u{1112}\u{1161}\u{11ab}\u{1102}\u{1161}"),
        ] {
            assert!(same_name(one, other), "{one} and {other}");
        }
        assert!(!same_name("Ana", "Anna") && !same_name("Ольга", "Olga"));
    }
}
