//! Texts that people write: their longest length (longer is refused with a sentence, never cut), and a safe form for
//! terminals.
//!
//! Not in here: names ([`crate::people`]) and the sentence of the evaluation ([`crate::evaluation`]).

/// The longest note of a client, in characters: some eight printed pages.
pub const LONGEST_NOTE: usize = 20_000;
/// The longest promise, in characters: three lines on paper.
pub const LONGEST_PROMISE: usize = 500;
/// The longest message on the wall, in characters: what can be read at eight metres.
pub const LONGEST_MESSAGE: usize = 120;
/// The longest date, time or number that is kept as it was typed, in characters: more than any of them needs.
pub const LONGEST_TYPED: usize = 40;

/// Whether a character controls the display instead of being shown: a terminal obeys control characters, and a change
/// of direction reverses the rest of the line.
pub fn steers(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Signs that are not seen and change nothing about how the others are written. The joiners are none of them: Persian and
/// many pictures are written with them.
pub(crate) fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(
            sign,
            // soft hyphen; Arabic letter mark; spaces of no width; marks of direction
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            // joins letters for sorting alone; fillers of Hangul; Braille without a dot
            | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}'
            // embeddings and overrides of direction; word joiner and invisible operators; isolates and the like
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            // byte order mark; anchors of annotations
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        )
}

/// A text as one line in one direction, whatever it contains, for terminals and messages.
pub fn one_line(text: &str) -> String {
    text.replace(steers, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_steers_nothing() {
        for (text, line) in [
            ("Linden, Ost", "Linden, Ost"),
            ("a\n\tb\r", "a b"),
            ("\u{1b}[31mred\u{7}", "[31mred"),
            ("\u{202e}back\u{202c} \u{2066}x", "back x"),
            ("\u{9b}2J", "2J"),
            ("one\u{2028}two", "one two"),
        ] {
            assert_eq!(one_line(text), line, "{text:?}");
        }
    }
}
