//! The record of a meeting: for the screen, and for the report.

use meeting::{
    choosing::WhyWeight,
    clock::{Clock, Standing, StepKind},
    evaluation::{enough_to_evaluate, voters},
    format::shipped,
    live::Meeting,
    people::{MeetingId, MemberId, Person},
    record::{
        Attendance, FollowUp, Presence, PromiseRecord, Record, RolesRecord, SetRecord, StepRecord, can_reopen,
        roles_of, sets_of, was_a_trial,
    },
    time::Moment,
    wall::Wall,
};
use store::{BoxState, MeetingState, Store};
use words::Language;

use crate::{
    choosing::show::share_view,
    evaluation::show::{result, tally_of},
    running::{
        now::{kind_word, title_text},
        rooms::set_number,
        show::named,
    },
    show::seconds,
};
use crate::{
    clocks::zone::Zone,
    desk::{Desk, Printed},
    groups::names::then_called,
    records::views::{AttendanceRow, RecordView, RolesRow, RoomRow, SetRow, StepRow},
    running::{room::Room, views::rooms::RoleView},
    views::{Named, PromiseView},
    zones::whose::{zone_of_group, zone_of_meeting},
};

impl Desk {
    pub(crate) fn record_view(&self, room: &Room) -> store::Result<RecordView> {
        let now = self.now();
        let clock = room.meeting.clock(now);
        let (agenda, zone) = (room.meeting.agenda(), room.plan.opened_in());
        let ended = clock.ended().unwrap_or(now);
        let lines = room.meeting.lines(now);
        let longest = lines.iter().flat_map(|line| [line.planned, line.real]).flatten().max().unwrap_or_default();
        let (next, home) = (room.row.next, self.zone_of(room.row.group)?);
        Ok(RecordView {
            meeting: room.row.id.0,
            number: room.number,
            programme: room.plan.slot.and_then(|slot| slot.programme()),
            group: Named { id: room.row.group.0, name: room.plan.group.clone() },
            format: format_name(room, self.language.tag()),
            date: zone.date_text(clock.started().unwrap_or(agenda.starts)),
            planned_date: zone.date_text(agenda.starts),
            planned_start: zone.time(agenda.starts),
            planned_end: zone.time(agenda.ends),
            began: clock.started().map(|at| zone.time(at)).unwrap_or_default(),
            ended: clock.ended().map(|at| zone.time(at)).unwrap_or_default(),
            began_by: clock.started().map_or(0, |began| seconds(began - agenda.starts)),
            later_by: seconds(ended - agenda.ends),
            can_delete: self.can_delete(room)?,
            trial: was_a_trial(&clock),
            attendance: self.attendance_rows(room, &clock)?,
            steps: lines
                .iter()
                .map(|line| StepRow {
                    kind: kind_word(&clock, line.kind).to_owned(),
                    title: title_text(&clock, line.kind),
                    client: line.kind.client().map(|who| named(room, who)),
                    asks: line.real.and(clock.help_in(line.kind)).map(str::to_owned),
                    set: set_number(line.kind),
                    from: line.from.map(|from| zone.time(from)).unwrap_or_default(),
                    planned: line.planned.map(seconds),
                    real: line.real.map(seconds),
                    share: why_weight(&clock, line.kind).as_ref().map(share_view),
                })
                .collect(),
            sets: sets_of(&clock).into_iter().map(set_row).collect(),
            roles: roles_of(&clock).into_iter().map(roles_row).collect(),
            longest: seconds(longest),
            promises: self.promises_of(room, &clock)?,
            follow_up: self.promise_views(room.row.group, &room.follow_up)?,
            result: result(room),
            unopened: unopened(room),
            can_evaluate: room.ballot.state != BoxState::Sealed
                && (room.ballot.state == BoxState::Open || enough_to_evaluate(voters(&clock, &[]).len()))
                && room.row.state == MeetingState::Closed
                && !self.is_taken(room.row.id),
            next_date: next.map(|at| home.date_text(at)).unwrap_or_default(),
            next_starts: next.map(|at| home.time(at)).unwrap_or_default(),
            printed: self.printed_as(Printed::Record(room.row.id)),
            can_reopen: can_reopen(clock.ended(), now) && !self.is_taken(room.row.id),
        })
    }

