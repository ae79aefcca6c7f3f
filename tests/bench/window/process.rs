//! What the system tells of a running program: its memory, and the processor time of it and all it started.
//!
//! Not in here: starting and stopping.

use std::{collections::BTreeMap, fs, path::Path};

use crate::Outcome;

/// Clock ticks a second, as Linux tells them to programs on every machine.
const TICKS: f64 = 100.0;

/// Memory in MiB.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// At its largest so far.
    pub peak: f64,
    /// Now.
    pub now: f64,
}

/// The memory of one process.
pub fn memory(process: u32) -> Outcome<Memory> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.split_whitespace().next()?.parse::<f64>().ok().map(|kib| kib / 1024.0)
    };
    let told = of("VmHWM:").zip(of("VmRSS:")).ok_or("the system tells no memory")?;
    Ok(Memory { peak: told.0, now: told.1 })
}

/// Processor time in seconds, by the name of the program.
pub type Seconds = BTreeMap<String, f64>;

/// The processor time so far of a process and all that stem from it.
pub fn processor_time(process: u32) -> Seconds {
    let all = all();
    let mut open = vec![process];
    let mut told = Seconds::new();
    while let Some(next) = open.pop() {
        open.extend(all.iter().filter(|(_, entry)| entry.parent == next).map(|(id, _)| *id));
        if let Some(entry) = all.get(&next) {
            *told.entry(entry.name.clone()).or_default() += entry.ticks / TICKS;
        }
    }
    told
}

/// The process that another started from this file.
pub fn started_by(parent: u32, program: &Path) -> Option<u32> {
    let program = program.canonicalize().ok()?;
    let is_it = |id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|file| file == program);
    all().into_iter().filter(|(_, entry)| entry.parent == parent).map(|(id, _)| id).find(is_it)
}

struct Entry {
    name: String,
    parent: u32,
    ticks: f64,
}

fn all() -> BTreeMap<u32, Entry> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbers.filter_map(|id| Some((id, entry(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)?))).collect()
}

/// A line of the kind `12 (name) S 1 …`; a name may hold spaces and brackets.
fn entry(stat: &str) -> Option<Entry> {
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    let fields: Vec<&str> = after.split_whitespace().collect();
    let number = |place: usize| fields.get(place)?.parse::<f64>().ok();
    Some(Entry { name: name.to_owned(), parent: number(1)? as u32, ticks: number(11)? + number(12)? })
}
