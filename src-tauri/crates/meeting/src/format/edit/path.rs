//! Where a line is: the item, then the phase in it, then the part of that.
//!
//! Not in here: the lines ([`super::tree`]).

use serde::{Deserialize, Serialize};

/// The deepest a line can stand: item, phase, part.
pub(super) const DEEPEST: usize = 3;

/// The place of a line, from the outside in, each from 0; empty for the format itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Path(pub Vec<usize>);

impl Path {
    /// The enclosing line and the position in it; `None` for the format itself.
    pub fn split(&self) -> Option<(Self, usize)> {
        let (&last, around) = self.0.split_last()?;
        Some((Self(around.to_vec()), last))
    }

    /// A place inside this one.
    #[must_use]
    pub fn inside(&self, index: usize) -> Self {
        Self(self.0.iter().copied().chain([index]).collect())
    }

    /// The path of this line after the line at `taken` was removed; the error is the rest of its path inside the
    /// removed line.
    pub(super) fn without(&self, taken: &Self) -> Result<Self, Vec<usize>> {
        if let Some(rest) = self.0.strip_prefix(taken.0.as_slice()) {
            return Err(rest.to_vec());
        }
        Ok(self.shifted(taken, |here, gone| if here > gone { here - 1 } else { here }))
    }

    /// Where this line is once another is put in at `put`.
    pub(super) fn with(&self, put: &Self) -> Self {
        self.shifted(put, |here, new| if here >= new { here + 1 } else { here })
    }

    /// The path with the place among the neighbours of `other` changed, if it leads through one of them.
    fn shifted(&self, other: &Self, place: impl Fn(usize, usize) -> usize) -> Self {
        let mut path = self.0.clone();
        if let Some((around, index)) = other.split()
            && path.starts_with(&around.0)
            && let Some(here) = path.get_mut(around.0.len())
        {
            *here = place(*here, index);
        }
        Self(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_follow_what_is_taken_out_and_put_in() {
        let path = |places: &[usize]| Path(places.to_vec());
        // Each row: a line, what is taken out, where the line is then.
        for (line, taken, then, why) in [
            (vec![2], vec![1], Ok(vec![1]), "what stands behind moves up"),
            (vec![1], vec![2], Ok(vec![1]), "what stands before stays"),
            (vec![2, 1], vec![1], Ok(vec![1, 1]), "a phase goes with its item"),
            (vec![2, 1], vec![2, 0], Ok(vec![2, 0]), "its neighbour goes"),
            (vec![2, 1], vec![1, 0], Ok(vec![2, 1]), "a phase of another item"),
            (vec![2, 1, 3], vec![2, 1], Err(vec![3]), "it is taken out, too"),
            (vec![2], vec![2], Err(vec![]), "itself"),
            (vec![], vec![2], Ok(vec![]), "the format stays where it is"),
        ] {
            assert_eq!(path(&line).without(&path(&taken)), then.map(Path), "{why}");
        }
        for (line, put, then, why) in [
            (vec![2], vec![2], vec![3], "what stood there moves on"),
            (vec![1], vec![2], vec![1], "what stands before stays"),
            (vec![2, 1], vec![0], vec![3, 1], "a phase goes with its item"),
            (vec![2, 1], vec![2, 1, 0], vec![2, 1], "a new part of it"),
        ] {
            assert_eq!(path(&line).with(&path(&put)), Path(then), "{why}");
        }
    }
}
