//! The record of a meeting: for the screen, and for the report.

use meeting::{
    clock::{Clock, StepName},
    evaluation::{enough_to_evaluate, voters},
    format::shipped,
    live::can_reopen,
    people::{GuestId, MeetingId, Outsider, Person},
    record::{
        Attendance, Beside, Presence, PromiseRecord, Promised, Record, RolesRecord, SetRecord, StepRecord, was_a_trial,
    },
    time::Moment,
};
use store::{BoxState, MeetingState, Store};
use words::Language;

use crate::{
    choosing::show::share_view,
    clocks::zone::Zone,
    context::{Context, Printed},
    evaluation::{
        results::{result, results_of},
        wall::reveal_view,
    },
    home_zone::{zone_of, zone_of_group, zone_of_meeting},
    live::{
        opening::{is_taken, meets},
        over::is_by_series,
    },
    parts::{MeetingWord, Named, PromiseView, seconds},
    people::then_called,
    promises::{outcome_word, promise_views},
    records::views::{
        AttendanceRow, OutsideLeader, PresenceState, RecordView, RolesRow, RoomRow, SetRow, StepRow, Turnout,
    },
    running::{again::past_turn, now::kind_word, views::rooms::RoleView},
    session::{Session, Typed},
};

/// The record of a meeting.
pub(crate) fn record_view(cx: &Context, session: &Session) -> store::Result<RecordView> {
    let now = cx.now();
    let record = record_from(&cx.store, session, cx.language.tag(), now)?;
    let clock = session.meeting.clock(now);
    let zone = session.opened.zone();
    let ((starts, ends), (began, ended)) = (record.planned, record.real);
    let longest = record.steps.iter().flat_map(|step| [step.planned, step.real]).flatten().max();
    let (next, home) = (session.row.next, zone_of(cx, session.row.group)?);
    Ok(RecordView {
        meeting: session.row.id.0,
        number: record.number,
        programme: session.numbered.programme(),
        group: Named { id: session.row.group.0, name: record.group },
        format: record.format,
        date: zone.date_text(began),
        planned_date: zone.date_text(starts),
        planned_start: zone.time(starts),
        planned_end: zone.time(ends),
        began: clock.started().map(|at| zone.time(at)).unwrap_or_default(),
        ended: ended.map(|at| zone.time(at)).unwrap_or_default(),
        began_by: seconds(began - starts),
        later_by: seconds(ended.unwrap_or(now) - ends),
        can_delete: can_delete(cx, session)?,
        trial: was_a_trial(&clock),
        attendance: attendance_rows(cx, session, &record.attendance)?,
        outside: record.outside.as_ref().map(|who| outside_leader(cx, session, who)).transpose()?,
        turnout: turnout(&record.attendance),
        steps: record.steps.iter().map(|step| step_row(&clock, step, zone)).collect(),
        sets: record.sets.into_iter().map(set_row).collect(),
        roles: record.roles.into_iter().map(roles_row).collect(),
        longest: seconds(longest.unwrap_or_default()),
        promises: promise_rows(cx, session, record.promises, began)?,
        past_turn: past_turn(cx, session, &clock),
        follow_up: promise_views(cx, session.row.group, &session.follow_up)?,
        result: result(session),
        reveal: if is_taken(cx, session.row.id) { None } else { reveal_view(cx, session) },
        unopened: record.unopened,
        can_evaluate: session.ballot.state != BoxState::Sealed
            && (session.ballot.state == BoxState::Open || enough_to_evaluate(voters(&clock, &[]).len()))
            && session.row.state == MeetingState::Closed
            && !is_taken(cx, session.row.id),
        next_date: next.map(|at| home.date_text(at)).unwrap_or_default(),
        next_starts: next.map(|at| home.time(at)).unwrap_or_default(),
        next_by_series: is_by_series(session, next),
        printed: cx.printed_as(Printed::Record(session.row.id)),
        can_reopen: can_reopen(ended, now) && !is_taken(cx, session.row.id) && !is_archived(cx, session)?,
    })
}

