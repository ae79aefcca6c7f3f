//! Ten years of meetings, written through the store's own door in the words in which the desk writes them.
//!
//! Every meeting is played on the clock to its end and has its events, a note and a promise from everybody; the
//! last of each group has an evaluation, and one more is planned. Written in memory where the system has a folder
//! for that, since a quarter of a million durable writes would take minutes. Not in here: looking at it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{Months, NaiveDate, NaiveTime};
use desk::{Plan, machine::Machine, zone::Zone};
use meeting::{
    clock::Event,
    evaluation::{Sheet, VERSION},
    ledger::Sitting,
    live::{Entry, Fact, Meeting},
    people::{GroupId, MeetingId},
    record::Outcome as Became,
    time::{Length, Moment},
};
use store::{EventRow, MeetingState, MemberRow, Receipt, Store};

use crate::{Outcome, seed::SIX};

const ZONE: Zone = Zone::Fixed(0);
/// The one file of a data folder.
const FILE: &str = "turnstone.db";
/// A folder in memory, on Linux.
const IN_MEMORY: &str = "/dev/shm";
/// So many seconds a step is ended after its zero, one step after the other.
const DRIFT: [i64; 5] = [12, -8, 40, 0, 25];

/// What was written.
pub struct Decade {
    /// The meetings that are over.
    pub held: Vec<u32>,
    /// The planned ones.
    pub planned: Vec<u32>,
    /// The size of the file.
    pub bytes: u64,
}

/// Writes so many groups that met monthly for so many years.
pub fn write(folder: &Path, groups: usize, years: i32) -> Outcome<Decade> {
    let desk = if Path::new(IN_MEMORY).is_dir() { PathBuf::from(IN_MEMORY) } else { std::env::temp_dir() };
    let workshop = tempfile::tempdir_in(desk)?;
    let today = ZONE.date(Moment(Machine::start().read().utc_ms / 1000));
    let first = today - Months::new(years as u32 * 12);
    let mut decade = Decade { held: Vec::new(), planned: Vec::new(), bytes: 0 };
    let mut store = Store::open(workshop.path())?;
    for no in 1..=groups {
        write_group(&mut store, &format!("Group {no:03}"), first, years as u32 * 12, &mut decade)?;
    }
    drop(store);
    decade.bytes = fs::copy(workshop.path().join(FILE), folder.join(FILE))?;
    Ok(decade)
}

fn write_group(store: &mut Store, name: &str, first: NaiveDate, months: u32, decade: &mut Decade) -> Outcome<()> {
    let group = store.create_group(name, false)?;
    store.add_members(group, &SIX.map(str::to_owned), &first.to_string())?;
    let members = store.members(group)?;
    let mut before: Option<MeetingId> = None;
    for month in 0..months {
        let id = hold(store, group, name, &members, first + Months::new(month))?;
        if let Some(before) = before {
            settle(store, before, id, month % 12 == 0)?;
        }
        before = Some(id);
        decade.held.push(id.0);
    }
    if let Some(last) = before {
        evaluate(store, last, &members)?;
    }
    let plan = plan(first + Months::new(months), &members);
    let starts = ZONE.moment(first + Months::new(months), six_o_clock());
    decade.planned.push(store.create_meeting(group, &serde_json::to_string(&plan)?, starts)?.0);
    Ok(())
}

fn six_o_clock() -> NaiveTime {
    NaiveTime::from_hms_opt(18, 0, 0).unwrap_or_default()
}

fn plan(date: NaiveDate, members: &[MemberRow]) -> Plan {
    let mut plan = Plan::new("peer-coaching-group", "en", date.to_string(), "18:00".to_owned(), 150);
    plan.order = members.iter().map(|row| row.id).collect();
    plan
}

/// One meeting, as it is in the file once it is over.
fn hold(store: &mut Store, group: GroupId, name: &str, members: &[MemberRow], date: NaiveDate) -> Outcome<MeetingId> {
    let mut plan = plan(date, members);
    let agenda = plan.make_agenda(members, ZONE).map_err(|problems| format!("{problems:?}"))?;
    name.clone_into(&mut plan.group);
    plan.agenda = Some(agenda.clone());
    let six = members.len();
    let mut kept = serde_json::to_value(&plan)?;
    // The figures of a list, which the desk keeps with the plan when a meeting ends.
    kept["glance"] = serde_json::json!({ "came": six, "expected": six, "turns": six, "promises": six });
    let id = store.create_meeting(group, &kept.to_string(), agenda.starts)?;
    let meeting = play(Meeting::new(agenda));
    let rows = meeting.log().iter().map(row).collect::<Outcome<Vec<_>>>()?;
    let clock = meeting.clock(Moment(i64::MAX));
    store.append_with_state(id, &rows, MeetingState::Closed, clock.started(), clock.ended())?;
    // What the ledger of turns knows of it is kept then, too.
    let sitting = Sitting::of(&meeting, date, false, false);
    store.keep_sittings(&[(id, serde_json::to_string(&sitting)?)])?;
    let by = (date + Months::new(1)).to_string();
    for member in members {
        store.write_promise(id, member.id, "Call the two customers who left and ask what they missed", &by)?;
        store.write_note(id, member.id, &"Asked what would be different if it were solved. ".repeat(6))?;
    }
    Ok(id)
}

/// Ends every step a little before or after its zero.
fn play(mut meeting: Meeting) -> Meeting {
    let happen = |meeting: &mut Meeting, event: Event, at: Moment| {
        let act = meeting.next_act();
        meeting.apply(Entry { act, at, fact: Fact::Happened(event) });
    };
    let starts = meeting.agenda().starts;
    happen(&mut meeting, Event::Started { missing: Vec::new(), short: None }, starts);
    for drift in DRIFT.into_iter().cycle().take(200) {
        let Some(step) = meeting.clock(Moment(i64::MIN)).running().cloned() else { break };
        let end = (step.due + Length(drift)).max(step.from + Length(1));
        happen(&mut meeting, Event::Next { step: step.no }, end);
    }
    meeting
}

fn row(entry: &Entry) -> Outcome<EventRow> {
    let at_ms = entry.at.0 * 1000;
    let body = serde_json::to_string(&entry.fact)?;
    Ok(EventRow { act: entry.act, at: entry.at, utc_ms: at_ms, mono_ms: at_ms, boot: "bench".to_owned(), body })
}

/// What became of a meeting's promises, as said in the next; once a year one stays open for good.
fn settle(store: &mut Store, made: MeetingId, said: MeetingId, one_stays: bool) -> Outcome<()> {
    for promise in store.promises_made_in(made)?.iter().skip(usize::from(one_stays)) {
        store.set_outcome(promise.id, said, Some(Became::Kept))?;
    }
    Ok(())
}

fn evaluate(store: &mut Store, meeting: MeetingId, members: &[MemberRow]) -> Outcome<()> {
    store.open_box(meeting)?;
    for member in members {
        let sheet = Sheet { version: VERSION, ratings: [Some(4), Some(5), None, Some(3)], sentence: String::new() };
        if store.put_sheet(meeting, member.id, &sheet)? != Receipt::Taken {
            return Err("a sheet was not taken".into());
        }
    }
    store.seal(meeting)?;
    Ok(())
}
