//! The names on address cards: vCard 2.1, 3.0 and 4.0.
//!
//! A reader of our own, because only two lines of a card are wanted: FN, the name as it is shown, or else N, its parts. A
//! package for whole cards brings time zones, pictures and calendars along.

use super::{
    MOST_ROWS, NamesInFile, NoNames, UnreadRow, shown,
    text::{decoded, decoded_as},
};

const BEGIN: &str = "BEGIN:VCARD";
const END: &str = "END:VCARD";

/// Whether a text is cards and no table.
pub(super) fn are_cards(text: &str) -> bool {
    text.trim_start().get(..BEGIN.len()).is_some_and(|start| start.eq_ignore_ascii_case(BEGIN))
}

/// A card while it is read.
#[derive(Default)]
struct Card {
    line: usize,
    /// What it is shown by if it has no name.
    first: String,
    whole: String,
    parts: String,
}

/// The names on the cards.
pub(super) fn names(text: &str) -> Result<NamesInFile, NoNames> {
    let mut found = NamesInFile::default();
    let mut card: Option<Card> = None;
    for (line, content) in unfolded(text) {
        if content.eq_ignore_ascii_case(BEGIN) {
            close(card.replace(Card { line, ..Card::default() }), &mut found);
        } else if content.eq_ignore_ascii_case(END) {
            close(card.take(), &mut found);
        } else if let Some(card) = &mut card {
            card.read(&content);
        }
        if found.names.len() + found.unread.len() > MOST_ROWS {
            return Err(NoNames::TooMany);
        }
    }
    close(card, &mut found);
    Ok(found)
}

fn close(card: Option<Card>, found: &mut NamesInFile) {
    let Some(card) = card else { return };
    let name = if card.whole.is_empty() { card.parts } else { card.whole };
    if name.chars().any(char::is_alphabetic) {
        found.names.push(name);
    } else {
        found.unread.push(UnreadRow { line: card.line, text: shown(&card.first) });
    }
}

/// The lines of the cards with their numbers, each as long as it was before it was folded. A line that goes on begins with
/// a space; one in quoted-printable ends with `=`.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        match lines.last_mut() {
            Some((_, last)) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            Some((_, last)) if last.ends_with('=') && is_quoted(last) => {
                last.pop();
                last.push_str(line);
            }
            Some(_) | None => lines.push((number + 1, line.trim_end().to_owned())),
        }
    }
    lines
}

fn is_quoted(line: &str) -> bool {
    line.split(':').next().is_some_and(|head| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
}

impl Card {
    /// Reads a line, if it has to do with the name.
    fn read(&mut self, line: &str) {
        if self.first.is_empty() && !line.to_ascii_uppercase().starts_with("VERSION") {
            line.clone_into(&mut self.first);
        }
        let Some((head, value)) = line.split_once(':') else { return };
        let mut parameters = head.split(';');
        // A group may stand before the name: `item1.FN`.
        let name = parameters.next().unwrap_or_default().rsplit('.').next().unwrap_or_default();
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
        if !is("FN") && !is("N") {
            return;
        }
        let charset = parameters.find_map(|one| {
            let (key, label) = one.split_once('=')?;
            key.eq_ignore_ascii_case("CHARSET").then_some(label)
        });
        let value = if is_quoted(line) { unquoted(value, charset) } else { value.to_owned() };
        let parts = parts(&value, if is("N") { Some(';') } else { None });
        if is("N") && self.parts.is_empty() {
            let part = |place: usize| parts.get(place).map_or("", String::as_str);
            self.parts = one_line(&[part(1), part(2), part(0)].join(" "));
        } else if is("FN") && self.whole.is_empty() {
            self.whole = one_line(&parts.concat());
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of a value, without the backslashes that keep its separators.
fn parts(value: &str, separator: Option<char>) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        let kept = match sign {
            '\\' => match signs.next() {
                Some('n' | 'N') => ' ',
                Some(kept) => kept,
                None => break,
            },
            sign if Some(sign) == separator => {
                parts.push(String::new());
                continue;
            }
            sign => sign,
        };
        if let Some(last) = parts.last_mut() {
            last.push(kept);
        }
    }
    parts
}

/// A value that was written in quoted-printable.
fn unquoted(value: &str, charset: Option<&str>) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let hex = others
            .get(..2)
            .filter(|_| *first == b'=')
            .and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        let taken = if hex.is_some() { 2 } else { 0 };
        bytes.push(hex.unwrap_or(*first));
        rest = others.get(taken..).unwrap_or_default();
    }
    if charset.is_none() { decoded(&bytes).unwrap_or_default() } else { decoded_as(&bytes, charset) }
}
