//! The sample group: six members and two past meetings, made the way real ones are.
//!
//! The data is in `samples/sample.toml`. The meetings are played on the clock and written as events, so every screen
//! and the report read them like any other. Not in here: removing it (deleting a group does).

use chrono::Days;
use meeting::{
    clock::Event,
    evaluation::{Response, VERSION},
    format::shipped::Text,
    live::{Entry, Fact, Meeting},
    people::{GroupId, MeetingId, MemberId},
    record::Outcome,
    time::{Length, Moment},
};
use serde::Deserialize;
use store::{GroupRow, MemberRow};
use words::MessageKey;

use crate::{
    context::Context,
    home_zone::{settle_home_zones, zone_of},
    past,
    plan::Plan,
    refusal::Refusal,
    stop::Stop,
};

/// How long the sample meets.
const MINUTES: u32 = 150;

const DATA: &str = include_str!("../../samples/sample.toml");

#[derive(Deserialize)]
struct SampleFile {
    name: Text,
    members: Vec<String>,
    meetings: Vec<MeetingFile>,
}

#[derive(Deserialize)]
struct MeetingFile {
    days_ago: u64,
    drift: Vec<i64>,
    late: Option<String>,
    #[serde(default)]
    late_minutes: i64,
    promises: Vec<PromiseFile>,
    responses: Vec<[u8; 4]>,
    sentences: Vec<Text>,
}

#[derive(Deserialize)]
struct PromiseFile {
    who: String,
    what: Text,
    in_days: u64,
    outcome: Option<Outcome>,
}

/// Adds the sample group.
pub(crate) fn add(cx: &mut Context) -> Result<GroupId, Stop> {
    let unreadable = |_| Stop::from(Refusal::of(MessageKey::RefusalNotFound));
    let sample: SampleFile = toml::from_str(DATA).map_err(unreadable)?;
    let tag = cx.language.tag();
    let present: Vec<_> = cx.store.groups()?.into_iter().filter(|group| group.sample).collect();
    if let Some(group) = present.first() {
        return Ok(group.id);
    }
    let group = cx.store.create_group(sample.name.in_language(tag), true)?;
    settle_home_zones(cx)?;
    let zone = zone_of(cx, group)?;
    let first = zone.date(cx.now()) - Days::new(sample.meetings.first().map_or(0, |first| first.days_ago));
    cx.store.add_members(group, &sample.members, &first.to_string())?;
    let row = cx.store.group(group)?;
    cx.store.update_group(&GroupRow { usual_minutes: MINUTES, ..row })?;
    let members = cx.store.members(group)?;
    let mut before: Option<MeetingId> = None;
    for file in &sample.meetings {
        let id = hold(cx, group, &members, file)?;
        if let Some(before) = before {
            settle(cx, before, id, &sample, &members)?;
        }
        before = Some(id);
    }
    Ok(group)
}

fn who(members: &[MemberRow], name: &str) -> Option<MemberId> {
    members.iter().find(|row| row.name == name).map(|row| row.id)
}

/// Holds one past meeting from start to end.
fn hold(cx: &mut Context, group: GroupId, members: &[MemberRow], file: &MeetingFile) -> Result<MeetingId, Stop> {
    let tag = cx.language.tag();
    let zone = zone_of(cx, group)?;
    let date = zone.date(cx.now()) - Days::new(file.days_ago);
    let mut plan = Plan::new("peer-coaching-group", tag, date.to_string(), "18:00".to_owned(), MINUTES);
    plan.order = members.iter().map(|row| row.id).collect();
    let opened = past::opened(&plan, members, zone)
        .map_err(|problems| problems.into_iter().next().map_or(Stop::Ignored, Stop::Refused))?;
    let played = play(Meeting::new(opened.agenda.clone()), file, members);
    let id = past::keep(&mut cx.store, group, &plan, &opened, &played)?;
    for promise in &file.promises {
        if let Some(member) = who(members, &promise.who) {
            let by = (date + Days::new(promise.in_days)).to_string();
            cx.store.write_promise(id, member, promise.what.in_language(tag), &by)?;
        }
    }
    cx.store.open_box(id)?;
    for (index, (ratings, member)) in file.responses.iter().zip(members).enumerate() {
        let ratings = ratings.map(|rating| (rating > 0).then_some(rating));
        let sentence = file.sentences.get(index).map_or("", |text| text.in_language(tag)).to_owned();
        let receipt = cx.store.put_response(id, member.id, &Response { version: VERSION, ratings, sentence })?;
        debug_assert_eq!(receipt, store::Receipt::Taken, "the box was opened a moment ago");
    }
    cx.store.seal(id)?;
    Ok(id)
}

/// Runs the meeting: every step is ended a little before or after its zero.
fn play(mut meeting: Meeting, file: &MeetingFile, members: &[MemberRow]) -> Meeting {
    let late = file.late.as_deref().and_then(|name| who(members, name));
    let starts = meeting.agenda().starts;
    let happen = |meeting: &mut Meeting, event: Event, at: Moment| {
        let act = meeting.next_act();
        meeting.apply(Entry { act, at, fact: Fact::Happened(event) });
    };
    happen(&mut meeting, Event::Started { missing: late.into_iter().collect(), short: None }, starts);
    let mut arrival = late.map(|who| (who, starts + Length::minutes(file.late_minutes)));
    let mut drift = file.drift.iter().cycle();
    // A step has a zero and there are finitely many of them; the bound is for the reader.
    for _ in 0..200 {
        let Some(step) = meeting.clock(Moment(i64::MIN)).running().cloned() else { break };
        let end = (step.due + Length(drift.next().copied().unwrap_or(0))).max(step.from + Length(1));
        if let Some((who, at)) = arrival.filter(|(_, at)| *at < end) {
            happen(&mut meeting, Event::Arrived { who: who.into() }, at);
            arrival = None;
            continue;
        }
        happen(&mut meeting, Event::Next { step: step.no }, end);
    }
    meeting
}

/// What became of the promises of one meeting, as said in the next.
fn settle(
    cx: &mut Context,
    made: MeetingId,
    said: MeetingId,
    sample: &SampleFile,
    members: &[MemberRow],
) -> Result<(), Stop> {
    let outcome = |member: MemberId| {
        let promises = sample.meetings.iter().flat_map(|file| &file.promises);
        promises
            .filter(|file| file.outcome.is_some() && who(members, &file.who) == Some(member))
            .find_map(|file| file.outcome)
    };
    for row in cx.store.promises_made_in(made)? {
        if let Some(outcome) = outcome(row.member) {
            cx.store.set_outcome(row.id, said, Some(outcome))?;
        }
    }
    Ok(())
}
