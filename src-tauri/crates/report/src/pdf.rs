//! Writes pages of marks as a PDF file. The only file that knows `printpdf`.
//!
//! Fonts are reduced to the used glyphs, and every glyph carries its text, so that names can be copied and searched.
//! Not in here: any decision on positions.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
    date::OffsetDateTime,
};
use words::Language;

use crate::{
    ReportError,
    fonts::Face,
    page::{Glyph, Ink, Mark, Page, Panel, Rule, TextRun},
};

/// How far a glyph may stand from its place before it is moved there, in thousandths of the font's size.
const DRIFT: f32 = 2.0;

/// What the file says about itself. Nothing in here may name a person: it shows in window titles.
pub(crate) struct Facts<'a> {
    /// The title.
    pub title: &'a str,
    /// The language, for those who have it read aloud.
    pub language: Language,
    /// When what it tells of ended, in seconds since 1970.
    pub made: i64,
}

/// Writes the file.
pub(crate) fn write(pages: &[Page], facts: &Facts<'_>) -> Result<Vec<u8>, ReportError> {
    let mut cases = TypeCases::default();
    let mut document = PdfDocument::new(facts.title);
    for page in pages {
        let mut ops = Vec::new();
        let mut ink = Inks::default();
        for mark in &page.marks {
            match mark {
                Mark::Text(run) => cases.show(run, page.height, &mut ink, &mut ops)?,
                Mark::Rule(rule) => draw_rule(*rule, page.height, &mut ink, &mut ops),
                Mark::Panel(panel) => draw_panel(*panel, page.height, &mut ink, &mut ops),
            }
        }
        document.pages.push(PdfPage::new(Mm::from(Pt(page.width)), Mm::from(Pt(page.height)), ops));
    }
    for (id, case) in cases.all.into_iter().enumerate() {
        document.resources.fonts.map.insert(font_id(id), PdfFont::new(case.font));
    }
    let info = &mut document.metadata.info;
    "Turnstone".clone_into(&mut info.creator);
    "Turnstone".clone_into(&mut info.producer);
    let made = OffsetDateTime::from_unix_timestamp(facts.made).or_else(|_| OffsetDateTime::from_unix_timestamp(0));
    if let Ok(made) = made {
        info.creation_date = made;
        info.modification_date = made;
        info.metadata_date = made;
    }
    save(&document, facts)
}

/// Saves the file, with what `printpdf` itself has no word for.
fn save(document: &PdfDocument, facts: &Facts<'_>) -> Result<Vec<u8>, ReportError> {
    let mut file = printpdf::to_lopdf_doc(document, &PdfSaveOptions::default(), &mut Vec::new());
    // The catalog's language came with PDF 1.4.
    "1.7".clone_into(&mut file.version);
    let catalog = file.catalog_mut().map_err(|why| ReportError::Writing(why.to_string()))?;
    let language = facts.language.tag().as_bytes().to_vec();
    catalog.set("Lang", DictItem::String { data: language, literal: true }.to_lopdf());
    // The window of a viewer shows the title, not the file's name.
    let preferences = BTreeMap::from([("DisplayDocTitle".to_owned(), DictItem::Bool(true))]);
    catalog.set("ViewerPreferences", DictItem::Dict { map: preferences }.to_lopdf());
    // A random number for a file that is the same whenever it is made.
    file.trailer.remove(b"ID");
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|why| ReportError::Writing(why.to_string()))?;
    Ok(bytes)
}

/// A font's name in the file: six capitals, as a font that is cut down is marked with.
fn font_id(index: usize) -> FontId {
    let letters = (0..6).rev().map(|place| b'A' + (index / 26_usize.pow(place) % 26) as u8);
    FontId(letters.map(char::from).collect())
}

/// The fonts of a file.
#[derive(Default)]
struct TypeCases {
    all: Vec<TypeCase>,
}

