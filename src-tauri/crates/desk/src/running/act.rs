//! The live desk: attendance, the road of every live act, and words typed during the meeting.
//!
//! Not in here: the ask that an intent stands for ([`crate::running::asks`]) and the price of a choice
//! ([`crate::running::choices`]).

use meeting::{
    clock::Refusal as ClockRefusal,
    format::Notes,
    live::{Ask, Entry},
    people::{MemberId, PromiseId},
    record::Outcome,
    texts::{LONGEST_NOTE, LONGEST_PROMISE},
    time::{Length, Moment},
    typed::Leans,
};
use store::{EventRow, MeetingState};
use words::MessageKey;

use crate::stored::to_json;
use crate::{
    clocks::{typed::date_in, watch::Reading},
    desk::{Desk, Place},
    groups::names,
    intent::OutcomeWord,
    refusal::Refusal,
    running::room::{Room, Typed},
    stop::Stop,
};

impl Desk {
    /// Who leads is part of the plan until the meeting begins: what is said in the waiting room is not proposed otherwise
    /// when the meeting is opened again.
    pub(crate) fn plan_says_who_leads(&mut self) {
        let now = self.now();
        let Some(room) = self.room.as_mut().filter(|room| room.row.state == MeetingState::Planned) else { return };
        let (facilitator, deputy) = room.clock(now).led_by();
        if (room.plan.facilitator, room.plan.deputy) != (facilitator, deputy) {
            (room.plan.facilitator, room.plan.deputy, room.plan.led_by_hand) = (facilitator, deputy, true);
            self.keep_plan();
        }
    }

    /// The road of every live act: decide, apply in memory, append in one transaction.
    pub(crate) fn ask(&mut self, ask: &Ask) -> Result<(), Stop> {
        // On an old record nothing is asked of the meeting that runs elsewhere.
        // Nothing happens before what has happened, wherever the wall clock was set to meanwhile.
        if let Some(last) = self.room_shown()?.meeting.last_at() {
            self.watch.not_before(last);
        }
        let now = self.now();
        let room = self.room()?;
        if !room.may(ask) {
            return Err(Refusal::of(MessageKey::RefusalBallotKeepsStart).into());
        }
        let returns = matches!(ask, Ask::Return { .. });
        if room.question.is_some() && !returns && !matches!(ask, Ask::Undo | Ask::Redo) {
            return Err(Refusal::of(MessageKey::RefusalAwayOpen).into());
        }
        // Who pays is asked until something has happened, or is asked for, instead.
        room.more = None;
        let facts = match room.meeting.decide(ask, now) {
            Ok(facts) => facts,
            Err(refusal) => {
                room.more = more_asked(room, ask, &refusal, now);
                return Err(self.explain(ask, &refusal, now));
            }
        };
        let (boot, Reading { utc_ms, mono_ms, .. }) = (self.boot().to_owned(), self.watch.reading());
        let room = self.room()?;
        let act = room.meeting.next_act();
        // All or none of it happens: what cannot be put in writing is refused as a whole.
        let kept: Vec<_> = facts.iter().map(|(fact, _)| names::kept(fact)).collect();
        let bodies = kept.iter().map(|(fact, _)| to_json(fact)).collect::<store::Result<Vec<String>>>()?;
        room.unsaved.guests.extend(kept.into_iter().filter_map(|(_, guest)| guest.map(|guest| (guest.id, guest.name))));
        for ((fact, at), body) in facts.into_iter().zip(bodies) {
            room.unsaved.events.push(EventRow { act, at, utc_ms, mono_ms, boot: boot.clone(), body });
            room.meeting.apply(Entry { act, at, fact });
        }
        room.question = room.meeting.still_asked(room.question);
        // What the room knows does not wait for the file.
        let clock = room.meeting.clock(now);
        room.row.state = Room::state(&clock);
        (room.row.began, room.row.ended) = (clock.started(), clock.ended());
        self.keep_voters();
        // A live write that fails is loud (trouble) and the meeting goes on in memory; it is tried again.
        self.save_room();
        self.after_act(now);
        Ok(())
    }

    /// Writes what the room holds and notes how it went.
    pub(crate) fn save_room(&mut self) {
        let now = self.now();
        // Before it is written, so that an end is in the file with its next date or not at all. Where the series cannot
        // be read, the end is written all the same.
        let next = self.next_with_end(now);
        if let Some(room) = &mut self.room {
            let written = room.write_unsaved(&mut self.store, now, next.as_ref().copied().unwrap_or_default());
            self.note(written.and(next.map(drop)));
        }
    }

    /// Writes what could not be written before, and then what follows from it.
    pub(crate) fn save_again(&mut self) {
        if let Some(room) = &mut self.room {
            room.try_homeless();
        }
        self.save_room();
        if self.room.as_ref().is_some_and(|room| room.to_be_kept && !room.has_unsaved()) {
            self.keep_record();
        }
    }

