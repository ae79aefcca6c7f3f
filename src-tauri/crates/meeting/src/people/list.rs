//! The names of a pasted list: one a line, as lists, mails and spreadsheets have them.
//!
//! What stands around a name goes: a bullet, a number, a box to tick, an address, quotation marks. A line of which
//! nothing would be left stays as it is: nothing is dropped in silence. Not in here: what a name is ([`super::name`]).

use super::name::{is_no_name, tidy_name};

/// Signs that begin a line of a list.
const BULLETS: &[char] =
    &['>', '-', '–', '—', '*', '+', '•', '·', '▪', '■', '□', '◦', '‣', '●', '○', '✓', '✔', '☐', '☑', '☒'];
/// What ends a line, in any program.
const LINE_ENDS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
/// What stands before the recipients of a mail.
const HEADERS: &[&str] = &["to:", "cc:", "bcc:", "from:", "an:", "von:", "kopie:"];
/// Boxes to tick, as plain text has them.
const BOXES: &[&str] = &["[ ]", "[x]", "[X]", "[]"];

/// The names of a pasted list, one a line; recipients of a mail also side by side. Blank lines are passed over.
///
/// ```
/// use meeting::people::names_of_list;
///
/// let pasted = "1. Eva Novak <eva@example.org>\n• Ben Ito\n\n- [x] Ana";
/// assert_eq!(names_of_list(pasted), ["Eva Novak", "Ben Ito", "Ana"]);
/// ```
pub fn names_of_list(lines: &str) -> Vec<String> {
    lines.split(LINE_ENDS).flat_map(recipients).map(name_of).filter(|name| !is_no_name(name)).collect()
}

/// The recipients of a line: several where an address ends the first of them, or each.
fn recipients(line: &str) -> Vec<&str> {
    let separators = [',', ';'];
    let mut all = Vec::new();
    let mut rest = line;
    while let Some(end) = rest.find('>').filter(|end| rest.get(..*end).is_some_and(|part| part.contains('@'))) {
        let (one, others) = rest.split_at(end + 1);
        all.push(one);
        rest = others;
    }
    if all.is_empty() {
        let parts: Vec<&str> = line.split(separators).filter(|part| !part.trim().is_empty()).collect();
        return if parts.iter().all(|part| part.contains('@')) { parts } else { vec![line] };
    }
    // A cell behind the address, as a spreadsheet has it, is no recipient.
    all.extend(rest.split('\t').next().unwrap_or_default().split(separators));
    all.into_iter().map(|one| one.trim_start_matches([',', ';', ' ', '\t'])).filter(|one| !one.is_empty()).collect()
}

fn name_of(raw: &str) -> String {
    let line = tidy_name(raw);
    let name = tidy_name(unquoted(without_address(without_lead(&line))));
    if is_no_name(&name) { line } else { name }
}

/// A line without its bullet, box or number.
fn without_lead(line: &str) -> &str {
    let mut rest = line;
    loop {
        let shorter = without_number(BOXES.iter().fold(rest, |rest, tick| rest.strip_prefix(tick).unwrap_or(rest)));
        let shorter = without_header(shorter.trim_start()).trim_start_matches(BULLETS).trim_start();
        if shorter.is_empty() || shorter.len() == rest.len() {
            return rest;
        }
        rest = shorter;
    }
}

/// A line without the header of a mail before it.
fn without_header(line: &str) -> &str {
    let header = HEADERS.iter().find_map(|header| {
        let (head, rest) = line.split_at_checked(header.len())?;
        head.eq_ignore_ascii_case(header).then_some(rest)
    });
    header.map_or(line, str::trim_start)
}

/// A line without the number before it: `1.`, `2)`, `(3)`, `4:`. A number alone may be a name, and `1.5` is another one.
fn without_number(line: &str) -> &str {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let after = inner.trim_start_matches(|sign: char| sign.is_numeric());
    if after.len() == inner.len() {
        return line;
    }
    let rest = after.strip_prefix(['.', ')', ':']).map(str::trim_start);
    rest.filter(|rest| !rest.starts_with(|sign: char| sign.is_numeric())).unwrap_or(line)
}