/// One font, and what each of its glyphs has been said to stand for.
struct TypeCase {
    face: Face,
    font: ParsedFont,
    units: f32,
    stands_for: BTreeMap<u16, String>,
}

impl TypeCase {
    fn open(face: &Face) -> Result<Self, ReportError> {
        let mut warnings = Vec::new();
        let font = ParsedFont::from_bytes(face.bytes(), face.index() as usize, &mut warnings).ok_or_else(|| {
            let why = warnings.last().map(|warning| warning.message.clone()).unwrap_or_default();
            ReportError::Font(why)
        })?;
        let units = f32::from(font.pdf_font_metrics.units_per_em.max(1));
        Ok(Self { face: face.clone(), font, units, stands_for: BTreeMap::new() })
    }

    /// How far a reader moves after a glyph, in thousandths of the size. The file holds whole thousandths, cut
    /// off and not rounded.
    fn advance(&self, glyph: u16) -> f32 {
        self.font
            .get_or_decode_glyph(glyph)
            .map_or(0.0, |glyph| f32::from(glyph.horz_advance) * 1000.0 / self.units)
            .trunc()
    }

    /// Whether a glyph can stand for this text everywhere in the file. A glyph has one meaning there; where it
    /// has another one (an `e` that carries an accent drawn apart), the place itself must say so.
    fn agrees(&mut self, glyph: &Glyph) -> bool {
        if glyph.text.is_empty() {
            return false;
        }
        self.stands_for.entry(glyph.id).or_insert_with(|| glyph.text.clone()) == &glyph.text
    }
}

impl TypeCases {
    fn of(&mut self, face: &Face) -> Result<usize, ReportError> {
        let same = |case: &TypeCase| case.face.index() == face.index() && same_file(&case.face, face);
        if let Some(found) = self.all.iter().position(same) {
            return Ok(found);
        }
        self.all.push(TypeCase::open(face)?);
        Ok(self.all.len() - 1)
    }

    fn show(&mut self, run: &TextRun, height: f32, ink: &mut Inks, ops: &mut Vec<Op>) -> Result<(), ReportError> {
        let index = self.of(&run.face)?;
        let Some(case) = self.all.get_mut(index) else { return Ok(()) };
        ink.fill(run.ink, ops);
        ops.push(Op::StartTextSection);
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(index)), size: Pt(run.size) });
        for span in spans(&run.glyphs, |glyph| case.agrees(glyph)) {
            if let Some(said) = &span.said {
                ops.push(actual_text(said));
            }
            show_glyphs(case, run, span.glyphs, height, ops);
            if span.said.is_some() {
                ops.push(Op::EndMarkedContent);
            }
        }
        ops.push(Op::EndTextSection);
        Ok(())
    }
}

/// Glyphs that are written together; `said` where they do not say by themselves what they stand for.
struct Span<'a> {
    glyphs: &'a [Glyph],
    said: Option<String>,
}

/// Parts a run into spans: a cluster of several glyphs, or a glyph with another meaning here, stands alone.
fn spans(glyphs: &[Glyph], mut agrees: impl FnMut(&Glyph) -> bool) -> Vec<Span<'_>> {
    let mut spans: Vec<Span<'_>> = Vec::new();
    let mut start = 0;
    while start < glyphs.len() {
        let more = glyphs[start + 1..].iter().take_while(|glyph| glyph.text.is_empty()).count();
        let end = start + 1 + more;
        let plain = more == 0 && agrees(&glyphs[start]);
        match spans.last_mut() {
            Some(last) if plain && last.said.is_none() => {
                let from = start - last.glyphs.len();
                last.glyphs = &glyphs[from..end];
            }
            _ => {
                let said = (!plain).then(|| glyphs[start].text.clone());
                spans.push(Span { glyphs: &glyphs[start..end], said });
            }
        }
        start = end;
    }
    spans
}

