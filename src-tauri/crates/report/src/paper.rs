//! Paper sizes and the printable area.

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

/// A sheet of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points.
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (210.0 * MM, 297.0 * MM),
            Self::Letter => (612.0, 792.0),
        }
    }

    /// The part of the sheet inside the margins.
    pub const fn frame(self) -> Frame {
        let (width, height) = self.size();
        // The left margin is wider: these sheets go into a folder.
        Frame { left: 24.0 * MM, top: 18.0 * MM, right: width - 18.0 * MM, bottom: height - 13.0 * MM }
    }

    /// The part of a run sheet inside the margins: it is full, and nothing of it should be on a second page.
    pub const fn full_frame(self) -> Frame {
        let (width, height) = self.size();
        Frame { left: 20.0 * MM, top: 12.0 * MM, right: width - 12.0 * MM, bottom: height - 11.0 * MM }
    }
}

/// Where marks may stand on a page, in points from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The left edge.
    pub left: f32,
    /// The upper edge.
    pub top: f32,
    /// The right edge.
    pub right: f32,
    /// The lower edge, under the foot.
    pub bottom: f32,
}

impl Frame {
    /// From the left edge to the right one.
    pub const fn width(self) -> f32 {
        self.right - self.left
    }
}
