//! Texts that are nearly right: files of the project with a few things changed, as by a slip, a bad editor or malice.
//!
//! Not in here: reading them.

use fastrand::Rng;

/// Figures at the edges of what a reader may expect.
const FIGURES: [&str; 12] = [
    "0",
    "-1",
    "1",
    "1e9",
    "255",
    "256",
    "65536",
    "4294967296",
    "9223372036854775807",
    "18446744073709551615",
    "999999999999999999999999",
    "nan",
];

/// Words that no list has.
const WORDS: [&str; 10] = [
    "\"\"",
    "\"\\u0000\"",
    "\"\u{202e}gnimoc\"",
    "\"99:99:99\"",
    "\"9999999:00\"",
    "\"-0:01\"",
    "[]",
    "{}",
    "true",
    "\"🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿🌿\"",
];

/// The text with one to four things changed. `other` is another text of the same kind, to take pieces from.
pub fn mutated(text: &str, other: &str, random: &mut Rng) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..random.usize(1..=4) {
        if lines.is_empty() {
            break;
        }
        change(&mut lines, other, random);
    }
    lines.join("\n")
}

fn change(lines: &mut Vec<String>, other: &str, random: &mut Rng) {
    let at = random.usize(..lines.len());
    match random.u8(..11) {
        0 => drop(lines.remove(at)),
        1 => {
            let with = random.usize(..lines.len());
            lines.swap(at, with);
        }
        2 => {
            let times = if random.u8(..) < 4 { 3_000 } else { random.usize(1..5) };
            let line = lines[at].clone();
            lines.splice(at..at, std::iter::repeat_n(line, times));
        }
        3 => {
            let theirs: Vec<&str> = other.lines().collect();
            let from = random.usize(..theirs.len());
            let to = (from + random.usize(1..12)).min(theirs.len());
            lines.splice(at..at, theirs[from..to].iter().map(|&line| line.to_owned()));
        }
        4 | 5 => lines[at] = with_figure(&lines[at], random.choice(FIGURES).unwrap()),
        6 => {
            if let Some((key, _)) = lines[at].split_once('=') {
                lines[at] = format!("{key}= {}", random.choice(WORDS).unwrap());
            }
        }
        7 => {
            if let Some((_, value)) = lines[at].split_once('=') {
                lines[at] =
                    format!("{}={value}", random.choice(["kind", "title", "weight", "x", "rooms", "at"]).unwrap());
            }
        }
        8 => lines[at] = flipped(&lines[at], random),
        9 => lines.truncate(at),
        _ => {
            let depth = if random.u8(..) < 4 { 20_000 } else { random.usize(1..60) };
            lines[at] = format!("x = {}{}", "[".repeat(depth), "]".repeat(depth));
        }
    }
}

/// The line with its first run of digits replaced.
fn with_figure(line: &str, figure: &str) -> String {
    let Some(from) = line.find(|c: char| c.is_ascii_digit()) else { return line.to_owned() };
    let rest = &line[from..];
    let to = from + rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    format!("{}{figure}{}", &line[..from], &line[to..])
}

/// The line with one sign replaced by another.
fn flipped(line: &str, random: &mut Rng) -> String {
    let mut signs: Vec<char> = line.chars().collect();
    if !signs.is_empty() {
        let at = random.usize(..signs.len());
        signs[at] = random.char('\u{0}'..'\u{3000}');
    }
    signs.into_iter().collect()
}
