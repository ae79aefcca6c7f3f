//! The years of one group: who joins and leaves, each meeting, its words, its promises and their outcomes.
//!
//! Not in here: an evening minute by minute ([`crate::evening`]), the last meeting of the first groups
//! ([`crate::lived`]) and the next one of all ([`crate::coming`]).

use chrono::{Days, Months, NaiveDate};
use fastrand::Rng;
use meeting::{
    clock::Clock,
    evaluation::{RATED, Response, VERSION, voters},
    format::Notes,
    ledger::{Ledger, Sitting},
    live::Meeting,
    people::{GroupId, MeetingId, MemberId, PromiseId},
    record::Outcome,
    time::Moment,
};
use store::{GroupRow, MemberRow, Receipt, Store};

use crate::{
    Failed, Wish,
    cast::Cast,
    evening::{Evening, Tonight},
    said::Said,
};

/// The box goes round in the meetings of so many months: the groups began with it not long ago.
const EVALUATED_MONTHS: u32 = 12;

/// A group while its years are written.
pub(crate) struct History<'a> {
    pub group: GroupId,
    pub held: Vec<MeetingId>,
    cast: &'a Cast,
    wish: &'a Wish,
    said: &'a Said,
    rng: Rng,
    members: Vec<MemberRow>,
    /// How many of the cast have joined.
    joined: usize,
    ledger: Ledger,
    open: Vec<PromiseId>,
}

impl<'a> History<'a> {
    /// Founds the group.
    pub fn begin(store: &mut Store, cast: &'a Cast, wish: &'a Wish, said: &'a Said) -> Result<Self, Failed> {
        let group = store.create_group(&cast.name, false)?;
        let row = store.group(group)?;
        let weekday = chrono::Datelike::weekday(&cast.series.first).num_days_from_monday();
        store.update_group(&GroupRow {
            usual_minutes: cast.minutes,
            usual_weekday: Some(weekday as u8),
            usual_start: cast.starts.to_owned(),
            ..row
        })?;
        store.add_members(group, &cast.people[..cast.founders], &cast.series.first.to_string())?;
        Ok(Self {
            group,
            held: Vec::new(),
            cast,
            wish,
            said,
            rng: cast.rng.clone(),
            members: store.members(group)?,
            joined: cast.founders,
            ledger: Ledger::default(),
            open: Vec::new(),
        })
    }

    /// Writes every meeting up to today, but for the last `but`; gives the date of the first one left out.
    pub fn write(&mut self, store: &mut Store, but: usize) -> Result<Option<NaiveDate>, Failed> {
        let dates = self.dates();
        let written = dates.len().saturating_sub(but);
        for &date in &dates[..written] {
            self.come_and_go(store, date)?;
            self.hold(store, date)?;
        }
        let (left_out, coming) = (dates.get(written).copied(), self.next_after(self.wish.until));
        if let (Some(&last), Some(next)) = (self.held.last(), left_out.or(coming)) {
            store.set_next(last, Some(self.starts(next)))?;
        }
        Ok(left_out)
    }

    /// The days the group met on. One in fifteen fell through.
    fn dates(&mut self) -> Vec<NaiveDate> {
        // Two a month at most.
        let most = self.wish.years as usize * 27 + 2;
        let by_rule = self.cast.series.dates(self.cast.series.first, most);
        let past = by_rule.into_iter().map(|slot| slot.date).filter(|date| *date < self.wish.until);
        past.filter(|_| self.rng.u32(..15) > 0).collect()
    }

    fn next_after(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.cast.series.dates(date.succ_opt()?, 1).first().map(|slot| slot.date)
    }

    fn starts(&self, date: NaiveDate) -> Moment {
        self.wish.zone.moment(date, self.cast.series.starts)
    }

    /// Before a meeting somebody may have left, or be new.
    fn come_and_go(&mut self, store: &mut Store, date: NaiveDate) -> Result<(), Failed> {
        if self.held.is_empty() {
            return Ok(());
        }
        let before = date - Days::new(3);
        let here: Vec<MemberId> = self.here().iter().map(|row| row.id).collect();
        if here.len() > self.cast.format.people.0 as usize + 1 && self.rng.u32(..30) == 0 {
            store.set_left(here[self.rng.usize(..here.len())], Some(&before.to_string()))?;
        } else if here.len() < self.cast.founders && self.rng.u32(..3) == 0 {
            let Some(name) = self.cast.people.get(self.joined) else { return Ok(()) };
            store.add_members(self.group, std::slice::from_ref(name), &before.to_string())?;
            self.joined += 1;
        } else {
            return Ok(());
        }
        self.members = store.members(self.group)?;
        Ok(())
    }

