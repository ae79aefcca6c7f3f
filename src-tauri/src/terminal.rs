//! Output to a terminal or into a pipe.
//!
//! A reader that has seen enough ends the output quietly; a full device is reported in a sentence. Neither is a panic,
//! as it would be with the macros of the standard library. Not in here: the messages.

use std::io::{self, ErrorKind, Write};

use meeting::texts::{one_line, steers};

/// Prints text that is already plain, with a line end.
pub fn print(text: &str) -> io::Result<()> {
    print_bytes(text.as_bytes()).and_then(|()| print_bytes(b"\n"))
}

/// Prints the bytes of a file.
pub fn print_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(why) if why.kind() == ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// Says in one line on standard error why something was not done. Where even that is closed, there is nobody to tell.
pub fn complain(why: &str) {
    let _ = writeln!(io::stderr(), "turnstone: {}", one_line(why));
}

/// Says on standard error how things go, as it is. A remark that nobody can read is no reason to stop.
pub fn remark(text: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// JSON in which no text steers the terminal: such signs are written as JSON escapes them.
pub fn plain_json(json: &str) -> String {
    let mut plain = String::with_capacity(json.len());
    for sign in json.chars() {
        // Line ends and tabs lay the JSON out; inside its texts they are escaped already.
        if steers(sign) && !sign.is_ascii_whitespace() {
            let mut units = [0; 2];
            plain.extend(sign.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            plain.push(sign);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_stays_the_same_data_and_steers_nothing() {
        let names = ["Zoë", "\u{1b}[31mred", "\u{202e}back", "\u{9b}2J", "a\tb", "عمر"];
        let json = serde_json::to_string_pretty(&names).unwrap();
        let plain = plain_json(&json);
        assert!(!plain.chars().any(|sign| sign != '\n' && steers(sign)), "{plain}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&plain).unwrap(), names);
        assert!(plain.contains("Zoë") && plain.contains("عمر"), "what is only foreign stays readable");
    }
}
