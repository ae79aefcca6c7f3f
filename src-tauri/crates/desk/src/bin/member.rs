//! What plans say about a member, removed and put back: their name at the time, and what was agreed for their turn.
//!
//! Their id stays in place, so that orders, absences and the turns of the others stay true. Not in here: their notes
//! and promises, which are rows.

use meeting::{
    choosing::{KeptShare, TypedBid, TypedVotes, WhyWeight},
    people::MemberId,
};
use serde::{Deserialize, Serialize};

use crate::planning::plan::Plan;

/// What a plan says of one member; each with its place among the others, so that it comes back to it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct PlanWords {
    name: String,
    reason: String,
    bids: Vec<(usize, TypedBid)>,
    votes: Vec<(usize, TypedVotes)>,
    shares: Vec<(usize, KeptShare)>,
}

impl Plan {
    /// Takes out what it says of a member.
    pub(super) fn take_words(&mut self, who: MemberId) -> PlanWords {
        let mut words = PlanWords::default();
        if let Some(agenda) = &mut self.agenda {
            for person in agenda.members.iter_mut().filter(|person| person.id == who) {
                words.name = std::mem::take(&mut person.name);
            }
            if let Some(WhyWeight::Agreed { reason, .. }) = agenda.reasons.get_mut(&who) {
                words.reason = std::mem::take(reason);
            }
        }
        words.bids = take(&mut self.choosing.bids, |bid| bid.who == who);
        words.votes = take(&mut self.choosing.votes, |votes| votes.who == who);
        words.shares = take(&mut self.choosing.shares, |share| share.who == who);
        words
    }

    /// Says again what it said of a member.
    pub(super) fn give_words(&mut self, who: MemberId, words: PlanWords) {
        if let Some(agenda) = &mut self.agenda {
            agenda.rename(who, &words.name);
            if let Some(WhyWeight::Agreed { reason, .. }) = agenda.reasons.get_mut(&who) {
                *reason = words.reason;
            }
        }
        give(&mut self.choosing.bids, words.bids);
        give(&mut self.choosing.votes, words.votes);
        give(&mut self.choosing.shares, words.shares);
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
        let before = plan.clone();
        let words = plan.take_words(MemberId(2));
        assert!(!serde_json::to_string(&plan).unwrap().contains("half an hour"), "the plan has no word of it");
        plan.give_words(MemberId(2), words);
        assert_eq!(plan, before);
    }
}
