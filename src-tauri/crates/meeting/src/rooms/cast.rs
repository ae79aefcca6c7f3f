//! Who is client, who coaches and who observes in a room, set by set.
//!
//! Not in here: who is in which room ([`super::place`], [`super::replace`]).

use crate::people::PersonId;

/// Somebody in a room, with what they have been in this round so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub who: PersonId,
    /// In how many sets they were client.
    pub client: u32,
    /// In how many sets they coached.
    pub coach: u32,
    /// Whether they take turns as client: a guest does not, nor does who gave up the turn.
    pub takes_turns: bool,
}

impl Seat {
    /// Whether they are still to be client.
    pub fn due(&self) -> bool {
        self.takes_turns && self.client == 0
    }
}

/// The roles of one room in one set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cast {
    /// The client; `None` where everybody has been both, so that the set is the room's own.
    pub client: Option<PersonId>,
    /// The coach; `None` without a client.
    pub coach: Option<PersonId>,
    /// Everybody else: observers, or the whole room if there is no client.
    pub observers: Vec<PersonId>,
}

impl Cast {
    /// Everybody in the room: the client, the coach, the observers.
    pub fn people(&self) -> impl Iterator<Item = PersonId> {
        self.client.into_iter().chain(self.coach).chain(self.observers.iter().copied())
    }
}

/// What a room still has to do.
pub(super) struct Dues {
    /// Who is still to be client.
    pub clients: Vec<PersonId>,
    /// Who is still to coach and can, because somebody else can be the client.
    pub coaches: Vec<PersonId>,
}

impl Dues {
    pub fn of(room: &[Seat]) -> Self {
        let takers = room.iter().filter(|seat| seat.takes_turns).count();
        let has_client = |seat: &Seat| takers > usize::from(seat.takes_turns);
        let coaches = room.iter().filter(|seat| seat.takes_turns && seat.coach == 0 && has_client(seat));
        Self {
            clients: room.iter().filter(|seat| seat.due()).map(|seat| seat.who).collect(),
            coaches: coaches.map(|seat| seat.who).collect(),
        }
    }

    /// How many sets that needs.
    pub fn sets(&self) -> usize {
        // Nobody coaches themselves: one who is due both needs two.
        let alone = self.clients.len() == 1 && self.clients == self.coaches;
        self.clients.len().max(self.coaches.len()).max(if alone { 2 } else { 0 })
    }

    /// How many people do not become client, plus how many do not become coach, in this number of sets.
    pub(crate) fn unmet(&self, sets: usize) -> usize {
        let (clients, coaches) = (self.clients.len(), self.coaches.len());
        let can = match sets {
            1 if coaches == 1 && self.clients == self.coaches => 0,
            sets => coaches.min(sets),
        };
        clients.saturating_sub(sets) + (coaches - can)
    }
}

/// How many sets a room needs until everybody has been client and coach; none for somebody alone.
pub fn sets_needed(room: &[Seat]) -> usize {
    if room.len() < 2 { 0 } else { Dues::of(room).sets() }
}

/// The roles of a room, given in tonight's order, for the next `sets` sets. `last` was client in the set before.
///
/// Who is due becomes client in that order. The coaches are matched to the sets so that everybody who has not coached
/// does, if that is possible; the client of the set before comes first, as in the wheel of three. Sets that are left
/// when nobody is due any more are used by those who have not coached, with a client who is one for a second time.
pub fn casts(room: &[Seat], sets: usize, last: Option<PersonId>) -> Vec<Cast> {
    let everybody = || room.iter().map(|seat| seat.who).collect();
    if room.len() < 2 {
        return vec![Cast { observers: everybody(), ..Cast::default() }; sets];
    }
    let dues = Dues::of(room);
    let used = dues.sets().min(sets);
    let mut clients: Vec<Option<PersonId>> = clients_of(&dues, used).into_iter().map(Some).collect();
    clients.resize(used, None);
    let coaches = match_coaches(&clients, &dues.coaches, last);
    let mut casts = Vec::with_capacity(sets);
    let mut so_far = room.to_vec();
    let mut before = last;
    for (client, coach) in clients.into_iter().zip(coaches) {
        let client = client.or_else(|| again(&so_far, coach));
        // Without anybody who takes turns there is nobody to coach.
        let coach = client.and_then(|client| coach.or_else(|| next_coach(&so_far, client, before)));
        let others = room.iter().map(|seat| seat.who).filter(|who| Some(*who) != client && Some(*who) != coach);
        casts.push(Cast { client, coach, observers: others.collect() });
        for seat in &mut so_far {
            seat.client += u32::from(Some(seat.who) == client);
            seat.coach += u32::from(Some(seat.who) == coach);
        }
        before = client;
    }
    casts.resize_with(sets, || Cast { observers: everybody(), ..Cast::default() });
    casts
}

/// The roles of a room in which they do not rotate: the first is the client, the last coaches.
pub(crate) fn fixed_cast(room: &[Seat]) -> Cast {
    let client = room.iter().find(|seat| seat.takes_turns).map(|seat| seat.who).filter(|_| room.len() > 1);
    let coach = client.and_then(|client| room.iter().rev().map(|seat| seat.who).find(|who| *who != client));
    let others = room.iter().map(|seat| seat.who).filter(|who| Some(*who) != client && Some(*who) != coach);
    Cast { client, coach, observers: others.collect() }
}