    /// Whether the meeting, or a guest's name, can be deleted: it is over and in the file, and the group meets not now.
    fn can_delete(&self, room: &Room) -> store::Result<bool> {
        let kept = room.row.state == MeetingState::Closed && !room.has_unsaved() && !self.store.is_in_memory();
        Ok(kept && !self.meets(room.row.group)?)
    }

    fn attendance_rows(&self, room: &Room, clock: &Clock) -> store::Result<Vec<AttendanceRow>> {
        let guests = self.store.guests(room.row.id)?;
        let can_delete = self.can_delete(room)?;
        let rows = attendance(&room.meeting, clock).into_iter().map(|one| AttendanceRow {
            then: then_called(&room.plan, &one.person),
            can_delete: can_delete && guests.iter().any(|(who, _)| *who == one.person.id),
            ..attendance_row(&one)
        });
        Ok(rows.collect())
    }

    /// A row for everybody who had a turn, with the promise they made, if they made one.
    fn promises_of(&self, room: &Room, clock: &Clock) -> store::Result<Vec<PromiseView>> {
        let rows = self.store.promises_made_in(room.row.id)?;
        let made = room.plan.opened_in().date_text(clock.started().unwrap_or(room.row.starts));
        Ok(clock
            .clients_held()
            .into_iter()
            .map(|who| {
                let row = rows.iter().find(|row| row.member == who);
                let typed = room.promises.get(&who).cloned().unwrap_or_default();
                PromiseView {
                    id: row.map_or(0, |row| row.id.0),
                    member: named(room, who),
                    what: typed.what,
                    by: typed.by,
                    made: made.clone(),
                    outcome: row.and_then(|row| row.outcome).map(crate::groups::show::outcome_word),
                }
            })
            .collect())
    }
}

/// Sheets that wait for the box to be opened.
fn unopened(room: &Room) -> u32 {
    if room.ballot.state == BoxState::Open { room.ballot.sheets as u32 } else { 0 }
}

fn format_name(room: &Room, tag: &str) -> String {
    shipped::named(&room.plan.format)
        .map_or_else(|| room.plan.format_title.clone(), |format| format.title.in_language(tag).to_owned())
}

fn attendance(meeting: &Meeting, clock: &Clock) -> Vec<Attendance> {
    meeting
        .agenda()
        .members
        .iter()
        .map(|person| {
            let late = clock.late().iter().find(|(who, _)| *who == person.id).map(|(_, minutes)| *minutes);
            let was = match (clock.standing(person.id), late) {
                (Standing::Gone, _) => Presence::LeftEarly,
                (Standing::There | Standing::Out, Some(minutes)) => Presence::Late(minutes),
                (Standing::There | Standing::Out, None) => Presence::Present,
                (Standing::Missing, _) => Presence::Missing,
                (Standing::Absent, _) => Presence::Absent,
            };
            let there = clock.standing(person.id).was_in_the_room();
            Attendance {
                person: person.clone(),
                was,
                remote: there && clock.is_remote(person.id),
                had_turn: clock.had_turn(person.id),
            }
        })
        .chain(clock.guests().iter().map(|guest| Attendance {
            person: guest.clone(),
            was: Presence::Guest,
            remote: clock.is_remote(guest.id),
            had_turn: false,
        }))
        .collect()
}

/// Why a turn was longer or shorter than the others.
fn why_weight(clock: &Clock, kind: StepKind) -> Option<WhyWeight> {
    match kind {
        StepKind::Turn(who) => clock.agenda().reasons.get(&who).cloned(),
        StepKind::Item(_) | StepKind::Gap | StepKind::Break(_) | StepKind::CatchUp(_) | StepKind::Buffer => None,
    }
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
    let roles = record.roles.into_iter().map(|(role, names)| RoleView { role: role.word().to_owned(), names });
    RolesRow { client: record.client, roles: roles.collect() }
}

