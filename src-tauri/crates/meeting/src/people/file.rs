//! The names in a file: a table (CSV) or address cards (vCard).
//!
//! Not in here: files themselves, and what stands around a name ([`super::list`]), which is cleaned when they are added.

mod cards;
mod table;
mod text;

/// How many bytes a file of names has at most. A group has a few dozen members; whoever exports all contacts with their
/// pictures wants to choose first.
pub const LARGEST_NAMES_FILE: usize = 1_000_000;
/// How many rows or cards it has at most.
pub const MOST_ROWS: usize = 2_000;

/// What is in a file of names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesInFile {
    /// The names, in the file's order.
    pub names: Vec<String>,
    /// The rows and cards in which no name was found.
    pub unread: Vec<UnreadRow>,
}

/// A row or a card without a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadRow {
    /// The line where it begins, counting from 1.
    pub line: usize,
    /// What stands there, cut short.
    pub text: String,
}

/// Why nothing of a file is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoNames {
    /// It has too many rows or cards.
    TooMany,
    /// It is no text: a spreadsheet of its own kind, a picture.
    NoText,
    /// It has no name in it.
    Nothing,
}

/// The names in a file, whatever its kind: what is in it decides, not what it is called.
///
/// # Errors
/// It is no text, has too many rows, or no name at all.
///
/// ```
/// use meeting::people::names_in_file;
///
/// let found = names_in_file(b"Vorname;Nachname\nEva;Novak\n").unwrap();
/// assert_eq!(found.names, ["Eva Novak"]);
/// ```
pub fn names_in_file(bytes: &[u8]) -> Result<NamesInFile, NoNames> {
    let text = text::decoded(bytes).ok_or(NoNames::NoText)?;
    let found = if cards::are_cards(&text) { cards::names(&text)? } else { table::names(&text)? };
    if found.names.is_empty() { Err(NoNames::Nothing) } else { Ok(found) }
}