    fn here(&self) -> Vec<MemberRow> {
        self.members.iter().filter(|row| row.left.is_none()).cloned().collect()
    }

    fn hold(&mut self, store: &mut Store, date: NaiveDate) -> Result<(), Failed> {
        let here = self.here();
        let tonight = Tonight { cast: self.cast, members: &here, date, zone: self.wish.zone };
        let Evening { plan, opened, meeting } = tonight.play(&self.ledger, self.wish.language, &mut self.rng)?;
        let clock = meeting.clock(Moment(i64::MAX));
        let promises = self.promises(&meeting, &clock, date);
        let led_by_hand = plan.led_by_hand;
        let id = desk::past::keep(store, self.group, &plan, &opened, &meeting)?;
        self.settle(store, id)?;
        for (who, what, by) in promises {
            self.open.extend(store.write_promise(id, who, &what, &by)?);
        }
        self.take_notes(store, id, &meeting, &clock)?;
        if date.checked_add_months(Months::new(EVALUATED_MONTHS)).is_none_or(|then| then > self.wish.until) {
            self.evaluate(store, id, &clock)?;
        }
        self.ledger.take_in(&Sitting::of(&meeting, date, false, led_by_hand));
        if let (Some(&last), false) = (self.held.last(), self.held.is_empty()) {
            store.set_next(last, Some(meeting.agenda().starts))?;
        }
        self.held.push(id);
        Ok(())
    }

    /// Who had a turn mostly promises something.
    fn promises(&mut self, meeting: &Meeting, clock: &Clock, date: NaiveDate) -> Vec<(MemberId, String, String)> {
        if meeting.agenda().format.notes == Notes::None {
            return Vec::new();
        }
        let had: Vec<MemberId> = had_a_turn(meeting, clock);
        let mut promises = Vec::new();
        for who in had {
            if self.rng.u32(..100) < 85 {
                let by = date + Days::new(self.rng.u64(5..27));
                let by = if self.rng.u32(..10) == 0 { String::new() } else { by.to_string() };
                promises.push((who, self.said.promise(&mut self.rng).to_owned(), by));
            }
        }
        promises
    }

    /// What became of the promises that are open; some are asked about once more next time.
    fn settle(&mut self, store: &mut Store, said: MeetingId) -> Result<(), Failed> {
        for promise in std::mem::take(&mut self.open) {
            let outcome = match self.rng.u32(..100) {
                roll if roll < self.cast.keeps => Some(Outcome::Kept),
                roll if roll < self.cast.keeps + 12 => Some(Outcome::Changed),
                roll if roll < self.cast.keeps + 20 => Some(Outcome::LetGo),
                _ => None,
            };
            match outcome {
                Some(outcome) => store.set_outcome(promise, said, Some(outcome))?,
                None => self.open.push(promise),
            }
        }
        Ok(())
    }

    fn take_notes(&mut self, store: &mut Store, id: MeetingId, meeting: &Meeting, clock: &Clock) -> Result<(), Failed> {
        if meeting.agenda().format.notes == Notes::Kept {
            for who in had_a_turn(meeting, clock) {
                if self.rng.u32(..10) < 7 {
                    store.write_note(id, who, &self.said.note(&mut self.rng))?;
                }
            }
        }
        Ok(())
    }

    /// The box: most hand in, and it is opened together.
    fn evaluate(&mut self, store: &mut Store, id: MeetingId, clock: &Clock) -> Result<(), Failed> {
        let mut writers = voters(clock, &[]);
        if writers.len() < 2 {
            return Ok(());
        }
        self.rng.shuffle(&mut writers);
        if writers.len() > 4 && self.rng.bool() {
            writers.pop();
        }
        store.open_box(id)?;
        for who in writers {
            let response = response(self.said, &mut self.rng);
            if store.put_response(id, who, &response)? != Receipt::Taken {
                return Err(Failed::Wrong("a response was not taken".to_owned()));
            }
        }
        Ok(store.seal(id)?)
    }
}

/// The members who had a turn, in the roster's order.
fn had_a_turn(meeting: &Meeting, clock: &Clock) -> Vec<MemberId> {
    meeting.agenda().members.iter().map(|person| person.id).filter(|who| clock.had_turn(*who)).collect()
}

/// Somebody's answers.
pub(crate) fn response(said: &Said, rng: &mut Rng) -> Response {
    let mut ratings = [None; RATED.len()];
    for rating in &mut ratings {
        *rating = match rng.u32(..20) {
            0 => None,
            1 => Some(2),
            2..=4 => Some(3),
            5..=12 => Some(4),
            _ => Some(5),
        };
    }
    let sentence = if rng.u32(..3) == 0 { said.sentence(rng).to_owned() } else { String::new() };
    Response { version: VERSION, ratings, sentence }
}
