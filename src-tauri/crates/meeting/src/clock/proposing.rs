//! Who would be client tonight if it were settled now: from the table of bids and votes, or as picked by hand.
//!
//! Nothing is decided here; whether it would fit is asked by trying it on a copy of the clock. Not in here: the table and
//! the order it makes ([`crate::choosing`]), and the choice itself ([`super::choosing`]).

use super::{Clock, Event, Standing};
use crate::{
    choosing::{Heard, Stands, Table, TurnShare},
    format::{Choice, Turns},
    people::MemberId,
};

/// Clients as they would be settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What the table says, and what in it cannot be read.
    pub heard: Heard,
    /// Everybody as bids or votes put them, where these say something.
    pub stands: Option<Vec<Stands>>,
    /// How it would be settled.
    pub by: Choice,
    /// The clients, in order.
    pub clients: Vec<MemberId>,
    /// The shares of everybody's turns.
    pub shares: Vec<TurnShare>,
    /// Everybody who can be chosen, the clients first.
    pub order: Vec<MemberId>,
}

impl Proposal {
    /// The choice as it would happen.
    pub fn event(&self) -> Event {
        Event::Chosen { by: self.by, clients: self.clients.clone(), shares: self.shares.clone() }
    }
}

impl Clock {
    /// Who would be client as things stand, with so many clients `planned`; `None` where nobody can be chosen (any more).
    ///
    /// What was picked by hand counts. Else bids and votes decide, and whoever is not in the room is not put before those
    /// who are. Where neither says anything, the turns to come stay as they are.
    pub fn propose_clients(&self, table: &Table, planned: Turns) -> Option<Proposal> {
        self.check_choosing().ok()?;
        let way = self.agenda().format.choice()?;
        let able = |who: &MemberId| self.can_be_chosen(*who).is_ok();
        let everybody: Vec<MemberId> = self.agenda().members.iter().map(|person| person.id).collect();
        let people: Vec<MemberId> = everybody.iter().copied().filter(able).collect();
        let heard = table.heard(Some(way), &people);
        // The order that decides between equals: the ledger's, with whoever it does not know behind.
        let usual = in_order(&table.usual, &people);
        let stands = heard.stands(way, &usual);
        let (by, clients, order) = match (&table.picked, &stands) {
            (Some(picked), stands) => {
                let clients: Vec<MemberId> = picked.iter().copied().filter(able).collect();
                let behind = stands.as_ref().map_or_else(|| usual.clone(), |stands| whos(stands));
                (Choice::Hand, clients.clone(), in_order(&clients, &behind))
            }
            (None, Some(stands)) => {
                let order = whos(stands);
                let here = |who: &MemberId| matches!(self.standing(*who), Standing::There | Standing::Out);
                let clients: Vec<MemberId> = match planned {
                    Turns::All => order.clone(),
                    Turns::Some(most) => order.iter().copied().filter(here).take(most).collect(),
                };
                (way, clients.clone(), in_order(&clients, &order))
            }
            (None, None) => {
                let clients: Vec<MemberId> =
                    self.queue().iter().filter_map(|coming| coming.of.client()).filter(able).collect();
                (Choice::Hand, clients.clone(), in_order(&clients, &usual))
            }
        };
        let shares = heard.shares(&everybody);
        Some(Proposal { heard, stands, by, clients, shares, order })
    }
}

/// These first, then the others in their order; each once.
fn in_order(first: &[MemberId], all: &[MemberId]) -> Vec<MemberId> {
    let known = first.iter().copied().filter(|who| all.contains(who));
    known.chain(all.iter().copied().filter(|who| !first.contains(who))).collect()
}