/// What a row is shown by: its beginning.
fn shown(row: &str) -> String {
    const MOST: usize = 60;
    let row = row.split_whitespace().collect::<Vec<_>>().join(" ");
    if row.chars().count() <= MOST { row } else { format!("{}…", row.chars().take(MOST).collect::<String>()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        names_in_file(text.as_bytes()).unwrap_or_else(|why| panic!("{text:?}: {why:?}")).names
    }

    #[test]
    fn the_column_with_the_name_is_found() {
        for (text, found, why) in [
            ("Name\nEva Novak\nBen Ito", vec!["Eva Novak", "Ben Ito"], "a list with a head"),
            ("Eva Novak\nBen Ito", vec!["Eva Novak", "Ben Ito"], "a list without"),
            ("name,email\nEva,eva@example.org", vec!["Eva"], "comma"),
            ("email;Name\neva@example.org;Eva", vec!["Eva"], "semicolon, and another column first"),
            ("No\tFull Name\n1\tEva Novak", vec!["Eva Novak"], "tab"),
            ("First name,Last name\nEva,Novak", vec!["Eva Novak"], "two columns"),
            ("Nachname;Vorname\nNovak;Eva", vec!["Eva Novak"], "the other way round, in German"),
            ("Name;Vorname\nNovak;Eva", vec!["Eva Novak"], "a name beside a first name is the last one"),
            ("Vorname;Nachname;Vollständiger Name\nE.;N.;Eva Novak", vec!["Eva Novak"], "the full one counts"),
            ("Vorname;Nachname\nEva;\n;Ito", vec!["Eva", "Ito"], "half a name is one"),
            ("\"Name\",\"Mail\"\n\"Novak, Eva\",x@y.z", vec!["Novak, Eva"], "quotes keep a comma"),
            ("Name\n\"Eva \"\"Ev\"\" Novak\"", vec!["Eva \"Ev\" Novak"], "and a quote"),
            ("Name\n\"Eva\nNovak\"", vec!["Eva Novak"], "and a line"),
            ("sep=;\nName;Mail\nEva;x@y.z", vec!["Eva"], "the first line that spreadsheets write"),
            ("1,eva@example.org,Eva Novak\n2,ben@example.org,Ben Ito", vec!["Eva Novak", "Ben Ito"], "no head: words"),
            ("\n\nName\r\n\r\nEva\r\n", vec!["Eva"], "empty lines"),
            ("VORNAME ; NACHNAME \nEva ; Novak ", vec!["Eva Novak"], "spaces and capitals"),
            ("ab,名前\nc,d", vec!["ab", "c"], "a head in another language is a row"),
        ] {
            assert_eq!(names(text), found, "{why}");
        }
    }

    #[test]
    fn every_card_gives_its_name() {
        let card = |lines: &str| format!("BEGIN:VCARD\r\n{lines}\r\nEND:VCARD\r\n");
        for (lines, found, why) in [
            ("VERSION:3.0\r\nFN:Eva Novak\r\nN:Novak;Eva;;;", "Eva Novak", "3.0"),
            ("VERSION:4.0\r\nFN;LANGUAGE=en:Eva Novak", "Eva Novak", "4.0, with a parameter"),
            ("VERSION:2.1\r\nN:Novak;Eva", "Eva Novak", "2.1, without FN"),
            ("VERSION:3.0\r\nFN:\r\nN:Novak;Eva;Maria;Dr.;", "Eva Maria Novak", "an empty FN"),
            ("item1.FN:Eva Novak", "Eva Novak", "in a group"),
            ("FN:Eva\r\n  Novak", "Eva Novak", "folded"),
            ("FN:Novak\\, Eva\\; Dr.", "Novak, Eva; Dr.", "escaped"),
            ("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg", "Jörg", "quoted-printable"),
            ("FN;ENCODING=QUOTED-PRINTABLE:J=C3=\r\n=B6rg", "Jörg", "broken within a letter"),
            ("FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:J=F6rg", "Jörg", "in an old charset"),
            ("fn:eva\r\nPHOTO;ENCODING=b:AAAA", "eva", "in small letters, with a picture"),
        ] {
            assert_eq!(names(&card(lines)), [found], "{why}");
        }
        let two = format!("{}{}", card("FN:Eva"), card("FN:Ben"));
        assert_eq!(names(&two), ["Eva", "Ben"]);
        assert_eq!(names("BEGIN:VCARD\nFN:Eva"), ["Eva"], "a card without an end");
    }

    #[test]
    fn text_is_read_in_every_usual_encoding() {
        let utf16 = |big: bool| -> Vec<u8> {
            let units = "\u{feff}Name\nJörg".encode_utf16();
            units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        for (bytes, why) in [
            ("Name\nJörg".as_bytes().to_vec(), "UTF-8"),
            ("\u{feff}Name\nJörg".as_bytes().to_vec(), "UTF-8 with its mark"),
            (utf16(false), "UTF-16 of Windows"),
            (utf16(true), "the other one"),
            (b"Name\nJ\xf6rg".to_vec(), "Latin-1"),
        ] {
            assert_eq!(names_in_file(&bytes).unwrap().names, ["Jörg"], "{why}");
        }
        assert_eq!(names_in_file(b"Name\nDvo\xf8\xe1k \x8aime").unwrap().names[0].chars().last(), Some('e'));
    }

    #[test]
    fn what_has_no_name_is_told_and_too_much_is_refused() {
        let found = names_in_file(b"Name;Mail\nEva;e@x.y\n;ben@x.y\nAna;").unwrap();
        assert_eq!(found.names, ["Eva", "Ana"]);
        assert_eq!(found.unread, [UnreadRow { line: 3, text: "ben@x.y".to_owned() }], "with its line");
        let found = names_in_file(b"Name;Mail\r\n\r\n\r\nEva;e@x.y\r\n\r\n;ben@x.y\r\n").unwrap();
        assert_eq!(found.unread[0].line, 6, "empty lines are counted");
        let found = names_in_file(b"BEGIN:VCARD\nFN:Eva\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD").unwrap();
        assert_eq!(found.unread, [UnreadRow { line: 4, text: "TEL:1".to_owned() }]);
        let many = "Eva\n".repeat(MOST_ROWS);
        assert_eq!(names(&many).len(), MOST_ROWS);
        assert_eq!(names_in_file(format!("{many}Ben").as_bytes()), Err(NoNames::TooMany));
        let cards = "BEGIN:VCARD\nFN:E\nEND:VCARD\n".repeat(MOST_ROWS + 1);
        assert_eq!(names_in_file(cards.as_bytes()), Err(NoNames::TooMany));
        assert_eq!(names_in_file(b"PK\x03\x04\x00\x00workbook"), Err(NoNames::NoText));
        assert_eq!(names_in_file(b""), Err(NoNames::Nothing));
        assert_eq!(names_in_file(b"Name\n"), Err(NoNames::Nothing));
        assert_eq!(names_in_file(b"1,2\n3,4"), Err(NoNames::Nothing));
    }
}
