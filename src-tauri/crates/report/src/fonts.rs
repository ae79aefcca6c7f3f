//! Fonts: Inter, which is part of the binary, and the system's for everything Inter lacks.
//!
//! System fonts are loaded only when a text needs one: finding them takes longer than a whole report, and a report in
//! Inter alone is the same on every machine. Not in here: shaping.

use parley::{
    FontContext, FontData,
    fontique::{Blob, Collection, CollectionOptions, FamilyId, GenericFamily, SourceCache},
};
use std::{fmt, sync::Arc};

/// The family that everything is set in.
pub(crate) const FAMILY: &str = "Inter";

const REGULAR: &[u8] = include_bytes!(env!("INTER_REGULAR"));
const SEMIBOLD: &[u8] = include_bytes!(env!("INTER_SEMIBOLD"));
const BOLD: &[u8] = include_bytes!(env!("INTER_BOLD"));

/// Families that draw symbols as outlines, for what would else come from a font of coloured pictures.
const SYMBOLS: [&str; 6] =
    ["Noto Emoji", "Symbola", "Segoe UI Symbol", "Apple Symbols", "Noto Sans Symbols 2", "DejaVu Sans"];

/// Inter alone.
pub(crate) fn inter() -> FontContext {
    with_inter(false)
}

/// Inter and the system's fonts. Fonts of coloured pictures are out of the way where there is a choice.
pub(crate) fn inter_and_system() -> FontContext {
    // A new collection: one that has looked for a script's font in vain remembers that there is none.
    let mut fonts = with_inter(true);
    let generic: Vec<FamilyId> = fonts.collection.generic_families(GenericFamily::Emoji).collect();
    let named: Vec<FamilyId> = SYMBOLS.iter().filter_map(|name| fonts.collection.family_id(name)).collect();
    let drawn: Vec<FamilyId> =
        generic.into_iter().filter(|&family| is_drawn(&mut fonts, family)).chain(named).collect();
    fonts.collection.set_generic_families(GenericFamily::Emoji, drawn.into_iter());
    fonts
}

fn with_inter(system_fonts: bool) -> FontContext {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts });
    for bytes in [REGULAR, SEMIBOLD, BOLD] {
        collection.register_fonts(Blob::new(Arc::new(bytes)), None);
    }
    FontContext { collection, source_cache: SourceCache::default() }
}

/// The face whose empty box stands for a sign that nobody can draw.
pub(crate) fn regular() -> Face {
    Face(FontData::new(Blob::new(Arc::new(REGULAR)), 0))
}

fn is_drawn(fonts: &mut FontContext, family: FamilyId) -> bool {
    let Some(font) = fonts.collection.family(family).and_then(|family| family.default_font().cloned()) else {
        return false;
    };
    font.load(Some(&mut fonts.source_cache)).is_some_and(|data| Face(FontData::new(data, font.index())).has_outlines())
}

/// One face of a font file.
#[derive(Clone)]
pub struct Face(pub(crate) FontData);

impl Face {
    /// The font file.
    pub fn bytes(&self) -> &[u8] {
        self.0.data.as_ref()
    }

    /// Which font of the file, where it holds several.
    pub const fn index(&self) -> u32 {
        self.0.index
    }

    /// Whether its glyphs are outlines, which a PDF can carry; fonts of coloured pictures are not.
    pub(crate) fn has_outlines(&self) -> bool {
        let tables = tables(self.bytes(), self.index() as usize).unwrap_or_default();
        let has = |name: &[u8; 4]| tables.iter().any(|table| table == name);
        (has(b"glyf") || has(b"CFF ")) && !has(b"sbix") && !has(b"CBDT")
    }
}

impl PartialEq for Face {
    fn eq(&self, other: &Self) -> bool {
        self.index() == other.index() && self.bytes() == other.bytes()
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The bytes would bury everything else in a test's message.
        write!(f, "Face({} bytes, {})", self.bytes().len(), self.index())
    }
}

/// The names of a font's tables, read from the head of the file.
fn tables(bytes: &[u8], index: usize) -> Option<Vec<[u8; 4]>> {
    let word = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize);
    let start = if bytes.starts_with(b"ttcf") { word(12 + 4 * index)? } else { 0 };
    let count = usize::from(u16::from_be_bytes(bytes.get(start + 4..start + 6)?.try_into().ok()?));
    (0..count).map(|table| bytes.get(start + 12 + 16 * table..)?.get(..4)?.try_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inter_is_drawn_with_outlines_and_rubbish_is_not() {
        assert!(regular().has_outlines());
        let rubbish = Face(FontData::new(Blob::new(Arc::new(*b"ttcf\0\0")), 7));
        assert!(!rubbish.has_outlines(), "a file that ends early has no tables");
    }
}
