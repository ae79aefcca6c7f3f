//! Tonight's clients: bids, hands and shares, on a plan and in the room, and the choice itself.
//!
//! The input is a draft and is kept in the plan; the choice is an event like any other. Not in here: what follows from
//! the drafts (`choosing::show`, `meeting::choosing`).

use meeting::people::{MeetingId, MemberId};
use store::MeetingState;

use crate::planning::act::short_enough;
use crate::{
    choosing::{draft::Choosing, show::proposed},
    desk::Desk,
    intent::ChoosingAsk,
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    pub(crate) fn act_on_choosing(&mut self, id: MeetingId, ask: ChoosingAsk) -> Result<(), Stop> {
        let now = self.now();
        let live = self.room.as_ref().filter(|room| room.row.id == id && room.row.state == MeetingState::Live);
        match (live, ask) {
            (Some(room), ChoosingAsk::Settle) => {
                let clock = room.clock(now);
                let refused = || match clock.check_choosing() {
                    Err(refusal) => crate::stop::of_clock(&refusal, |who| clock.name_of(who).to_owned()),
                    Ok(()) => Refusal::of("refusal-choose-nobody").into(),
                };
                let ask = proposed(room, &clock).ok_or_else(refused)?.ask()?;
                self.ask(&ask)
            }
            (None, ChoosingAsk::Settle) => Err(Refusal::of("refusal-not-started").into()),
            (Some(room), ask) => {
                let known: Vec<MemberId> = room.meeting.agenda().members.iter().map(|person| person.id).collect();
                let mut choosing = room.plan.choosing.clone();
                take(&mut choosing, ask, &known)?;
                self.keep_choosing(choosing);
                Ok(())
            }
            (None, ask) => self.change(id.0, |plan, members| {
                let known: Vec<MemberId> = members.iter().map(|row| row.id).collect();
                take(&mut plan.choosing, ask, &known)
            }),
        }
    }

    /// Drafts in the room: kept in memory even if they cannot be written, like everything live.
    fn keep_choosing(&mut self, choosing: Choosing) {
        let Some(room) = &mut self.room else { return };
        room.plan.choosing = choosing;
        self.keep_plan();
    }
}

/// Takes what is asked into the drafts.
fn take(choosing: &mut Choosing, ask: ChoosingAsk, known: &[MemberId]) -> Result<(), Refusal> {
    let member = |id: u32| {
        let who = MemberId(id);
        if known.contains(&who) { Ok(who) } else { Err(Refusal::of("refusal-not-found")) }
    };
    match ask {
        ChoosingAsk::Bid { member: id, minutes, urgency } => {
            short_enough(&minutes, &format!("bid-{id}"))?;
            choosing.set_bid(member(id)?, minutes, urgency.map(Into::into));
            Ok(())
        }
        ChoosingAsk::Votes { member: id, votes } => {
            short_enough(&votes, &format!("votes-{id}"))?;
            choosing.set_votes(member(id)?, votes);
            Ok(())
        }
        ChoosingAsk::Share { member: id, percent, reason } => choosing.set_share(member(id)?, &percent, &reason),
        ChoosingAsk::Pick { members } => {
            let mut picked: Vec<MemberId> = Vec::new();
            for id in members {
                let who = member(id)?;
                if !picked.contains(&who) {
                    picked.push(who);
                }
            }
            choosing.picked = Some(picked);
            Ok(())
        }
        ChoosingAsk::Clear => {
            choosing.bids.clear();
            choosing.votes.clear();
            choosing.picked = None;
            Ok(())
        }
        ChoosingAsk::Settle => Ok(()),
    }
}
