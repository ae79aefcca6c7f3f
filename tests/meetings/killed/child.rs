//! The process that `meetings::killed` kills: it acts and writes without end, and says after each act what the file must hold.

use std::{io::Write as _, path::Path};

use desk::intent::{Intent, PayWith, RunningIntent};

use crate::table::Table;

/// Plays in this folder and says `events N` and `note N`: how many events the file must hold, and how long the note is.
pub fn acknowledge(folder: &Path) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let mut table = Table::new();
    table.desk = None;
    table.desk = Some(Table::open(folder, table.clock).map_err(std::io::Error::other)?);
    table.running();
    table.skip_to("Marta");
    let marta = table.member("Marta");
    let mut note = String::new();
    for round in 0_u32.. {
        let intent = match round % 4 {
            0 => Intent::Running(RunningIntent::Hold),
            1 => Intent::Running(RunningIntent::Resume),
            2 => Intent::Running(RunningIntent::Extend { by: 30, pay: Some(PayWith::End) }),
            _ => Intent::Running(RunningIntent::Undo),
        };
        table.does(intent);
        writeln!(out, "events {}", round + 1)?;
        out.flush()?;
        note.push('x');
        table.does(Intent::Running(RunningIntent::WriteNote { member: marta, text: note.clone() }));
        writeln!(out, "note {}", note.len())?;
        out.flush()?;
    }
    Ok(())
}