/// Whether the group is in the archive: it does not go on with a meeting.
fn is_archived(cx: &Context, session: &Session) -> store::Result<bool> {
    Ok(cx.store.group(session.row.group)?.archived.is_some())
}

/// Whether the meeting, or a guest's name, can be deleted: it is over and in the file, and the group meets not now.
fn can_delete(cx: &Context, session: &Session) -> store::Result<bool> {
    let kept = session.row.state == MeetingState::Closed && !session.has_unsaved() && !cx.store.is_in_memory();
    Ok(kept && !meets(cx, session.row.group)?)
}

/// Who led from outside.
fn outside_leader(cx: &Context, session: &Session, who: &Outsider) -> store::Result<OutsideLeader> {
    let name = who.name().map(str::to_owned);
    let can_delete = name.is_some() && can_delete(cx, session)?;
    Ok(OutsideLeader { guest: GuestId::OUTSIDE.number(), name, can_delete })
}

fn turnout(attendance: &[Attendance]) -> Turnout {
    let count = |is: fn(Presence) -> bool| attendance.iter().filter(|one| is(one.was)).count() as u32;
    Turnout { came: count(Presence::came), expected: count(Presence::was_expected) }
}

fn attendance_rows(cx: &Context, session: &Session, attendance: &[Attendance]) -> store::Result<Vec<AttendanceRow>> {
    let guests = cx.store.guests(session.row.id)?;
    let can_delete = can_delete(cx, session)?;
    let rows = attendance.iter().map(|one| AttendanceRow {
        then: one.who.member().and_then(|who| then_called(&session.opened, who, &one.name)),
        can_delete: can_delete && guests.iter().any(|(guest, _)| one.who.guest() == Some(*guest)),
        ..attendance_row(one)
    });
    Ok(rows.collect())
}

/// The promises of a record, each with what became of it.
fn promise_rows(
    cx: &Context,
    session: &Session,
    made: Vec<PromiseRecord>,
    began: Moment,
) -> store::Result<Vec<PromiseView>> {
    let rows = cx.store.promises_made_in(session.row.id)?;
    let on = session.opened.zone().date_text(began);
    let views = made.into_iter().map(|made| {
        let row = rows.iter().find(|row| row.member == made.person.id);
        PromiseView {
            id: row.map_or(0, |row| row.id.0),
            member: person_named(made.person),
            what: made.what,
            by: made.by,
            made: on.clone(),
            outcome: row.and_then(|row| row.outcome).map(outcome_word),
        }
    });
    Ok(views.collect())
}

fn person_named(person: Person) -> Named {
    Named { id: person.id.0, name: person.name }
}

fn step_row(clock: &Clock, step: &StepRecord, zone: Zone) -> StepRow {
    StepRow {
        kind: kind_word(clock, step.kind),
        title: match &step.name {
            StepName::Title(title) => title.clone(),
            StepName::CatchUp | StepName::Buffer => String::new(),
        },
        client: step.client.clone().map(person_named),
        asks: step.help.clone(),
        set: step.set,
        from: step.from.map(|from| zone.time(from)).unwrap_or_default(),
        planned: step.planned.map(seconds),
        real: step.real.map(seconds),
        share: step.why.as_ref().map(share_view),
    }
}

/// Responses that wait for the box to be opened.
fn unopened(session: &Session) -> u32 {
    if session.ballot.state == BoxState::Open { session.ballot.responses as u32 } else { 0 }
}

fn format_name(session: &Session, tag: &str) -> String {
    shipped::named(&session.plan.format)
        .map_or_else(|| session.opened.format_title.clone(), |format| format.title.in_language(tag).to_owned())
}

