//! The live desk: attendance, the verbs of the clock, words typed while it runs.

use meeting::{
    clock::{Meanwhile, Pay, Refusal as ClockRefusal, Short},
    live::{Ask, Entry},
    people::{MemberId, PromiseId},
    record::Outcome,
    time::{Length, Moment},
};
use store::{EventRow, MeetingState};

use crate::{
    desk::{Desk, Place},
    intent::{Intent, OutcomeWord, PayWith, ShortAnswer},
    refusal::{ExtendChoice, Refusal, ShortChoice},
    room::{Room, Typed},
    stop::{Stop, of_clock},
    views::Named,
    watch::Reading,
};

/// The longest note, in characters: some eight printed pages.
const LONGEST_NOTE: usize = 20_000;
/// The longest promise, in characters.
const LONGEST_PROMISE: usize = 500;

impl Desk {
    pub(super) fn act_live(&mut self, intent: Intent) -> Result<(), Stop> {
        let ask = match intent {
            Intent::SetHere { member, here } => return self.set_here(MemberId(member), here),
            Intent::WriteNote { member, text } => return self.write_note(MemberId(member), text),
            Intent::WritePromise { member, what, by } => {
                return self.write_promise(MemberId(member), Typed { what, by });
            }
            Intent::SettlePromise { promise, outcome } => return self.settle(PromiseId(promise), outcome),
            Intent::Start { short } => {
                let room = self.room()?;
                let expected = room.meeting.agenda().expected().map(|person| person.id);
                let missing = expected.filter(|who| !room.here.contains(who)).collect();
                Ask::Start { missing, short: short.as_ref().map(decision) }
            }
            Intent::Next { step, phase } => Ask::Next { step, phase: phase.map(|phase| phase as usize) },
            Intent::Skip { step } => Ask::Skip { step },
            Intent::Extend { by, pay } => Ask::Extend { by: Length(i64::from(by)), pay: pay.map(pays) },
            Intent::Hold => Ask::Hold,
            Intent::Resume => Ask::Resume,
            Intent::Arrive { member } => Ask::Arrive(MemberId(member)),
            Intent::Leave { member } => Ask::Leave(MemberId(member)),
            Intent::NoShow { member } => Ask::NoShow(MemberId(member)),
            Intent::OrderTurns { members } => Ask::Order(members.into_iter().map(MemberId).collect()),
            Intent::Redistribute => Ask::Redistribute,
            Intent::Backdate => Ask::Backdate,
            Intent::Undo => Ask::Undo,
            Intent::End => Ask::End,
            Intent::AnswerAway { went_on } => {
                let Some(since) = self.room()?.question else { return Err(Stop::Ignored) };
                Ask::Return { since, meanwhile: if went_on { Meanwhile::WentOn } else { Meanwhile::Halted } }
            }
            _ => return Ok(()),
        };
        self.ask(&ask)
    }

    /// The road of every live act: decide, append in one transaction, take in.
    fn ask(&mut self, ask: &Ask) -> Result<(), Stop> {
        let now = self.now();
        let room = self.room()?;
        let returns = matches!(ask, Ask::Return { .. });
        if room.question.is_some() && !returns && *ask != Ask::Undo {
            return Err(Refusal::of("refusal-away-open").into());
        }
        // Taking the answer back opens the question again.
        let asks_again = (*ask == Ask::Undo).then(|| room.meeting.away_answered()).flatten();
        let facts = room.meeting.decide(ask, now).map_err(|refusal| self.explain(ask, &refusal, now))?;
        let (boot, Reading { utc_ms, mono_ms }) = (self.boot().to_owned(), self.watch.reading());
        let room = self.room()?;
        let act = room.meeting.next_act();
        for (fact, at) in facts {
            let body = serde_json::to_string(&fact).unwrap_or_default();
            room.unsaved.events.push(EventRow { act, at, utc_ms, mono_ms, boot: boot.clone(), body });
            room.meeting.apply(Entry { act, at, fact });
        }
        if returns {
            room.question = None;
        }
        if asks_again.is_some() {
            room.question = asks_again;
        }
        // What the room knows does not wait for the file.
        let clock = room.meeting.clock(now);
        room.row.state = Room::state(&clock);
        (room.row.began, room.row.ended) = (clock.started(), clock.ended());
        // A live write that fails is loud (trouble) and the meeting goes on in memory; it is tried again.
        self.save_room();
        self.after_act(now);
        Ok(())
    }

    /// Writes what the room holds and notes how it went.
    pub(crate) fn save_room(&mut self) {
        let now = self.now();
        if let Some(room) = &mut self.room {
            let written = room.write_unsaved(&mut self.store, now);
            self.note(written);
        }
    }

    /// What an act leads to besides: a meeting that is over is backed up, one that was taken back is planned.
    fn after_act(&mut self, now: Moment) {
        let Some(room) = &self.room else { return };
        let clock = room.meeting.clock(now);
        match Room::state(&clock) {
            MeetingState::Closed => self.close(),
            MeetingState::Planned | MeetingState::Live => {
                if matches!(self.place, Place::Record(_)) {
                    self.place = Place::Live;
                }
            }
        }
    }