/// Who is client in the next `sets` sets, as far as somebody is due.
fn clients_of(dues: &Dues, sets: usize) -> Vec<PersonId> {
    let mut clients = dues.clients.clone();
    // In the last set the only one who has not coached yet coaches, if somebody else can be the client.
    if sets == 1
        && let [coach] = dues.coaches[..]
        && clients.len() > 1
    {
        clients.retain(|who| *who != coach);
    }
    clients.truncate(sets);
    clients
}

/// Matches those who have not coached to sets in which they are not the client (Kuhn's algorithm): the early sets
/// first, and in each the client of the set before, then whose own turn is furthest away.
fn match_coaches(
    clients: &[Option<PersonId>],
    uncoached: &[PersonId],
    last: Option<PersonId>,
) -> Vec<Option<PersonId>> {
    let mut set_of: Vec<Option<usize>> = vec![None; uncoached.len()];
    for set in 0..clients.len() {
        let mut tried = vec![false; uncoached.len()];
        find_coach(set, clients, uncoached, last, &mut set_of, &mut tried);
    }
    let coach = |set| set_of.iter().position(|of| *of == Some(set)).map(|place| uncoached[place]);
    (0..clients.len()).map(coach).collect()
}

fn find_coach(
    set: usize,
    clients: &[Option<PersonId>],
    uncoached: &[PersonId],
    last: Option<PersonId>,
    set_of: &mut Vec<Option<usize>>,
    tried: &mut Vec<bool>,
) -> bool {
    let before = if set == 0 { last } else { clients[set - 1] };
    let mut wanted: Vec<usize> =
        (0..uncoached.len()).rev().filter(|&who| clients[set] != Some(uncoached[who])).collect();
    wanted.sort_by_key(|&who| before != Some(uncoached[who]));
    for who in wanted {
        if std::mem::replace(&mut tried[who], true) {
            continue;
        }
        let free = match set_of[who] {
            None => true,
            Some(other) => find_coach(other, clients, uncoached, last, set_of, tried),
        };
        if free {
            set_of[who] = Some(set);
            return true;
        }
    }
    false
}

/// Who is client for one time more, so that this one can coach.
fn again(seats: &[Seat], coach: Option<PersonId>) -> Option<PersonId> {
    let can = seats.iter().filter(|seat| seat.takes_turns && Some(seat.who) != coach);
    can.min_by_key(|seat| seat.client).map(|seat| seat.who)
}

/// Who coaches where nobody has to: who did so least often, then the client of the set before.
fn next_coach(seats: &[Seat], client: PersonId, before: Option<PersonId>) -> Option<PersonId> {
    let others = seats.iter().filter(|seat| seat.who != client);
    others.min_by_key(|seat| (seat.coach, Some(seat.who) != before)).map(|seat| seat.who)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(seats: &[(u32, u32, u32)]) -> Vec<Seat> {
        seats
            .iter()
            .map(|&(who, client, coach)| Seat { who: PersonId::of_number(who), client, coach, takes_turns: true })
            .collect()
    }

    /// `client/coach` of each set; `-` where a set is the room's own.
    fn told(casts: &[Cast]) -> String {
        let set = |cast: &Cast| match (cast.client, cast.coach) {
            (Some(client), Some(coach)) => format!("{}/{}", client.number(), coach.number()),
            _ => "-".to_owned(),
        };
        casts.iter().map(set).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_wheel_turns_and_what_is_left_is_used() {
        for (seats, sets, last, expect, why) in [
            (vec![(1, 0, 0), (2, 0, 0), (3, 0, 0)], 3, None, "1/3 2/1 3/2", "the wheel of three"),
            (vec![(1, 0, 0), (2, 0, 0)], 3, None, "1/2 2/1 -", "a pair is done after two sets"),
            (vec![(1, 0, 0), (2, 0, 0), (3, 0, 0), (4, 0, 0)], 4, None, "1/4 2/1 3/2 4/3", "a four"),
            (vec![(1, 1, 0), (2, 0, 0), (3, 0, 1)], 2, Some(1), "2/1 3/2", "the wheel goes on where it stood"),
            (vec![(1, 1, 1), (2, 1, 0)], 1, Some(2), "1/2", "who has not coached gets a client for a second time"),
            (vec![(1, 0, 0), (2, 1, 1)], 1, Some(2), "1/2", "one set for two things: client comes first"),
            (vec![(1, 0, 0), (2, 0, 1)], 1, None, "2/1", "one set, and both due: each gets something"),
            (vec![(1, 1, 1), (2, 1, 1)], 1, None, "-", "all have been both"),
            (vec![(1, 0, 0)], 1, None, "-", "alone"),
        ] {
            assert_eq!(told(&casts(&room(&seats), sets, last.map(PersonId::of_number))), expect, "{why}");
        }
    }

    #[test]
    fn a_guest_coaches_and_is_no_client() {
        let mut seats = room(&[(1, 0, 0), (2, 0, 0)]);
        seats[1].takes_turns = false;
        assert_eq!(sets_needed(&seats), 1, "the guest cannot be coached, so the member cannot coach");
        assert_eq!(told(&casts(&seats, 2, None)), "1/2 -");
    }
}
