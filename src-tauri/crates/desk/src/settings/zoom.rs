//! The steps of the zoom.
//!
//! Not in here: the stage, whose words always fill its window.

use super::intent::ZoomWay;

/// In per cent.
pub(super) const STEPS: [u32; 8] = [80, 90, 100, 110, 125, 150, 175, 200];

/// A zoom of the desk window: one of the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Zoom(u32);

impl Default for Zoom {
    fn default() -> Self {
        Self(100)
    }
}

impl Zoom {
    /// The zoom of so many per cent, if there is a step for it.
    pub(super) fn of(percent: u32) -> Option<Self> {
        STEPS.contains(&percent).then_some(Self(percent))
    }

    /// In per cent.
    pub(super) const fn percent(self) -> u32 {
        self.0
    }

    /// The next step; the last one stays.
    pub(super) fn turned(self, way: ZoomWay) -> Self {
        match way {
            ZoomWay::In => Self(STEPS.into_iter().find(|step| *step > self.0).unwrap_or(self.0)),
            ZoomWay::Out => Self(STEPS.into_iter().rev().find(|step| *step < self.0).unwrap_or(self.0)),
            ZoomWay::Reset => Self::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zoom_goes_by_steps_and_stops_at_both_ends() {
        for (from, way, to) in [
            (100, ZoomWay::In, 110),
            (110, ZoomWay::In, 125),
            (200, ZoomWay::In, 200),
            (100, ZoomWay::Out, 90),
            (80, ZoomWay::Out, 80),
            (175, ZoomWay::Reset, 100),
        ] {
            assert_eq!(Zoom::of(from).map(|zoom| zoom.turned(way).percent()), Some(to), "{from} {way:?}");
        }
        assert_eq!(Zoom::of(99), None, "between two steps");
    }
}
