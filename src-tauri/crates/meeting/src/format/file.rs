//! Format files: one file format for the shipped formats and for a group's own. TOML, `schema = 1`.
//!
//! [`read`] is strict: a broken file is refused with the line, the field and a typed fault. [`FormatFile::written`] is
//! the way back. `formats/format.schema.json` describes the file for other programs. Not in here: where files are
//! stored, and refusals in other languages (see [`Fault`]).

mod build;
mod check;
mod fault;
pub(super) mod leaf;
pub(super) mod shape;
mod text;
mod write;

pub(crate) use check::LONGEST_TITLE;
pub use fault::{Fault, FileRefused};
pub use shape::FormatFile;
pub use text::Text;
pub use write::Unwritten;

use crate::bounds::LARGEST_FORMAT;

/// The version of the form.
pub const SCHEMA: u32 = 1;

/// Reads a format file.
///
/// # Errors
/// The first fault of a file that is no format, with its line and its field.
pub fn read(text: &str) -> Result<FormatFile, FileRefused> {
    if text.len() > LARGEST_FORMAT {
        return Err(FileRefused { line: 1, field: String::new(), fault: Fault::TooLarge });
    }
    let deserializer = toml::Deserializer::parse(text)
        .map_err(|error| FileRefused::at(text, error.span(), "", Fault::Syntax(error.message().to_owned())))?;
    let file: FormatFile = serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { "" } else { &path };
        let fault = Fault::of_message(error.inner().message());
        let mut field = path.to_owned();
        if let Fault::Missing(key) = &fault {
            // The parser names what the key is missing in.
            field = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        }
        FileRefused::at(text, error.inner().span(), &field, fault)
    })?;
    check::check(&file).map_err(|(field, fault)| FileRefused::in_field(text, field, fault))?;
    Ok(file)
}

impl FormatFile {
    /// Whether it holds, as [`read`] would find it.
    ///
    /// # Errors
    /// The first fault, with its field.
    pub fn checked(&self) -> Result<(), (String, Fault)> {
        check::check(self)
    }
}
