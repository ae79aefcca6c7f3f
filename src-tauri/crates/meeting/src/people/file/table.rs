//! The names in a table: which column has them.
//!
//! A head in English or German decides. Without one it is the first column that has words in most rows: no numbers and no
//! addresses.

use super::{MOST_ROWS, NamesInFile, NoNames, UnreadRow, shown};

/// Heads of a column with whole names.
const WHOLE: &[&str] = &[
    "full name",
    "fullname",
    "display name",
    "displayname",
    "vollständiger name",
    "vor- und nachname",
    "anzeigename",
    "member",
    "mitglied",
    "person",
];
/// A whole name, unless a first name stands beside it: then the last one.
const NAME: &[&str] = &["name", "names", "namen"];
const FIRST: &[&str] = &["first name", "firstname", "first", "given name", "givenname", "vorname", "rufname"];
const LAST: &[&str] =
    &["last name", "lastname", "last", "surname", "family name", "familyname", "nachname", "familienname", "zuname"];

/// A row and the line where it begins.
struct Row {
    line: usize,
    cells: Vec<String>,
}

/// The columns that make a name.
enum Columns {
    Whole(usize),
    Parts(Option<usize>, Option<usize>),
}

/// The names in a table.
pub(super) fn names(text: &str) -> Result<NamesInFile, NoNames> {
    let mut rows = rows(text)?;
    let head = rows.first().and_then(|row| head(&row.cells));
    let columns = match head {
        Some(columns) => {
            rows.remove(0);
            columns
        }
        None => Columns::Whole(first_of_words(&rows).ok_or(NoNames::Nothing)?),
    };
    if rows.len() > MOST_ROWS {
        return Err(NoNames::TooMany);
    }
    let mut found = NamesInFile::default();
    for row in rows {
        let name = columns.name(&row.cells);
        if has_letters(&name) {
            found.names.push(name);
        } else {
            let filled: Vec<String> = row.cells.into_iter().filter(|cell| !cell.is_empty()).collect();
            found.unread.push(UnreadRow { line: row.line, text: shown(&filled.join("; ")) });
        }
    }
    Ok(found)
}

/// The rows that are not empty.
fn rows(text: &str) -> Result<Vec<Row>, NoNames> {
    // Spreadsheets say there what stands between cells.
    let said = text.trim_start().get(..4).filter(|start| start.eq_ignore_ascii_case("sep="));
    let separator = separator(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        // Text is never invalid, and rows may have any length: nothing else can be wrong.
        let Ok(record) = record else { continue };
        let line = record.position().map_or(1, |position| {
            // It is where the reader began, before the empty lines that it passed over.
            let before = text.as_bytes().iter().skip(position.byte() as usize);
            let passed = before.take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n');
            position.line() as usize + passed.count()
        });
        let cells: Vec<String> =
            record.iter().map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { line, cells });
        }
        // The head and the line of the separator are no rows.
        if rows.len() > MOST_ROWS + 2 {
            return Err(NoNames::TooMany);
        }
    }
    if said.is_some() && !rows.is_empty() {
        rows.remove(0);
    }
    Ok(rows)
}

/// What stands between two cells: what the first lines have most of, outside quotes.
fn separator(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    for byte in text.lines().filter(|line| !line.trim().is_empty()).take(5).flat_map(str::bytes) {
        if byte == b'"' {
            quoted = !quoted;
        }
        for (separator, count) in &mut counts {
            *count += i32::from(byte == *separator && !quoted);
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| separator)
}

/// Which columns make a name, if the row is a head.
fn head(cells: &[String]) -> Option<Columns> {
    let cells: Vec<String> = cells.iter().map(|cell| cell.trim_end_matches(':').to_lowercase()).collect();
    let place = |words: &[&str]| cells.iter().position(|cell| words.contains(&cell.as_str()));
    if let Some(whole) = place(WHOLE) {
        return Some(Columns::Whole(whole));
    }
    match (place(FIRST), place(LAST).or_else(|| place(NAME)), place(NAME)) {
        (None, _, Some(whole)) => Some(Columns::Whole(whole)),
        (None, None, None) => None,
        (first, last, _) => Some(Columns::Parts(first, last)),
    }
}

/// The first column that has words in more than half of the rows.
fn first_of_words(rows: &[Row]) -> Option<usize> {
    let widest = rows.iter().map(|row| row.cells.len()).max()?;
    let words = |column: usize| {
        rows.iter()
            .filter(|row| row.cells.get(column).is_some_and(|cell| has_letters(cell) && !is_address(cell)))
            .count()
    };
    (0..widest)
        .find(|column| words(*column) * 2 > rows.len())
        // A list of addresses alone: what stands before the sign is better than nothing.
        .or_else(|| {
            (0..widest)
                .find(|column| rows.iter().all(|row| row.cells.get(*column).is_some_and(|cell| has_letters(cell))))
        })
}

/// An address with nothing beside it.
fn is_address(cell: &str) -> bool {
    cell.contains('@') && !cell.contains(' ')
}

fn has_letters(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic)
}

impl Columns {
    fn name(&self, cells: &[String]) -> String {
        let cell = |place: Option<usize>| place.and_then(|place| cells.get(place)).map_or("", String::as_str);
        match self {
            Self::Whole(place) => cell(Some(*place)).to_owned(),
            Self::Parts(first, last) => format!("{} {}", cell(*first), cell(*last)).trim().to_owned(),
        }
    }
}