fn attendance_row(row: &Attendance) -> AttendanceRow {
    let (was, late) = match row.was {
        Presence::Present => ("present", 0),
        Presence::Late(minutes) => ("late", minutes),
        Presence::LeftEarly => ("left_early", 0),
        Presence::Missing => ("missing", 0),
        Presence::Absent => ("absent", 0),
        Presence::Guest => ("guest", 0),
    };
    let member = Named { id: row.person.id.0, name: row.person.name.clone() };
    AttendanceRow {
        member,
        then: None,
        was: was.to_owned(),
        late,
        remote: row.remote,
        had_turn: row.had_turn,
        can_delete: false,
    }
}

/// The record a report is drawn from.
pub(crate) fn record_in(room: &Room, names: &dyn Fn(MemberId) -> String, home: Zone, tag: &str, now: Moment) -> Record {
    let (clock, zone) = (room.meeting.clock(now), room.plan.opened_in());
    let agenda = room.meeting.agenda();
    let person = |who: MemberId| Person {
        id: who,
        name: agenda
            .members
            .iter()
            .find(|person| person.id == who)
            .map_or_else(|| names(who), |person| person.name.clone()),
    };
    let began = clock.started().unwrap_or(agenda.starts);
    // Who promised nothing has a row all the same: on paper as on the screen.
    let promises = clock.clients_held().into_iter().map(|who| {
        let typed = room.promises.get(&who).cloned().unwrap_or_default();
        PromiseRecord { person: person(who), what: typed.what, by: typed.by }
    });
    let follow_up = room.follow_up.iter().map(|row| FollowUp {
        promise: PromiseRecord { person: person(row.member), what: row.what.clone(), by: row.by.clone() },
        outcome: row.outcome,
    });
    let steps = room.meeting.lines(now).into_iter().map(|line| StepRecord {
        name: clock.name(line.kind),
        client: line.kind.client().map(person),
        help: line.real.and(clock.help_in(line.kind)).map(str::to_owned),
        set: set_number(line.kind),
        planned: line.planned,
        real: line.real,
        from: line.from,
        why: why_weight(&clock, line.kind),
    });
    Record {
        group: room.plan.group.clone(),
        number: room.number,
        programme: room.plan.slot.and_then(|slot| slot.programme()).map(|one| (one.number, one.of)),
        format: format_name(room, tag),
        wall: wall_of(zone, [agenda.starts, began, agenda.ends, clock.ended().unwrap_or(now)]),
        zone: room.plan.zone.clone(),
        planned: (agenda.starts, agenda.ends),
        real: (began, clock.ended()),
        attendance: attendance(&room.meeting, &clock),
        steps: steps.collect(),
        promises: promises.collect(),
        follow_up: follow_up.collect(),
        evaluation: tally_of(room),
        unopened: unopened(room),
        next: room.row.next.map(|next| home.date(next)),
        grain: agenda.format.grain,
        sets: sets_of(&clock),
        roles: roles_of(&clock),
    }
}

/// The clock on the wall while these moments passed.
pub(crate) fn wall_of(zone: Zone, moments: [Moment; 4]) -> Wall {
    let (from, to) = (moments.iter().min().copied(), moments.iter().max().copied());
    Wall::over(from.unwrap_or_default(), to.unwrap_or_default(), |at| zone.offset(at))
}

/// The record of a kept meeting; `None` for one that was never opened.
pub fn record_of(store: &Store, id: MeetingId, tag: &str, now: Moment) -> store::Result<Option<Record>> {
    let Some(room) = Room::read(store, id, Language::of_tag(tag))? else { return Ok(None) };
    Ok(Some(record_from(store, &room, tag, now)?))
}

/// The record of a meeting in the room, with what is not written yet.
pub(crate) fn record_from(store: &Store, room: &Room, tag: &str, now: Moment) -> store::Result<Record> {
    let members = store.members(room.row.group)?;
    let name = |who| members.iter().find(|row| row.id == who).map(|row| row.name.clone()).unwrap_or_default();
    let home = zone_of_group(&store.group(room.row.group)?, room.plan.opened_in());
    Ok(record_in(room, &name, home, tag, now))
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
    /// `planned`, `live` or `closed`.
    pub state: &'static str,
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
                state: crate::show::state_word(row.state),
            });
        }
    }
    Ok(lines)
}