/// A line without its address: in angle or round brackets, or bare at its end.
fn without_address(line: &str) -> &str {
    let bracket = line.match_indices(['<', '(']).find_map(|(at, sign)| {
        let inner = line.get(at + 1..)?;
        let end = inner.find(if sign == "<" { '>' } else { ')' }).unwrap_or(inner.len());
        is_address(inner.get(..end)?.trim()).then_some(at)
    });
    let line = bracket.and_then(|at| line.get(..at)).unwrap_or(line);
    match line.trim_end().rsplit_once([' ', ',', ';']) {
        Some((name, last)) if is_address(last) => name,
        Some(_) | None => line,
    }
    .trim_end_matches([' ', ',', ';'])
}

/// Whether a text is an address: something on both sides of one `@`, and no space.
fn is_address(text: &str) -> bool {
    let sides = text.split_once('@');
    sides.is_some_and(|(who, host)| !who.is_empty() && !host.is_empty() && !text.contains([' ', '<', '>']))
}

/// A name without the quotation marks around it.
fn unquoted(name: &str) -> &str {
    let marks = ['"', '\'', '“', '”', '„', '«', '»'];
    let inner = name.trim_matches(marks);
    // An apostrophe on one side alone belongs to the name.
    if name.starts_with(marks) && name.ends_with(marks) { inner } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_name_goes() {
        for (pasted, names, why) in [
            ("Ada\n\n  Ben \r\n\u{200b}\n", &["Ada", "Ben"][..], "one a line"),
            ("1. Eva Novak <eva@example.org>", &["Eva Novak"], "a number and an address"),
            ("12) Eva\n(3) Ben\n4: Ana\n5.Uma", &["Eva", "Ben", "Ana", "Uma"], "numbers of all kinds"),
            ("• Eva\n- Ben\n– Ana\n* Uma\n+ Ole\n▪\tIva", &["Eva", "Ben", "Ana", "Uma", "Ole", "Iva"], "bullets"),
            ("- [ ] Eva\n[x] Ben\n☑ Ana", &["Eva", "Ben", "Ana"], "boxes to tick"),
            ("\"Novak, Eva\" <eva@example.org>", &["Novak, Eva"], "quotation marks of a mail"),
            ("Eva Novak eva@example.org", &["Eva Novak"], "a bare address"),
            ("Eva Novak, eva@example.org", &["Eva Novak"], "behind a comma"),
            ("Eva Novak (eva@example.org)", &["Eva Novak"], "in brackets"),
            ("Eva <e@x.org>; Ben Ito <b@x.org>, Ana <a@x.org>", &["Eva", "Ben Ito", "Ana"], "the recipients of a mail"),
            ("Eva <e@x.org>\tCoach", &["Eva"], "a job behind the address"),
            ("Eva <e@x.org>, Ben Ito, Ana", &["Eva", "Ben Ito", "Ana"], "recipients without an address"),
            ("Novak, Eva <e@x.org>; Ito, Ben <b@x.org>", &["Novak, Eva", "Ito, Ben"], "family names first"),
            ("Dr. (med.) Uma <u@x.org>", &["Dr. (med.) Uma"], "brackets that are no address"),
            (
                "To: Eva <e@x.org>, Ben <b@x.org>\nAn: Ana\nCC: Ole <o@x.org>",
                &["Eva", "Ben", "Ana", "Ole"],
                "a mail's head",
            ),
            (
                "> Eva <e@x.org>\nEva @home\n1.5 Eva",
                &["Eva", "Eva @home", "1.5 Eva"],
                "a quoted mail; what only looks so",
            ),
            ("Ada\rBen\u{2028}Chi", &["Ada", "Ben", "Chi"], "line ends of every program"),
            ("Tomas\nAnna: Chair", &["Tomas", "Anna: Chair"], "names that begin like a head"),
            ("a@x.org, b@x.org", &["a@x.org", "b@x.org"], "addresses side by side"),
            ("Eva e@x.org; Ben b@x.org", &["Eva", "Ben"], "with names"),
            ("eva@example.org", &["eva@example.org"], "an address alone is all there is"),
            ("<eva@example.org>", &["<eva@example.org>"], "and stays as it is"),
            ("7\n-\n1.", &["7", "-", "1."], "so does what would leave nothing"),
            (
                "Jean-Luc\nO'Neil\n'Uri\nAnne (Chair)\n3CPO\n2 Pac",
                &["Jean-Luc", "O'Neil", "'Uri", "Anne (Chair)", "3CPO", "2 Pac"],
                "names with signs of their own",
            ),
            ("١. ليلى", &["ليلى"], "figures of any script"),
        ] {
            assert_eq!(names_of_list(pasted), names, "{why}");
        }
    }
}
