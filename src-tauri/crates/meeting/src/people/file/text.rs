//! The text of a file, whichever program wrote it.

use encoding_rs::{Encoding, WINDOWS_1252};

/// The text; `None` if it is none. A mark at its beginning decides, else UTF-8, else what Western Windows writes, of which
/// Latin-1 is a part.
pub(super) fn decoded(bytes: &[u8]) -> Option<String> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(bytes.get(mark..)?).0,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    };
    // No table and no card has a zero in it; a workbook or a picture has.
    (!text.contains('\0')).then(|| text.into_owned())
}

/// The text of bytes that say their charset themselves.
pub(super) fn decoded_as(bytes: &[u8], charset: Option<&str>) -> String {
    match charset.and_then(|label| Encoding::for_label(label.as_bytes())) {
        Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        None => decoded(bytes).unwrap_or_default(),
    }
}