fn set_row(record: SetRecord) -> SetRow {
    let rooms = record.rooms.into_iter().map(|room| RoomRow {
        room: room.room,
        client: room.client,
        asks: room.help,
        coach: room.coach,
        observers: room.observers,
        went: room.went,
    });
    SetRow { set: record.set, rooms: rooms.collect() }
}

fn roles_row(record: RolesRecord) -> RolesRow {
    let roles = record.roles.into_iter().map(|(role, names)| RoleView { role: role.into(), names });
    RolesRow { client: record.client, roles: roles.collect() }
}

fn attendance_row(row: &Attendance) -> AttendanceRow {
    let (was, late) = match row.was {
        Presence::Present => (PresenceState::Present, 0),
        Presence::Late(minutes) => (PresenceState::Late, minutes),
        Presence::LeftEarly => (PresenceState::LeftEarly, 0),
        Presence::Missing => (PresenceState::Missing, 0),
        Presence::Absent => (PresenceState::Absent, 0),
        Presence::Guest => (PresenceState::Guest, 0),
    };
    AttendanceRow {
        member: Named { id: row.who.number(), name: row.name.clone() },
        then: None,
        was,
        late,
        remote: row.remote,
        had_turn: row.had_turn,
        can_delete: false,
    }
}

/// The record of a kept meeting; `None` for one that was never opened.
pub fn record_of(store: &Store, id: MeetingId, tag: &str, now: Moment) -> store::Result<Option<Record>> {
    let Some(session) = Session::read(store, id, Language::of_tag(tag))? else { return Ok(None) };
    Ok(Some(record_from(store, &session, tag, now)?))
}

/// The record of the open meeting, with what is not written yet.
pub(crate) fn record_from(store: &Store, session: &Session, tag: &str, now: Moment) -> store::Result<Record> {
    let members = store.members(session.row.group)?;
    let (zone, home) = (session.opened.zone(), zone_of_group(&store.group(session.row.group)?, session.opened.zone()));
    let promised = |typed: &Typed| Promised { what: typed.what.clone(), by: typed.by.clone() };
    let follow_up = session
        .follow_up
        .iter()
        .map(|row| (row.member, Promised { what: row.what.clone(), by: row.by.clone() }, row.outcome));
    let beside = Beside {
        group: session.group.clone(),
        number: session.numbered.number,
        programme: session.numbered.of.map(|of| (session.numbered.number, of)),
        format: format_name(session, tag),
        zone: session.opened.zone.clone(),
        offset: &|at| zone.offset(at),
        name: &|who| members.iter().find(|row| row.id == who).map(|row| row.name.clone()).unwrap_or_default(),
        promised: &|who| session.promises.get(&who).map(promised),
        follow_up: follow_up.collect(),
        evaluation: results_of(session),
        unopened: unopened(session),
        next: session.row.next.map(|next| home.date(next).and_time(home.time_of_day(next))),
    };
    Ok(Record::of(&session.meeting, beside, now))
}

/// A meeting on the command line's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingLine {
    /// Its number in the file, for `report`.
    pub id: u32,
    /// The group's name.
    pub group: String,
    /// Which of the group's meetings, from 1.
    pub number: u32,
    /// The planned start, or the real one.
    pub starts: Moment,
    /// The zone it is in.
    pub zone: Zone,
    /// How far it is.
    pub state: MeetingWord,
}

/// Every meeting in the file, group by group.
pub fn meeting_lines(store: &Store) -> store::Result<Vec<MeetingLine>> {
    let mut lines = Vec::new();
    for group in store.groups()? {
        let home = zone_of_group(&group, Zone::System);
        for (index, row) in store.meetings_of(group.id)?.into_iter().enumerate() {
            lines.push(MeetingLine {
                id: row.id.0,
                group: group.name.clone(),
                number: index as u32 + 1,
                starts: row.began.unwrap_or(row.starts),
                zone: zone_of_meeting(&row, home),
                state: row.state.into(),
            });
        }
    }
    Ok(lines)
}
