//! Reads a write-ahead log before `SQLite` does, which keeps the usable part of a damaged one and drops the rest.
//!
//! A log is a header and frames, each with a checksum over everything before it; the last frame of a write is marked.
//! The log ends at the first frame that does not match. After it there may be part of a frame from a killed process,
//! frames of an earlier generation with other salts, and frames of a write that failed or was rolled back. None of them
//! ends a write of this generation; a frame that does means that a write was cut off, which is damage. Not in here:
//! whether anything was lost ([`super::marker`]).

use std::path::Path;

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Whether a log can be believed. One that is missing, empty or ends within a frame can.
pub(crate) fn is_sound(log: &Path) -> bool {
    // What cannot be read here cannot be read by SQLite either, which says so.
    std::fs::read(log).map_or(true, |bytes| scan(&bytes))
}

fn scan(log: &[u8]) -> bool {
    if log.len() < HEADER {
        return true;
    }
    let (header, frames) = log.split_at(HEADER);
    let magic = word(header, 0);
    if magic & !1 != 0x377f_0682 {
        return false;
    }
    let sums = Sums { big: magic & 1 == 1 };
    let mut sum = sums.over([0, 0], &header[..24]);
    if sum != [word(header, 24), word(header, 28)] {
        return false;
    }
    let page = word(header, 8) as usize;
    let salts = &header[16..24];
    let frames: Vec<&[u8]> = frames.chunks_exact(FRAME_HEADER + page).collect();
    let ours = |frame: &[u8]| frame[8..16] == *salts;
    // The frame that ends a write has the size of the file there, and every other one has nothing.
    let ends_a_write = |frame: &&[u8]| ours(frame) && word(frame, 4) != 0;
    let end = frames.iter().position(|frame| {
        sum = sums.over(sums.over(sum, &frame[..8]), &frame[FRAME_HEADER..]);
        !ours(frame) || sum != [word(frame, 16), word(frame, 20)]
    });
    end.is_none_or(|end| !frames[end..].iter().any(ends_a_write))
}

fn word(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes)
}

/// The log's own kind of sum, over words of one order of bytes.
#[derive(Clone, Copy)]
struct Sums {
    big: bool,
}

impl Sums {
    fn over(self, from: [u32; 2], bytes: &[u8]) -> [u32; 2] {
        let [mut one, mut other] = from;
        for pair in bytes.chunks_exact(8) {
            let read = |at: usize| {
                let word = word(pair, at);
                if self.big { word } else { word.swap_bytes() }
            };
            one = one.wrapping_add(read(0)).wrapping_add(other);
            other = other.wrapping_add(read(4)).wrapping_add(one);
        }
        [one, other]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    /// A log with several writes in it.
    fn log() -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        for name in ["one", "two", "three"] {
            store.create_group(name, false).unwrap();
        }
        std::fs::read(folder.path().join("turnstone.db-wal")).unwrap()
    }

    #[test]
    fn a_log_is_sound_wherever_a_kill_cut_it() {
        let log = log();
        assert!(scan(&log), "whole");
        for cut in [0, 1, 31, 32, 33, 56, 57, 4152, 4153, log.len() - 1] {
            assert!(scan(&log[..cut]), "cut at {cut}");
        }
        let round = FRAME_HEADER + 4096;
        let mut older = log.clone();
        let last = older.len() - round;
        older[last + 8..last + 16].fill(7);
        assert!(scan(&older), "a frame of an earlier round is no damage");
    }

    #[test]
    fn any_bit_of_a_log_counts_but_for_the_salts_of_its_last_frame() {
        let log = log();
        let last = log.len() - FRAME_HEADER - 4096;
        let salts = last + 8..last + 16;
        for at in (0..log.len()).step_by(61).chain(0..HEADER + FRAME_HEADER).chain(last..last + FRAME_HEADER) {
            let mut flipped = log.clone();
            flipped[at] ^= 4;
            assert_eq!(scan(&flipped), salts.contains(&at), "byte {at}");
        }
    }
}