fn whos(stands: &[Stands]) -> Vec<MemberId> {
    stands.iter().map(|stands| stands.who).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        agenda::{Agenda, Draft},
        clock::Presses,
        format::{ItemKind, shipped},
        people::Person,
        time::{Length, Moment},
    };

    fn ids(all: &[u32]) -> Vec<MemberId> {
        all.iter().copied().map(MemberId).collect()
    }

    /// Four people, whose order is 4 to 1; the first is missing at the start.
    fn clock(choice: Choice) -> Clock {
        let mut format = shipped::named("peer-coaching-group").unwrap().in_language("en");
        for item in &mut format.items {
            if let ItemKind::Round(round) = &mut item.kind {
                (round.choice, round.turns) = (choice, Turns::Some(2));
            }
        }
        let agenda = Agenda::of(Draft {
            format,
            members: (1..=4).map(|id| Person { id: MemberId(id), name: format!("P{id}") }).collect(),
            absent: Vec::new(),
            order: ids(&[4, 3, 2, 1]),
            shares: Vec::new(),
            starts: Moment(0),
            ends: Moment(0) + Length::minutes(150),
        });
        let mut clock = Clock::new(agenda, Presses::ByAdvance);
        clock.apply(&Event::Started { missing: ids(&[1]), short: None }, Moment(0));
        clock
    }

    fn table(bids: &[u32], votes: &[(u32, u32)], picked: Option<&[u32]>) -> Table {
        let mut table = Table { usual: ids(&[4, 3, 2, 1]), ..Table::default() };
        for who in bids {
            table.set_bid(MemberId(*who), "30".to_owned(), None);
        }
        for (who, count) in votes {
            table.set_votes(MemberId(*who), count.to_string());
        }
        table.picked = picked.map(ids);
        table
    }

    #[test]
    fn clients_are_proposed_from_the_table_or_by_hand() {
        use Choice::{Bids, Hand, Vote};
        let (two, all) = (Turns::Some(2), Turns::All);
        // Each row: the format's way, the table, how many are planned; how it is settled, the clients, the order; why.
        for (way, table, planned, by, clients, order, why) in [
            (Bids, table(&[], &[], None), two, Hand, vec![4, 3], vec![4, 3, 2, 1], "no bid: the turns to come stay"),
            (Bids, table(&[2], &[], None), two, Bids, vec![2, 4], vec![2, 4, 3, 1], "who asks stands first"),
            (Bids, table(&[1, 2], &[], None), two, Bids, vec![2, 4], vec![2, 4, 1, 3], "who is not here waits"),
            (Bids, table(&[1, 2], &[], None), all, Bids, vec![2, 1, 4, 3], vec![2, 1, 4, 3], "unless all are client"),
            (Bids, table(&[2], &[], Some(&[3, 1])), two, Hand, vec![3, 1], vec![3, 1, 2, 4], "a hand may pick anybody"),
            (Bids, table(&[], &[], Some(&[9, 3])), two, Hand, vec![3], vec![3, 4, 2, 1], "but no stranger"),
            (Bids, table(&[], &[(2, 3)], None), two, Hand, vec![4, 3], vec![4, 3, 2, 1], "votes are no bids"),
            (Vote, table(&[1], &[(3, 2), (2, 1)], None), two, Vote, vec![3, 2], vec![3, 2, 4, 1], "most votes first"),
        ] {
            let told = clock(way).propose_clients(&table, planned).unwrap();
            assert_eq!((told.by, told.clients, told.order), (by, ids(&clients), ids(&order)), "{why}");
        }
    }

    #[test]
    fn nobody_is_proposed_where_nobody_can_be_chosen() {
        let before = Clock::new(clock(Choice::Bids).agenda().clone(), Presses::ByAdvance);
        assert_eq!(before.propose_clients(&Table::default(), Turns::All), None, "the meeting has not begun");
        let mut ended = clock(Choice::Bids);
        ended.apply(&Event::Ended, Moment(60));
        assert_eq!(ended.propose_clients(&Table::default(), Turns::All), None, "it is over");
    }

    #[test]
    fn what_cannot_be_read_is_said_beside_what_can() {
        let mut typed = table(&[2], &[], None);
        typed.set_bid(MemberId(3), "soon".to_owned(), None);
        let told = clock(Choice::Bids).propose_clients(&typed, Turns::Some(2)).unwrap();
        assert_eq!((told.heard.bids.len(), told.heard.problems.len()), (1, 1));
        let weights: Vec<(u32, u32)> = told.shares.iter().map(|share| (share.who.0, share.weight)).collect();
        assert_eq!(weights, [(1, 30_000), (2, 30_000), (3, 30_000), (4, 30_000)], "the mean of the one bid");
        assert_eq!(told.event(), Event::Chosen { by: Choice::Bids, clients: told.clients, shares: told.shares });
    }
}
