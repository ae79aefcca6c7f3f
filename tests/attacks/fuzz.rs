//! Files from elsewhere: formats and scenarios that are nearly right.
//!
//! Not in here: pictures, calendars and data folders, which the product does not read (or see `damage`).

use std::{
    fs,
    path::Path,
    sync::OnceLock,
    time::{Duration, Instant},
};

use desk::{Plan, clocks::zone::Zone};
use meeting::{
    clock::Event,
    format::file::{self, FormatFile},
    live::{Entry, Fact, Meeting},
    people::{GroupId, MemberId},
    time::Moment,
};
use store::MemberRow;

use crate::{figures::Figures, mutation::mutated, part::Case};

/// Reading and using one file must not take longer than a person waits without wondering.
const TOO_SLOW: Duration = Duration::from_secs(1);

/// A format file that is nearly right: read, written again, planned and played.
pub fn format(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let texts = formats();
    let text = mutated(random.choice(texts).unwrap(), random.choice(texts).unwrap(), &mut random);
    let people = random.u32(2..=12);
    let begun = Instant::now();
    match file::read(&text) {
        Ok(file) => {
            figures.saw("read");
            let written = file.written();
            if written.as_ref().map(|text| file::read(text)) != Ok(Ok(file.clone())) {
                figures.broken(case.seed, &format!("written and read again it is another: {written:?}"));
            }
            use_format(&file, people);
        }
        Err(refused) => {
            figures.saw("refused");
            assert!(!refused.to_string().is_empty(), "a refusal is a sentence");
        }
    }
    too_slow(case, begun, figures);
}

/// What a plan's screen and an evening ask of a format.
fn use_format(file: &FormatFile, people: u32) {
    let member = |no: u32| MemberRow {
        id: MemberId(no),
        group: GroupId(1),
        name: format!("Person {no}"),
        position: no,
        joined: String::new(),
        left: None,
    };
    let members: Vec<MemberRow> = (1..=people).map(member).collect();
    let plan = Plan::new("fuzzed", "en", "2026-03-05".to_owned(), "18:00".to_owned(), 120);
    let Ok(agenda) = plan.make_agenda_of(Some(file), &members, Zone::Fixed(0)) else { return };
    let _ = (agenda.fit(), agenda.tight(), agenda.rooms());
    let mut meeting = Meeting::new(agenda);
    let mut now = meeting.agenda().starts;
    let happened = |event| Fact::Happened(event);
    meeting.apply(Entry { act: 1, at: now, fact: happened(Event::Started { missing: Vec::new(), short: None }) });
    for act in 2..60 {
        let Some(step) = meeting.clock(now).running().map(|step| (step.no, step.due)) else { break };
        now = Moment(now.0.max(step.1.0));
        meeting.apply(Entry { act, at: now, fact: happened(Event::Next { step: step.0 }) });
    }
}

/// A scenario that is nearly right.
pub fn scenario(case: &Case<'_>, figures: &mut Figures) {
    let mut random = case.random();
    let texts = scenarios();
    let text = mutated(random.choice(texts).unwrap(), random.choice(texts).unwrap(), &mut random);
    let begun = Instant::now();
    match meeting::scenario::replay(&text) {
        Ok(answer) => {
            figures.saw("played");
            assert!(!answer.to_json().is_empty(), "an answer says something");
        }
        Err(refused) => {
            figures.saw("refused");
            let said = refused.to_string();
            assert!(!said.is_empty() && said.lines().count() == 1, "a refusal is one line: {said}");
        }
    }
    too_slow(case, begun, figures);
}

fn too_slow(case: &Case<'_>, begun: Instant, figures: &mut Figures) {
    if case.timed {
        let took = begun.elapsed();
        figures.most("slowest in ms", took.as_millis() as u64);
        if took > TOO_SLOW {
            figures.broken(case.seed, &format!("it took {took:?}"));
        }
    }
}

fn formats() -> &'static [String] {
    static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
    TEXTS.get_or_init(|| texts("../src-tauri/crates/meeting/formats"))
}

fn scenarios() -> &'static [String] {
    static TEXTS: OnceLock<Vec<String>> = OnceLock::new();
    TEXTS.get_or_init(|| texts("scenarios"))
}

/// The TOML files of a folder of the project.
fn texts(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}
