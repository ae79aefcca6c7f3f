//! From a text to lines of glyphs.
//!
//! Wrapping, direction and font fallback are parley's. Baselines are ours, so that a line with a fallback font is on
//! the same grid as its neighbours. Not in here: the position of a paragraph on a page.

use parley::{
    Alignment, AlignmentOptions, BaseDirection, Cluster, FontContext, FontFamily, FontFamilyName, FontFeatures,
    FontWeight, GenericFamily, GlyphRun, Layout, LayoutContext, LineHeight, OverflowWrap, PositionedLayoutItem,
    StyleProperty,
};
use std::borrow::Cow;

use crate::{
    fonts::{self, Face},
    page::{Glyph, TextRun},
    style::Style,
};

/// How high Inter rises above the baseline and reaches below it, in parts of its size.
const RISE: f32 = 0.969;
const FALL: f32 = 0.241;

/// Which edge lines keep to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The left edge; a paragraph that is written from right to left and wraps keeps to the right one.
    #[default]
    Left,
    /// The right edge, for figures.
    Right,
}

/// A text, set: runs with the origin at the paragraph's top left corner.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Paragraph {
    /// The runs, line by line.
    pub runs: Vec<TextRun>,
    /// The widest line.
    pub width: f32,
    /// All lines.
    pub height: f32,
    /// How many lines.
    pub lines: usize,
}

/// Sets text.
pub(crate) struct Typesetter {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    system: bool,
}

impl Typesetter {
    /// A typesetter with Inter.
    pub(crate) fn new() -> Self {
        Self { fonts: fonts::inter(), scratch: LayoutContext::new(), system: false }
    }

    /// Sets what a person wrote: its direction is its own.
    pub(crate) fn written(&mut self, text: &str, style: Style, width: f32) -> Paragraph {
        self.set(text, style, Some(width), Edge::Left, BaseDirection::Auto)
    }

    /// Sets words of the catalogue, which run from left to right whatever name stands in them.
    pub(crate) fn said(&mut self, text: &str, style: Style, width: f32, edge: Edge) -> Paragraph {
        self.set(text, style, Some(width), edge, BaseDirection::Ltr)
    }

    /// The width of a text on one line.
    pub(crate) fn measure(&mut self, text: &str, style: Style) -> f32 {
        self.set(text, style, None, Edge::Left, BaseDirection::Auto).width
    }

    fn set(&mut self, text: &str, style: Style, width: Option<f32>, edge: Edge, base: BaseDirection) -> Paragraph {
        let mut layout = self.layout(text, style, base);
        layout.break_all_lines(width);
        if !self.system && lacks_a_glyph(&layout, text) {
            self.fonts = fonts::inter_and_system();
            self.system = true;
            layout = self.layout(text, style, base);
            layout.break_all_lines(width);
        }
        let alignment = match edge {
            Edge::Right => Alignment::Right,
            Edge::Left if layout.is_rtl() && layout.len() > 1 => Alignment::Right,
            Edge::Left => Alignment::Left,
        };
        layout.align(alignment, AlignmentOptions::default());
        paragraph(&layout, text, style)
    }

    fn layout(&mut self, text: &str, style: Style, base: BaseDirection) -> Layout<()> {
        let families =
            [FontFamilyName::Named(Cow::Borrowed(fonts::FAMILY)), FontFamilyName::Generic(GenericFamily::SansSerif)];
        let mut builder = self.scratch.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(base);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&families))));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::FontWeight(FontWeight::new(style.weight.value())));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::LetterSpacing(style.spacing));
        if style.tabular {
            builder.push_default(StyleProperty::FontFeatures(FontFeatures::from("\"tnum\" 1")));
        }
        builder.build(text)
    }
}

/// Signs that steer a text and are not drawn.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn lacks_a_glyph(layout: &Layout<()>, text: &str) -> bool {
    layout.lines().flat_map(|line| line.runs().collect::<Vec<_>>()).any(|run| {
        run.clusters().any(|cluster| cluster.glyphs().any(|glyph| glyph.id == 0) && !says(&cluster, text).is_empty())
    })
}

/// What a cluster says, without the signs that are not drawn and with one kind of space.
fn says(cluster: &Cluster<'_, ()>, text: &str) -> String {
    let range = cluster.text_range();
    text.get(range)
        .unwrap_or_default()
        .chars()
        .filter(|&letter| !is_unseen(letter))
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .collect()
}

fn paragraph(layout: &Layout<()>, text: &str, style: Style) -> Paragraph {
    let mut set = Paragraph { lines: layout.len().max(1), ..Paragraph::default() };
    set.height = set.lines as f32 * style.leading;
    let first = (style.leading - (RISE + FALL) * style.size) / 2.0 + RISE * style.size;
    for (index, line) in layout.lines().enumerate() {
        let baseline = first + index as f32 * style.leading;
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(glyphs) = item else { continue };
            let run = text_run(&glyphs, text, style, baseline);
            if !run.glyphs.is_empty() {
                set.width = set.width.max(run.x + run.width);
                set.runs.push(run);
            }
        }
    }
    set
}

fn text_run(glyphs: &GlyphRun<'_, ()>, text: &str, style: Style, baseline: f32) -> TextRun {
    let run = glyphs.run();
    let own = Face(run.font().clone());
    let drawn = own.has_outlines();
    let mut made = TextRun {
        x: glyphs.offset(),
        baseline,
        width: 0.0,
        size: style.size,
        ink: style.ink,
        face: if drawn { own } else { fonts::regular() },
        text: run.clusters().map(|cluster| says(&cluster, text)).collect(),
        glyphs: Vec::new(),
    };
    let mut pen = 0.0;
    let mut waiting = String::new();
    for cluster in run.visual_clusters() {
        let mut said = says(&cluster, text);
        if cluster.is_ligature_continuation() {
            // The shape stands at the ligature's first letter: before this one, or after it in a run that is
            // written from right to left.
            match made.glyphs.last_mut() {
                Some(shape) if !cluster.is_rtl() => shape.text.push_str(&said),
                _ => waiting.insert_str(0, &said),
            }
            continue;
        }
        said.push_str(&std::mem::take(&mut waiting));
        let seen = !said.is_empty();
        for glyph in cluster.glyphs() {
            if seen {
                let id = if drawn { u16::try_from(glyph.id).unwrap_or(0) } else { 0 };
                made.glyphs.push(Glyph { id, x: pen + glyph.x, rise: -glyph.y, text: std::mem::take(&mut said) });
            }
            pen += glyph.advance;
        }
    }
    made.width = pen;
    trim(&mut made);
    if !made.glyphs.is_empty() {
        made.width -= style.spacing;
    }
    made
}

/// Takes away the spaces at both ends: those that a line is broken at hang over its edge and are not seen.
fn trim(run: &mut TextRun) {
    while run.glyphs.last().is_some_and(|glyph| glyph.text == " ") {
        run.width = run.glyphs.pop().map_or(0.0, |space| space.x);
    }
    let leading = run.glyphs.iter().take_while(|glyph| glyph.text == " ").count();
    run.glyphs.drain(..leading);
    let start = run.glyphs.first().map_or(0.0, |glyph| glyph.x).max(0.0);
    if leading > 0 {
        run.x += start;
        run.width -= start;
        run.glyphs.iter_mut().for_each(|glyph| glyph.x -= start);
    }
    run.text = run.text.trim().to_owned();
}
