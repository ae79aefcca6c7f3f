//! What a window that was killed has left in its data folder, read from a copy so that the window itself has to cope
//! with what is there when it is started again.

use std::{fs, path::Path, process::Command};

use desk::clocks::machine::Machine;
use meeting::{
    live::Fact,
    people::{GroupId, MemberId},
    time::Moment,
};
use store::{EventRow, MeetingRow, MeetingState, Store};

use crate::window::app::until_free;

/// A data folder after the power cut.
pub struct Wreck {
    /// What happened, one word each, in the order of the log.
    pub log: Vec<String>,
    /// The last moment the window is known to have lived.
    pub last_sign: Moment,
    /// When it was killed.
    pub killed: Moment,
    pub meeting: MeetingRow,
    store: Store,
    _copy: tempfile::TempDir,
}

/// The moment it is on the machine's clock.
pub fn now() -> Moment {
    Machine::start().read().wall()
}

/// Kills the window that has this folder open, and looks at what is left once it is gone.
pub fn kill(binary: &Path, data: &Path) -> Wreck {
    let window = process_of(binary, data);
    let killed = now();
    assert!(Command::new("kill").args(["-KILL", &window]).status().unwrap().success(), "the window is killed");
    until_free(data);
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(data).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    let store = Store::open(copy.path()).unwrap();
    let meeting = store.meetings_of(GroupId(1)).unwrap().pop().unwrap();
    let events = store.events(meeting.id).unwrap();
    let pulse = store.last_pulse(meeting.id).unwrap().map(|(utc_ms, ..)| Moment(utc_ms.div_euclid(1000)));
    let last_sign = pulse.max(events.last().map(|event| event.at)).unwrap();
    Wreck { log: events.iter().map(word).collect(), last_sign, killed, meeting, store, _copy: copy }
}

impl Wreck {
    /// The note of a client, as it stands in the file.
    pub fn note(&self, name: &str) -> String {
        let who = self.member(name);
        let notes = self.store.notes(self.meeting.id).unwrap();
        notes.into_iter().find(|(member, _)| *member == who).map(|(_, text)| text).unwrap_or_default()
    }

    /// The promise of a client, as it stands in the file.
    pub fn promise(&self, name: &str) -> String {
        let who = self.member(name);
        let promises = self.store.promises_made_in(self.meeting.id).unwrap();
        promises.into_iter().find(|row| row.member == who).map(|row| row.what).unwrap_or_default()
    }

    pub fn is_over(&self) -> bool {
        self.meeting.state == MeetingState::Closed
    }

    fn member(&self, name: &str) -> MemberId {
        let members = self.store.members(self.meeting.group).unwrap();
        members.iter().find(|row| row.name == name).unwrap().id
    }
}

/// What happened, in the one word the file has for it.
fn word(event: &EventRow) -> String {
    match serde_json::from_str(&event.body).unwrap() {
        Fact::TakenBack => "taken_back".to_owned(),
        Fact::Happened(event) => {
            serde_json::to_value(event).unwrap().get("event").unwrap().as_str().unwrap().to_owned()
        }
    }
}

/// The number of the process that was started from this program on this folder.
pub fn process_of(binary: &Path, data: &Path) -> String {
    let started = |line: &[u8]| {
        let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
        words[0] == binary.as_os_str().as_encoded_bytes() && words.contains(&data.as_os_str().as_encoded_bytes())
    };
    let processes = fs::read_dir("/proc").unwrap().map(Result::unwrap);
    let windows = processes.filter(|entry| fs::read(entry.path().join("cmdline")).is_ok_and(|line| started(&line)));
    let windows: Vec<String> = windows.map(|entry| entry.file_name().into_string().unwrap()).collect();
    assert_eq!(windows.len(), 1, "one window has the folder open");
    windows[0].clone()
}
