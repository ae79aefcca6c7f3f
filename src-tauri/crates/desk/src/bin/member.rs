//! What plans say about a member, removed and put back: their name at the time, and what was agreed for their turn.
//!
//! Their id stays in place, so that orders, absences and the turns of the others stay true. Not in here: their notes
//! and promises, which are rows.

use meeting::{
    agenda::Agenda,
    bounds::LARGEST_KEPT,
    choosing::{KeptShare, TypedBid, TypedVotes, WhyWeight},
    people::MemberId,
};
use serde::{Deserialize, Serialize};
use store::PlanTexts;

use crate::{plan::Plan, stored::to_json};

/// What a plan says of one member; each with its place among the others, so that it comes back to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct PlanWords {
    name: String,
    reason: String,
    bids: Vec<(usize, TypedBid)>,
    votes: Vec<(usize, TypedVotes)>,
    shares: Vec<(usize, KeptShare)>,
}

/// A plan and the agenda it became, which both speak of people.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spoken {
    plan: Plan,
    agenda: Option<Agenda>,
}

impl Spoken {
    /// As they are kept; none for what cannot be read.
    pub(super) fn read(kept: &PlanTexts) -> Option<Self> {
        let agenda = kept.agenda.as_deref().map(serde_json::from_str).transpose().ok()?;
        Some(Self { plan: serde_json::from_str(&kept.plan).ok()?, agenda })
    }

    /// The same; none either for what could never have been planned.
    pub(super) fn read_in_bounds(kept: &PlanTexts) -> Option<Self> {
        let lengths = [kept.plan.len(), kept.agenda.as_ref().map_or(0, String::len)];
        let read = Self::read(kept).filter(|_| lengths.into_iter().all(|length| length <= LARGEST_KEPT))?;
        read.agenda.as_ref().is_none_or(Agenda::in_bounds).then_some(read)
    }

    /// As they are kept.
    pub(super) fn texts(&self) -> store::Result<PlanTexts> {
        Ok(PlanTexts { plan: to_json(&self.plan)?, agenda: self.agenda.as_ref().map(to_json).transpose()? })
    }

    /// Takes out what they say of a member.
    pub(super) fn take_words(&mut self, who: MemberId) -> PlanWords {
        let mut words = PlanWords::default();
        let choosing = &mut self.plan.choosing;
        if let Some(agenda) = &mut self.agenda {
            for person in agenda.members.iter_mut().filter(|person| person.id == who) {
                words.name = std::mem::take(&mut person.name);
            }
            if let Some(WhyWeight::Agreed { reason, .. }) = agenda.reasons.get_mut(&who) {
                words.reason = std::mem::take(reason);
            }
        }
        words.bids = take(&mut choosing.bids, |bid| bid.who == who);
        words.votes = take(&mut choosing.votes, |votes| votes.who == who);
        words.shares = take(&mut choosing.shares, |share| share.who == who);
        words
    }

    /// Says again what they said of a member.
    pub(super) fn give_words(&mut self, who: MemberId, words: PlanWords) {
        if let Some(agenda) = &mut self.agenda {
            agenda.rename(who, &words.name);
            if let Some(WhyWeight::Agreed { reason, .. }) = agenda.reasons.get_mut(&who) {
                *reason = words.reason;
            }
        }
        let choosing = &mut self.plan.choosing;
        give(&mut choosing.bids, words.bids);
        give(&mut choosing.votes, words.votes);
        give(&mut choosing.shares, words.shares);
    }
}

fn take<T>(list: &mut Vec<T>, of: impl Fn(&T) -> bool) -> Vec<(usize, T)> {
    let (mut taken, mut kept) = (Vec::new(), Vec::new());
    for (place, item) in list.drain(..).enumerate() {
        if of(&item) { taken.push((place, item)) } else { kept.push(item) }
    }
    *list = kept;
    taken
}

fn give<T>(list: &mut Vec<T>, items: Vec<(usize, T)>) {
    for (place, item) in items {
        list.insert(place.min(list.len()), item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_to_their_places() {
        let bid = |who: u32, minutes: &str| TypedBid { who: MemberId(who), minutes: minutes.to_owned(), urgency: None };
        let mut plan = Plan::new("peer-coaching-group", "en", "2026-03-05".into(), "18:00".into(), 120);
        plan.choosing.bids = vec![bid(1, "20"), bid(2, "half an hour"), bid(3, "")];
        let mut spoken = Spoken { plan, agenda: None };
        let before = spoken.clone();
        let words = spoken.take_words(MemberId(2));
        assert!(!spoken.texts().unwrap().plan.contains("half an hour"), "the plan has no word of it");
        spoken.give_words(MemberId(2), words);
        assert_eq!(spoken, before);
    }
}
