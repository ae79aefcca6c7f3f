//! What is on the private display, read from its server: whether words are painted somewhere.
//!
//! The three messages of the X protocol that it takes, by hand: a program started for each look would cost more
//! than what is measured. Not in here: keys and clicks.

use std::{
    io::{Read as _, Write as _},
    os::unix::net::UnixStream,
    thread::sleep,
    time::{Duration, Instant},
};

use crate::Outcome;

/// So long until the next look.
const BEAT: Duration = Duration::from_millis(3);
/// So long may anything take to appear.
const PATIENCE: Duration = Duration::from_secs(30);
/// Words change the colour often along a line of pixels, boxes and backgrounds a few times.
const CHANGES: usize = 16;
/// So many lines of pixels like that are words.
const LINES: usize = 8;

/// A part of the screen.
#[derive(Clone, Copy)]
pub struct Area {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
    /// Pixels across.
    pub width: u16,
    /// Pixels down.
    pub height: u16,
}

/// A connection to the display's server.
pub struct Screen {
    server: UnixStream,
    root: u32,
}

impl Screen {
    /// Connects to the display in `DISPLAY`.
    pub fn open() -> Outcome<Self> {
        let display = std::env::var("DISPLAY").map_err(|_| "no display (`cargo xtask bench` makes one)")?;
        let number = display.trim_start_matches(':').split('.').next().unwrap_or_default();
        let mut server = UnixStream::connect(format!("/tmp/.X11-unix/X{number}"))?;
        // Least byte first, protocol 11.0, no name or secret: the display is ours alone.
        server.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        server.read_exact(&mut head)?;
        let mut told = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        server.read_exact(&mut told)?;
        if head[0] != 1 {
            return Err("the display takes no connection".into());
        }
        let vendor = usize::from(u16::from_le_bytes([told[16], told[17]])).next_multiple_of(4);
        let formats = usize::from(told[21]) * 8;
        let root = number_at(&told, 32 + vendor + formats).ok_or("the display tells no screen")?;
        Ok(Self { server, root })
    }

    /// Waits until words are painted in an area, or are no longer.
    pub fn wait_for_words(&mut self, area: Area, there: bool) -> Outcome<()> {
        let begun = Instant::now();
        while self.has_words(area)? != there {
            if begun.elapsed() > PATIENCE {
                return Err(if there { "nothing is painted" } else { "the window stays" }.into());
            }
            sleep(BEAT);
        }
        Ok(())
    }

    fn has_words(&mut self, area: Area) -> Outcome<bool> {
        let pixels = self.pixels(area)?;
        let busy = |line: &&[u32]| line.windows(2).filter(|pair| pair[0] != pair[1]).count() >= CHANGES;
        Ok(pixels.chunks(usize::from(area.width)).filter(busy).count() >= LINES)
    }

    /// Every pixel of an area, line by line, as at one instant.
    fn pixels(&mut self, area: Area) -> Outcome<Vec<u32>> {
        let mut request = vec![73, 2, 5, 0];
        request.extend(self.root.to_le_bytes());
        for number in [area.x, area.y, area.width, area.height] {
            request.extend(number.to_le_bytes());
        }
        request.extend(u32::MAX.to_le_bytes());
        self.server.write_all(&request)?;
        let mut head = [0; 32];
        self.server.read_exact(&mut head)?;
        if head[0] != 1 {
            return Err("the display shows no such area".into());
        }
        let mut image = vec![0; number_at(&head, 4).unwrap_or_default() as usize * 4];
        self.server.read_exact(&mut image)?;
        Ok(image.chunks_exact(4).filter_map(|pixel| number_at(pixel, 0)).collect())
    }
}

fn number_at(bytes: &[u8], place: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(place..place + 4)?.try_into().ok()?))
}