fn show_glyphs(case: &TypeCase, run: &TextRun, glyphs: &[Glyph], height: f32, ops: &mut Vec<Op>) {
    let mut rest = glyphs;
    while let Some(first) = rest.first() {
        let level = rest.iter().take_while(|glyph| (glyph.rise - first.rise).abs() < 0.005).count().max(1);
        let (line, after) = rest.split_at(level);
        rest = after;
        let at = (Pt(place(run.x + first.x)), Pt(place(height - run.baseline + first.rise)));
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(at.0, at.1) });
        ops.push(Op::ShowText { items: items(case, run.size, line) });
    }
}

/// Glyphs on one level, with a step in between wherever a reader would drift off.
fn items(case: &TypeCase, size: f32, glyphs: &[Glyph]) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut together: Vec<Codepoint> = Vec::new();
    let origin = glyphs.first().map_or(0.0, |glyph| glyph.x);
    let mut pen = 0.0;
    for glyph in glyphs {
        let drift = (pen - (glyph.x - origin) * 1000.0 / size).round();
        if drift.abs() >= DRIFT {
            if !together.is_empty() {
                items.push(TextItem::GlyphIds(std::mem::take(&mut together)));
            }
            items.push(TextItem::Offset(drift));
            pen -= drift;
        }
        let stands_for = case.stands_for.get(&glyph.id).cloned().unwrap_or_else(|| glyph.text.clone());
        together.push(Codepoint::with_cid(glyph.id, 0.0, stands_for));
        pen += case.advance(glyph.id);
    }
    if !together.is_empty() {
        items.push(TextItem::GlyphIds(together));
    }
    items
}

/// Opens a span that says what its glyphs stand for.
fn actual_text(said: &str) -> Op {
    let utf16 = std::iter::once(0xfeff).chain(said.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data: utf16, literal: false })]);
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } }
}

/// The colours that are set, so that they are written only when they change.
#[derive(Default)]
struct Inks {
    fill: Option<Ink>,
    stroke: Option<Ink>,
}

impl Inks {
    fn fill(&mut self, ink: Ink, ops: &mut Vec<Op>) {
        if self.fill.replace(ink) != Some(ink) {
            ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }

    fn stroke(&mut self, ink: Ink, ops: &mut Vec<Op>) {
        if self.stroke.replace(ink) != Some(ink) {
            ops.push(Op::SetOutlineColor { col: colour(ink) });
        }
    }
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb().map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn draw_rule(rule: Rule, height: f32, ink: &mut Inks, ops: &mut Vec<Op>) {
    ink.stroke(rule.ink, ops);
    ops.push(Op::SetOutlineThickness { pt: Pt(rule.weight) });
    let points = [rule.from, rule.to]
        .map(|(x, y)| LinePoint { p: Point { x: Pt(place(x)), y: Pt(place(height - y)) }, bezier: false });
    ops.push(Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } });
}

fn draw_panel(panel: Panel, height: f32, ink: &mut Inks, ops: &mut Vec<Op>) {
    let inset = panel.outline.unwrap_or(0.0) / 2.0;
    let mode = if let Some(weight) = panel.outline {
        ink.stroke(panel.ink, ops);
        ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
        PaintMode::Stroke
    } else {
        ink.fill(panel.ink, ops);
        PaintMode::Fill
    };
    let rectangle = Rect {
        x: Pt(place(panel.x + inset)),
        y: Pt(place(height - panel.y - panel.height + inset)),
        width: Pt(place(panel.width - 2.0 * inset)),
        height: Pt(place(panel.height - 2.0 * inset)),
        mode: Some(mode),
        winding_order: Some(WindingOrder::NonZero),
    };
    ops.push(Op::DrawRectangle { rectangle });
}

/// A coordinate in hundredths of a point: finer than any printer, and short in the file.
fn place(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn same_file(one: &Face, other: &Face) -> bool {
    std::ptr::eq(one.bytes().as_ptr(), other.bytes().as_ptr()) && one.bytes().len() == other.bytes().len()
}
