//! Breakout rooms on one common clock: who sits together, who is client and who coaches in which set, and what happens
//! to the rooms when somebody comes or goes.
//!
//! A round with rooms is made of *sets*: in a set every room has one client, and all rooms share the bell. The rules:
//!
//! - **Sizes.** Rooms have the requested size; remaining people make some of them one larger (a four among triads has
//!   two observers). If there are too few rooms to take everybody in, there is one room more and all are as even as
//!   possible: five in triads are a three and a pair, eight in fives are two fours. Nobody sits alone.
//! - **Who sits together.** People who have sat together least often. Nobody repeats a partner tonight if that can be
//!   avoided; tonight's order breaks ties. In pairs with full attendance nobody meets twice before all have met.
//! - **Clients.** In as many sets as the largest room has people, everybody is client. In fewer, the first of tonight's
//!   order are, spread over the rooms.
//! - **Roles.** People become client in tonight's order. The client coaches next, and the coach then observes (FIELD.md
//!   2.16). So in as many sets as a room has people, each is client once and coach once.
//! - **Coming and going.** The people who stayed are placed so that everybody becomes client and coach in the remaining
//!   sets, with as few moves as possible. If more people are due than the rooms have sets left, tonight's order
//!   decides, and nobody is left alone for it. If all of a room have been both, the rest of the round is theirs.
//!
//! Not in here: the clock of the sets ([`crate::clock`]) and the history (asked through [`Met`]).

mod cast;
mod pairing;
mod place;
mod replace;
mod search;

pub(crate) use cast::fixed_cast;
pub use cast::{Cast, Seat, casts, sets_needed};
pub(crate) use place::place_fixed;
pub use place::{place, sizes, spread};
pub use replace::{Room, Wanted, joins, replace};

use crate::people::PersonId;

/// How often two people have sat in one room before.
pub type Met<'history> = dyn Fn(PersonId, PersonId) -> u32 + 'history;

/// What a room costs because its people have met: twice the same pair is worse than two pairs once.
fn met_in(room: &[PersonId], met: &Met) -> u64 {
    let pairs = room.iter().enumerate().flat_map(|(place, &a)| room.iter().skip(place + 1).map(move |&b| (a, b)));
    pairs.map(|(a, b)| u64::from(met(a, b)).pow(2)).sum()
}
