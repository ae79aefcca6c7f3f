//! Two members swap, or one takes something over.
//!
//! Not in here: undo (agreements are kept with the series, [`crate::series::Kept`]).

use super::{At, Coming, Duty, Evening, Group, Part, Rota, Stands, agreed::Agreed};
use crate::people::MemberId;

/// Why two cannot swap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// That meeting is not among the coming ones (any more).
    NotComing,
    /// Its plan was made by hand, or its clients are chosen that evening: it must be changed there.
    Planned,
    /// Everybody is client there.
    Everybody,
    /// They have it there already.
    Already(MemberId),
    /// They are not expected there.
    Away(MemberId),
    /// Nobody of that name is in the group, or has it there (any longer).
    Stranger,
}

impl Rota {
    /// `who` takes at one meeting what `out` has there. If `who` has the same at another of the coming meetings, `out`
    /// takes that one: the nearest, of two as near the later. Between the two everybody keeps what they have, so
    /// that a swap moves nobody else.
    pub fn swap(
        &self,
        group: Group<'_>,
        coming: &[Coming],
        (at, duty): (At, Duty),
        out: Option<MemberId>,
        who: MemberId,
    ) -> Result<Self, Slip> {
        let evenings = self.evenings(group, coming);
        let here = coming.iter().position(|meeting| meeting.at == at).ok_or(Slip::NotComing)?;
        let (meeting, evening) = coming.get(here).zip(evenings.get(here)).ok_or(Slip::NotComing)?;
        if is_planned(meeting, duty) {
            return Err(Slip::Planned);
        }
        if duty == Duty::Client && evening.everybody {
            return Err(Slip::Everybody);
        }
        let nobody_goes = out.is_none() && duty == Duty::Client;
        if nobody_goes || !group.roster.contains(&who) || out.is_some_and(|out| !has(evening, duty, out)) {
            return Err(Slip::Stranger);
        }
        if meeting.absent.contains(&who) {
            return Err(Slip::Away(who));
        }
        if has(evening, duty, who) {
            return Err(Slip::Already(who));
        }
        let takes = |place: &usize| {
            let (Some(meeting), Some(evening), Some(out)) = (coming.get(*place), evenings.get(*place), out) else {
                return false;
            };
            let free = can_swap(meeting, evening, duty);
            free && has(evening, duty, who) && !has(evening, duty, out) && !meeting.absent.contains(&out)
        };
        let there = (0..coming.len()).filter(takes).min_by_key(|place| (here.abs_diff(*place), *place < here));
        let mut next = self.clone();
        let (first, last) = there.map_or((here, here), |there| (here.min(there), here.max(there)));
        for (meeting, evening) in coming.iter().zip(&evenings).take(last + 1).skip(first) {
            if can_swap(meeting, evening, duty) {
                next.agree(meeting.at, duty, parts(evening, duty).into_iter().map(agreed).collect());
            }
        }
        next.hand_over((at, duty), out, who);
        if let (Some(there), Some(out)) = (there.and_then(|there| coming.get(there)), out) {
            next.hand_over((there.at, duty), Some(who), out);
        }
        Ok(next)
    }

    /// One takes over from another. A member who gets back what was theirs has it as before.
    fn hand_over(&mut self, (at, duty): (At, Duty), out: Option<MemberId>, who: MemberId) {
        let mut list = self.agreed(at, duty).to_vec();
        match list.iter_mut().find(|agreed| Some(agreed.who) == out) {
            Some(agreed) => *agreed = Agreed { who, instead: out.filter(|_| agreed.instead != Some(who)) },
            None => list.push(Agreed { who, instead: None }),
        }
        self.agree(at, duty, list);
    }
}

/// Whether it can be somebody else's at a meeting.
fn can_swap(meeting: &Coming, evening: &Evening, duty: Duty) -> bool {
    let everybody = duty == Duty::Client && evening.everybody;
    !everybody && !is_planned(meeting, duty)
}

/// Whether the plan of a meeting says it.
fn is_planned(meeting: &Coming, duty: Duty) -> bool {
    match duty {
        Duty::Client => meeting.open || meeting.order.is_some(),
        Duty::Facilitator => meeting.leaders.is_some(),
    }
}

fn parts(evening: &Evening, duty: Duty) -> Vec<Part> {
    match duty {
        Duty::Client => evening.clients.clone(),
        Duty::Facilitator => evening.facilitator.into_iter().collect(),
    }
}

fn has(evening: &Evening, duty: Duty, who: MemberId) -> bool {
    parts(evening, duty).iter().any(|part| part.who == who)
}

fn agreed(part: Part) -> Agreed {
    let instead = match part.stands {
        Stands::Instead(who) => Some(who),
        Stands::Proposed | Stands::Agreed | Stands::Planned => None,
    };
    Agreed { who: part.who, instead }
}
