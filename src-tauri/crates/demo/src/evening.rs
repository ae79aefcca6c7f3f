//! One evening, played on the meeting's own clock: absences, latecomers, guests, early leavers, and every key press.
//!
//! Everything goes through [`Meeting::decide`], so nothing happens that could not happen at the desk. Not in here:
//! words, and writing it.

use chrono::NaiveDate;
use desk::{OpenedPlan, Plan, clocks::zone::Zone};
use fastrand::Rng;
use meeting::{
    clock::Short,
    format::Turns,
    ledger::{Ledger, Placed},
    live::{Ask, Entry, Meeting, Payer},
    people::{Leader, MemberId},
    time::{Length, Moment},
};
use store::MemberRow;
use words::Language;

use crate::{Failed, cast::Cast};

/// More presses than any evening has; the bound is for the reader.
const MOST_PRESSES: usize = 400;

/// What is known beforehand.
pub(crate) struct Tonight<'a> {
    pub cast: &'a Cast,
    /// Who is in the group on that day.
    pub members: &'a [MemberRow],
    pub date: NaiveDate,
    pub zone: Zone,
}

/// An evening that is over.
pub(crate) struct Evening {
    pub plan: Plan,
    pub opened: OpenedPlan,
    pub meeting: Meeting,
}

impl Tonight<'_> {
    /// Plans it by the ledger and plays it to its end.
    pub fn play(&self, ledger: &Ledger, language: Language, rng: &mut Rng) -> Result<Evening, Failed> {
        let (plan, opened) = self.plan(ledger, language, rng)?;
        let mut meeting = Meeting::new(opened.agenda.clone());
        let mut coming = self.begin(&plan, &mut meeting, rng)?;
        self.run(&mut meeting, &mut coming, rng);
        Ok(Evening { plan, opened, meeting })
    }

    fn plan(&self, ledger: &Ledger, language: Language, rng: &mut Rng) -> Result<(Plan, OpenedPlan), Failed> {
        let (cast, tag) = (self.cast, language.tag());
        let mut plan = Plan::new(&cast.format.key, tag, self.date.to_string(), cast.starts.to_owned(), cast.minutes);
        let mut expected: Vec<MemberId> = self.members.iter().map(|row| row.id).collect();
        let fewest = (cast.format.people.0 as usize).max(2);
        for row in self.members {
            if expected.len() > fewest && rng.u32(..11) == 0 {
                expected.retain(|who| *who != row.id);
                plan.absent.push(row.id);
            }
        }
        let format = cast.format.in_language(tag);
        let round = format.round().map(|(_, round)| round);
        let turns = round.map_or(Turns::All, |round| round.clients_of(expected.len()));
        let placed = match round {
            Some(round) if round.fixed_roles => ledger.as_before(&expected),
            Some(_) | None => ledger.proposal(&expected, turns),
        };
        let order: Vec<MemberId> = placed.iter().map(|placed| placed.who).collect();
        let clients = match turns {
            Turns::All => &[][..],
            Turns::Some(most) => &order[..most.min(order.len())],
        };
        let (facilitator, deputy) = ledger.leaders(&expected, clients);
        let who = |placed: Option<Placed>| placed.map(|placed| placed.who);
        (plan.facilitator, plan.deputy) = (who(facilitator).map(Leader::Inside), who(deputy));
        plan.order = order;
        let refused = |problems: Vec<desk::refusal::Refusal>| {
            let keys: Vec<&str> = problems.iter().map(|refusal| refusal.sentence.key.as_str()).collect();
            Failed::Wrong(format!("a plan of {}: {}", cast.format.key, keys.join(", ")))
        };
        let mut opened = desk::past::opened(&plan, self.members, self.zone).map_err(refused)?;
        opened.agenda.past = ledger.past();
        Ok((plan, opened))
    }

    /// Says who leads, takes attendance and starts; gives what else will happen, by its time.
    fn begin(&self, plan: &Plan, meeting: &mut Meeting, rng: &mut Rng) -> Result<Vec<(Moment, Ask)>, Failed> {
        let (starts, ends) = (meeting.agenda().starts, meeting.agenda().ends);
        let length = (ends - starts).0;
        let lead = Ask::Lead {
            facilitator: plan.facilitator.clone().map(|leads| leads.map(Into::into)),
            deputy: plan.deputy.map(Into::into),
        };
        ask(meeting, &lead, starts - Length::minutes(5));
        let mut coming = Vec::new();
        let expected: Vec<MemberId> = meeting.agenda().expected().map(|person| person.id).collect();
        let mut missing = Vec::new();
        for &who in &expected {
            // Somebody has to be there who begins.
            if expected.len() - missing.len() > 2 && rng.u32(..12) == 0 {
                missing.push(who);
                let never = rng.u32(..5) == 0;
                let late = if never { length / 4 } else { rng.i64(90..(length / 4).max(91)) };
                let comes = if never { Ask::NoShow(who) } else { Ask::Arrive(who.into()) };
                coming.push((starts + Length(late), comes));
            }
        }
        let began = starts + Length(rng.i64(-30..240));
        let mut start = |short| ask(meeting, &Ask::Start { missing: missing.clone(), short }, began);
        if !start(None) && !start(Some(Short::Accept)) && !start(Some(Short::Extend)) {
            return Err(Failed::Wrong(format!("a meeting of {} does not start", self.cast.format.key)));
        }
        let within = |rng: &mut Rng, from: i64, to: i64| starts + Length(length * rng.i64(from..to) / 100);
        if rng.u32(..15) == 0 && !self.cast.guests.is_empty() {
            let guest = self.cast.guests[rng.usize(..self.cast.guests.len())].clone();
            coming.push((began + Length(40), Ask::Guest(guest)));
        }
        if rng.u32(..12) == 0 {
            let from = within(rng, 20, 70);
            coming.push((from, Ask::Hold));
            coming.push((from + Length(rng.i64(60..400)), Ask::Resume));
        }
        if rng.u32(..6) == 0 {
            coming.push((within(rng, 30, 80), Ask::Extend { by: Length(120), pay: Some(Payer::Turns) }));
        }
        if rng.u32(..15) == 0 && expected.len() > 3 {
            coming.push((within(rng, 85, 97), Ask::Leave(expected[rng.usize(..expected.len())].into())));
        }
        coming.sort_by_key(|(at, _)| *at);
        Ok(coming)
    }

    /// Ends every step a little before or after its zero, until it is over.
    fn run(&self, meeting: &mut Meeting, coming: &mut Vec<(Moment, Ask)>, rng: &mut Rng) {
        let mut now = meeting.last_at().unwrap_or(meeting.agenda().starts);
        for _ in 0..MOST_PRESSES {
            let clock = meeting.clock(now);
            let Some(step) = clock.running() else { break };
            let drift = self.cast.drift + rng.i64(-45..60);
            let press = (step.due + Length(drift)).max(step.from + Length(1)).max(now + Length(1));
            let skip = Ask::Skip { step: step.no };
            match coming.first() {
                // While the group holds nothing else goes on.
                Some((at, _)) if *at <= press || clock.held().is_some() => {
                    let (at, next) = coming.remove(0);
                    now = at.max(now);
                    // Somebody who was to come may be given up by then: what cannot be is left out.
                    ask(meeting, &next, now);
                }
                Some(_) | None => {
                    now = press;
                    // A step that ended by itself meanwhile needs no press.
                    ask(meeting, &skip, now);
                }
            }
        }
        ask(meeting, &Ask::End, now);
    }
}

/// Asks for something; whether it happened.
fn ask(meeting: &mut Meeting, ask: &Ask, at: Moment) -> bool {
    let Ok(facts) = meeting.decide(ask, at) else { return false };
    let act = meeting.next_act();
    for (fact, at) in facts {
        meeting.apply(Entry { act, at, fact });
    }
    true
}