    /// A refusal of the clock, with the choices it leaves.
    fn explain(&self, ask: &Ask, refusal: &ClockRefusal, now: Moment) -> Stop {
        let Some(room) = &self.room else { return Stop::Ignored };
        match (refusal, ask) {
            (ClockRefusal::Short { turns, minimum, room: share }, Ask::Start { missing, .. }) => {
                Stop::Short(self.short_choice(room, missing, (*turns, *minimum, *share), now))
            }
            (ClockRefusal::WhoPays, Ask::Extend { by, .. }) => Stop::WhoPays(self.extend_choices(room, *by, now)),
            _ => of_clock(refusal, |who| room.meeting.agenda().name(who).to_owned()),
        }
    }

    fn short_choice(
        &self,
        room: &Room,
        missing: &[MemberId],
        (turns, minimum, share): (usize, Length, Length),
        now: Moment,
    ) -> ShortChoice {
        let started = |short| {
            let event = meeting::clock::Event::Started { missing: missing.to_vec(), short: Some(short) };
            let mut clock = room.meeting.clock(now);
            clock.check(&event, now).ok()?;
            clock.apply(&event, now);
            Some(clock)
        };
        let extended = started(Short::Extend).map_or(room.meeting.agenda().ends, |clock| clock.forecast(now).ends);
        let agenda = room.meeting.agenda();
        ShortChoice {
            clients: turns as u32,
            minimum: minimum.0 as i32,
            room: share.0 as i32,
            extended_end: self.zone.time(extended),
            accepted_turn: started(Short::Accept)
                .and_then(|clock| clock.shortest_to_come())
                .map(|length| length.0 as i32),
            droppable: agenda
                .clients()
                .into_iter()
                .rev()
                .filter(|who| started(Short::Drop(*who)).is_some())
                .map(|who| Named { id: who.0, name: agenda.name(who).to_owned() })
                .collect(),
        }
    }

    fn extend_choices(&self, room: &Room, by: Length, now: Moment) -> Vec<ExtendChoice> {
        [(Pay::Turns, "turns"), (Pay::Break, "break"), (Pay::End, "end")]
            .into_iter()
            .filter_map(|(pay, word)| {
                let clock = room.meeting.after_extension(by, pay, now)?;
                // Turns pay only where turns are to come.
                if pay == Pay::Turns && clock.queue().is_empty() {
                    return None;
                }
                Some(ExtendChoice {
                    pay: word.to_owned(),
                    by: by.0 as i32,
                    ends: self.zone.exact_time(clock.forecast(now).ends),
                    turn: clock.shortest_to_come().map(|length| length.0 as i32),
                    pause: clock.break_ahead().map(|length| length.0 as i32),
                })
            })
            .collect()
    }

    fn set_here(&mut self, who: MemberId, here: bool) -> Result<(), Stop> {
        let room = self.room()?;
        if room.row.state != MeetingState::Planned {
            return Err(Refusal::of("refusal-already-started").into());
        }
        if here && room.meeting.agenda().expected().any(|person| person.id == who) {
            room.here.insert(who);
        } else {
            room.here.remove(&who);
        }
        Ok(())
    }

    fn write_note(&mut self, who: MemberId, text: String) -> Result<(), Stop> {
        if text.chars().count() > LONGEST_NOTE {
            return Err(Refusal::of("refusal-note-too-long").about("note").with("most", LONGEST_NOTE).into());
        }
        let room = self.room_shown()?;
        room.notes.insert(who, text);
        room.unsaved.notes.insert(who);
        self.save_room();
        Ok(())
    }

    fn write_promise(&mut self, who: MemberId, typed: Typed) -> Result<(), Stop> {
        if typed.what.chars().count() > LONGEST_PROMISE || typed.by.chars().count() > LONGEST_PROMISE {
            let refusal = Refusal::of("refusal-promise-too-long").about("promise");
            return Err(refusal.with("most", LONGEST_PROMISE).into());
        }
        let room = self.room_shown()?;
        room.promises.insert(who, typed);
        room.unsaved.promises.insert(who);
        let over = room.row.state == MeetingState::Closed;
        self.save_room();
        if over {
            self.keep_glance();
        }
        Ok(())
    }

    fn settle(&mut self, promise: PromiseId, outcome: Option<OutcomeWord>) -> Result<(), Stop> {
        let outcome = outcome.map(|word| match word {
            OutcomeWord::Kept => Outcome::Kept,
            OutcomeWord::Changed => Outcome::Changed,
            OutcomeWord::LetGo => Outcome::LetGo,
        });
        let id = self.room_shown()?.row.id;
        self.store.set_outcome(promise, id, outcome)?;
        if let Some(row) = self.room()?.follow_up.iter_mut().find(|row| row.id == promise) {
            row.outcome = outcome;
        }
        Ok(())
    }
}

fn decision(answer: &ShortAnswer) -> Short {
    match answer {
        ShortAnswer::Drop { member } => Short::Drop(MemberId(*member)),
        ShortAnswer::Extend => Short::Extend,
        ShortAnswer::Accept => Short::Accept,
    }
}

fn pays(pay: PayWith) -> Pay {
    match pay {
        PayWith::Turns => Pay::Turns,
        PayWith::Break => Pay::Break,
        PayWith::End => Pay::End,
    }
}