    /// What an act leads to besides: a meeting that is over is backed up, one that was taken back is planned.
    fn after_act(&mut self, now: Moment) {
        let Some(room) = &mut self.room else { return };
        let clock = room.meeting.clock(now);
        match Room::state(&clock) {
            MeetingState::Closed => self.meeting_over(),
            MeetingState::Planned | MeetingState::Live => {
                room.to_be_kept = false;
                if matches!(self.place, Place::Record(_)) {
                    self.place = Place::Live;
                }
            }
        }
    }

    pub(crate) fn set_here(&mut self, who: MemberId, here: bool) -> Result<(), Stop> {
        let room = self.room()?;
        if room.row.state != MeetingState::Planned {
            return Err(Refusal::of(MessageKey::RefusalAlreadyStarted).into());
        }
        if room.meeting.agenda().expected().all(|person| person.id != who) {
            return Err(Refusal::of(MessageKey::RefusalNotFound).into());
        }
        if here {
            room.here.insert(who);
        } else {
            room.here.remove(&who);
        }
        Ok(())
    }

    pub(crate) fn write_note(&mut self, who: MemberId, text: String) -> Result<(), Stop> {
        if text.chars().count() > LONGEST_NOTE {
            return Err(Refusal::of(MessageKey::RefusalNoteTooLong).about("note").with("most", LONGEST_NOTE).into());
        }
        let room = self.room_to_write_in(who)?;
        room.notes.insert(who, text);
        room.unsaved.notes.insert(who);
        self.save_room();
        Ok(())
    }

    /// The meeting shown, if something may be written in it for this person: its format keeps notes, and the person is
    /// a member of its group. Words of anybody else could never be saved.
    fn room_to_write_in(&mut self, who: MemberId) -> Result<&mut Room, Stop> {
        let room = self.room_shown()?;
        let agenda = room.meeting.agenda();
        if agenda.format.notes == Notes::None {
            return Err(Refusal::of(MessageKey::RefusalUnwritten).into());
        }
        if !agenda.knows(who) {
            return Err(Refusal::of(MessageKey::RefusalNotAMember).into());
        }
        Ok(room)
    }

    pub(crate) fn write_promise(&mut self, who: MemberId, typed: Typed) -> Result<(), Stop> {
        if typed.what.chars().count() > LONGEST_PROMISE || typed.by.chars().count() > LONGEST_PROMISE {
            let refusal = Refusal::of(MessageKey::RefusalPromiseTooLong).about("promise");
            return Err(refusal.with("most", LONGEST_PROMISE).into());
        }
        let typed = self.with_a_date(who, typed)?;
        let room = self.room_to_write_in(who)?;
        room.promises.insert(who, typed);
        room.unsaved.promises.insert(who);
        self.save_room();
        Ok(())
    }

    /// A promise with its date as ISO text. Words that stand in its place in an older file stay while nobody changes them.
    fn with_a_date(&mut self, who: MemberId, typed: Typed) -> Result<Typed, Stop> {
        let (now, language) = (self.now(), self.language);
        let room = self.room_shown()?;
        let as_it_was = room.promises.get(&who).is_some_and(|former| former.by == typed.by);
        if typed.by.trim().is_empty() || as_it_was {
            return Ok(typed);
        }
        let today = room.opened.zone().date(now);
        let by = date_in("by", &typed.by, language, today, Leans::Ahead)?.to_string();
        Ok(Typed { by, ..typed })
    }

    pub(crate) fn settle(&mut self, promise: PromiseId, outcome: Option<OutcomeWord>) -> Result<(), Stop> {
        let outcome = outcome.map(|word| match word {
            OutcomeWord::Kept => Outcome::Kept,
            OutcomeWord::Changed => Outcome::Changed,
            OutcomeWord::LetGo => Outcome::LetGo,
        });
        let room = self.room_shown()?;
        let id = room.row.id;
        // Only what this meeting looks back on: its group's, made before.
        if room.follow_up.iter().all(|row| row.id != promise) {
            return Err(Refusal::of(MessageKey::RefusalNotFound).into());
        }
        self.store.set_outcome(promise, id, outcome)?;
        if let Some(row) = self.room()?.follow_up.iter_mut().find(|row| row.id == promise) {
            row.outcome = outcome;
        }
        Ok(())
    }
}

/// The step and the time somebody has to say about who pays for it, if the refusal is that question.
fn more_asked(room: &Room, ask: &Ask, refusal: &ClockRefusal, now: Moment) -> Option<(u32, Length)> {
    let (Ask::Extend { by, .. }, ClockRefusal::WhoPays) = (ask, refusal) else { return None };
    room.meeting.clock(now).running().map(|step| (step.no, *by))
}
