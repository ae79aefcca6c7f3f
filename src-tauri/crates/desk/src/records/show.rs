//! The record of a meeting: for the screen, and for the report.

use meeting::{
    clock::{Clock, StepName},
    evaluation::{enough_to_evaluate, voters},
    format::shipped,
    live::can_reopen,
    people::{MeetingId, Person},
    record::{
        Attendance, Beside, Presence, PromiseRecord, Promised, Record, RolesRecord, SetRecord, StepRecord, was_a_trial,
    },
    time::Moment,
};
use store::{BoxState, MeetingState, Store};
use words::Language;

use crate::{
    choosing::show::share_view,
    evaluation::show::{result, results_of},
    running::now::kind_word,
    views::seconds,
};
use crate::{
    clocks::zone::Zone,
    desk::{Desk, Printed},
    groups::names::then_called,
    records::views::{AttendanceRow, PresenceState, RecordView, RolesRow, RoomRow, SetRow, StepRow},
    running::{
        room::{Room, Typed},
        views::rooms::RoleView,
    },
    views::{MeetingWord, Named, PromiseView},
    zones::whose::{zone_of_group, zone_of_meeting},
};

impl Desk {
    pub(crate) fn record_view(&self, room: &Room) -> store::Result<RecordView> {
        let now = self.now();
        let record = record_from(&self.store, room, self.language.tag(), now)?;
        let clock = room.meeting.clock(now);
        let zone = room.opened.zone();
        let ((starts, ends), (began, ended)) = (record.planned, record.real);
        let longest = record.steps.iter().flat_map(|step| [step.planned, step.real]).flatten().max();
        let (next, home) = (room.row.next, self.zone_of(room.row.group)?);
        Ok(RecordView {
            meeting: room.row.id.0,
            number: record.number,
            programme: room.plan.slot.and_then(|slot| slot.programme()),
            group: Named { id: room.row.group.0, name: record.group },
            format: record.format,
            date: zone.date_text(began),
            planned_date: zone.date_text(starts),
            planned_start: zone.time(starts),
            planned_end: zone.time(ends),
            began: clock.started().map(|at| zone.time(at)).unwrap_or_default(),
            ended: ended.map(|at| zone.time(at)).unwrap_or_default(),
            began_by: seconds(began - starts),
            later_by: seconds(ended.unwrap_or(now) - ends),
            can_delete: self.can_delete(room)?,
            trial: was_a_trial(&clock),
            attendance: self.attendance_rows(room, &record.attendance)?,
            steps: record.steps.iter().map(|step| step_row(&clock, step, zone)).collect(),
            sets: record.sets.into_iter().map(set_row).collect(),
            roles: record.roles.into_iter().map(roles_row).collect(),
            longest: seconds(longest.unwrap_or_default()),
            promises: self.promise_rows(room, record.promises, began)?,
            follow_up: self.promise_views(room.row.group, &room.follow_up)?,
            result: result(room),
            unopened: record.unopened,
            can_evaluate: room.ballot.state != BoxState::Sealed
                && (room.ballot.state == BoxState::Open || enough_to_evaluate(voters(&clock, &[]).len()))
                && room.row.state == MeetingState::Closed
                && !self.is_taken(room.row.id),
            next_date: next.map(|at| home.date_text(at)).unwrap_or_default(),
            next_starts: next.map(|at| home.time(at)).unwrap_or_default(),
            printed: self.printed_as(Printed::Record(room.row.id)),
            can_reopen: can_reopen(ended, now) && !self.is_taken(room.row.id),
        })
    }

    /// Whether the meeting, or a guest's name, can be deleted: it is over and in the file, and the group meets not now.
    fn can_delete(&self, room: &Room) -> store::Result<bool> {
        let kept = room.row.state == MeetingState::Closed && !room.has_unsaved() && !self.store.is_in_memory();
        Ok(kept && !self.meets(room.row.group)?)
    }

    fn attendance_rows(&self, room: &Room, attendance: &[Attendance]) -> store::Result<Vec<AttendanceRow>> {
        let guests = self.store.guests(room.row.id)?;
        let can_delete = self.can_delete(room)?;
        let rows = attendance.iter().map(|one| AttendanceRow {
            then: then_called(&room.opened, &one.person),
            can_delete: can_delete && guests.iter().any(|(who, _)| *who == one.person.id),
            ..attendance_row(one)
        });
        Ok(rows.collect())
    }

    /// The promises of a record, each with what became of it.
    fn promise_rows(&self, room: &Room, made: Vec<PromiseRecord>, began: Moment) -> store::Result<Vec<PromiseView>> {
        let rows = self.store.promises_made_in(room.row.id)?;
        let on = room.opened.zone().date_text(began);
        let views = made.into_iter().map(|made| {
            let row = rows.iter().find(|row| row.member == made.person.id);
            PromiseView {
                id: row.map_or(0, |row| row.id.0),
                member: person_named(made.person),
                what: made.what,
                by: made.by,
                made: on.clone(),
                outcome: row.and_then(|row| row.outcome).map(crate::groups::show::outcome_word),
            }
        });
        Ok(views.collect())
    }
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
fn unopened(room: &Room) -> u32 {
    if room.ballot.state == BoxState::Open { room.ballot.responses as u32 } else { 0 }
}

fn format_name(room: &Room, tag: &str) -> String {
    shipped::named(&room.plan.format)
        .map_or_else(|| room.opened.format_title.clone(), |format| format.title.in_language(tag).to_owned())
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
        member: person_named(row.person.clone()),
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
    let Some(room) = Room::read(store, id, Language::of_tag(tag))? else { return Ok(None) };
    Ok(Some(record_from(store, &room, tag, now)?))
}

/// The record of a meeting in the room, with what is not written yet.
pub(crate) fn record_from(store: &Store, room: &Room, tag: &str, now: Moment) -> store::Result<Record> {
    let members = store.members(room.row.group)?;
    let (zone, home) = (room.opened.zone(), zone_of_group(&store.group(room.row.group)?, room.opened.zone()));
    let promised = |typed: &Typed| Promised { what: typed.what.clone(), by: typed.by.clone() };
    let follow_up = room
        .follow_up
        .iter()
        .map(|row| (row.member, Promised { what: row.what.clone(), by: row.by.clone() }, row.outcome));
    let beside = Beside {
        group: room.group.clone(),
        number: room.number,
        programme: room.plan.slot.and_then(|slot| slot.programme()).map(|one| (one.number, one.of)),
        format: format_name(room, tag),
        zone: room.opened.zone.clone(),
        offset: &|at| zone.offset(at),
        name: &|who| members.iter().find(|row| row.id == who).map(|row| row.name.clone()).unwrap_or_default(),
        promised: &|who| room.promises.get(&who).map(promised),
        follow_up: follow_up.collect(),
        evaluation: results_of(room),
        unopened: unopened(room),
        next: room.row.next.map(|next| home.date(next)),
    };
    Ok(Record::of(&room.meeting, beside, now))
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
