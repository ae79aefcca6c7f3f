//! Splitting those who are there into groups with as few repeats as possible.
//!
//! First the circle method, which with the same people each time has everybody meet everybody before anybody meets
//! twice; it is taken while it repeats nothing that could be avoided. Else a search that is exact up to the size of
//! group that meets (12 people), and stops at its best so far beyond that. Not in here: rooms.

use std::collections::BTreeSet;

use super::{Ledger, together::key};
use crate::people::MemberId;

/// Looked at so many half-made splits, the best so far is taken: some milliseconds.
const PATIENCE: u32 = 60_000;
/// A pair that has met once more often costs more than all others together: no split of 30 people has so many pairs.
const STEP: u128 = 64;
/// So many different numbers of meetings are told apart; what is beyond is all the same much.
const STEPS: usize = 20;

/// The people to split, and what it costs to put two of them together.
pub(super) struct Splits<'a> {
    ledger: &'a Ledger,
    people: &'a [MemberId],
    /// How often any two of them have sat together: the different numbers, least first.
    times: Vec<u32>,
}

type Groups = (Vec<Vec<MemberId>>, Option<MemberId>);

struct Search {
    best: Option<(u128, Vec<Vec<usize>>)>,
    looks: u32,
}

impl<'a> Splits<'a> {
    pub(super) fn new(ledger: &'a Ledger, people: &'a [MemberId]) -> Self {
        let mut splits = Self { ledger, people, times: Vec::new() };
        let times: BTreeSet<u32> = splits.all_pairs().map(|(one, two)| ledger.met(one, two)).collect();
        splits.times = times.into_iter().collect();
        splits
    }

    fn all_pairs(&self) -> impl Iterator<Item = (MemberId, MemberId)> + '_ {
        let others = |place: usize| self.people.iter().skip(place + 1);
        self.people.iter().enumerate().flat_map(move |(place, &one)| others(place).map(move |&two| key(one, two)))
    }

    /// What it costs to put two together.
    fn cost(&self, one: usize, two: usize) -> u128 {
        let (Some(&one), Some(&two)) = (self.people.get(one), self.people.get(two)) else { return 0 };
        let times = self.ledger.met(one, two);
        STEP.pow(self.times.partition_point(|fewer| *fewer < times).min(STEPS) as u32)
    }

    /// The first round of the circle in which nobody meets again who need not; with an odd number, who sat out least
    /// lately is told by the circle itself.
    pub(super) fn circle(&self) -> Option<Groups> {
        let count = self.people.len();
        let even = count + count % 2;
        (0..even - 1).map(|round| circle_round(count, even, round)).find_map(|(pairs, alone)| {
            let fresh = pairs.iter().all(|&(one, two)| self.cost(one, two) == 1);
            let name = |place: usize| self.people.get(place).copied();
            fresh.then(|| {
                let groups = pairs.iter().map(|&(one, two)| [one, two].into_iter().filter_map(name).collect());
                (groups.collect(), alone.and_then(name))
            })
        })
    }

    /// The split into groups of these sizes that costs least; who is left over is alone. The first found wins.
    pub(super) fn least(&self, sizes: &[usize]) -> Groups {
        let mut search = Search { best: None, looks: 0 };
        let mut sizes = sizes.to_vec();
        let count = self.people.len();
        let spare = count - sizes.iter().sum::<usize>().min(count);
        self.place(&mut search, &mut vec![false; count], &mut Vec::new(), &mut sizes, 0, spare);
        let groups = search.best.map(|(_, groups)| groups).unwrap_or_default();
        let alone = (0..count).find(|place| groups.iter().all(|group| !group.contains(place)));
        let name = |place: usize| self.people.get(place).copied();
        let groups = groups.into_iter().map(|group| group.into_iter().filter_map(name).collect()).collect();
        (groups, alone.and_then(name))
    }

    /// Puts the first who has no place into a group of each size there is, with every choice of companions.
    fn place(
        &self,
        search: &mut Search,
        taken: &mut Vec<bool>,
        groups: &mut Vec<Vec<usize>>,
        sizes: &mut Vec<usize>,
        cost: u128,
        spare: usize,
    ) {
        if search.best.as_ref().is_some_and(|(best, _)| cost >= *best || search.looks > PATIENCE) {
            return;
        }
        search.looks += 1;
        let Some(head) = taken.iter().position(|taken| !taken).filter(|_| !sizes.is_empty()) else {
            search.best = Some((cost, groups.clone()));
            return;
        };
        set(taken, head, true);
        let mut tried = Vec::new();
        for place in 0..sizes.len() {
            let size = sizes.get(place).copied().unwrap_or_default();
            if tried.contains(&size) {
                continue;
            }
            tried.push(size);
            sizes.remove(place);
            self.fill(search, taken, groups, sizes, (vec![head], size), cost, spare);
            sizes.insert(place, size);
        }
        if spare > 0 {
            self.place(search, taken, groups, sizes, cost, spare - 1);
        }
        set(taken, head, false);
    }

    /// Fills a begun group, the least met first.
    #[allow(clippy::too_many_arguments, reason = "the state of one search")]
    fn fill(
        &self,
        search: &mut Search,
        taken: &mut Vec<bool>,
        groups: &mut Vec<Vec<usize>>,
        sizes: &mut Vec<usize>,
        (group, size): (Vec<usize>, usize),
        cost: u128,
        spare: usize,
    ) {
        if group.len() == size {
            groups.push(group);
            self.place(search, taken, groups, sizes, cost, spare);
            groups.pop();
            return;
        }
        let after = group.last().copied().unwrap_or_default();
        let mut companions: Vec<(u128, u32, usize)> = (after + 1..taken.len())
            .filter(|&place| taken.get(place) == Some(&false))
            .map(|place| {
                let more = group.iter().map(|&other| self.cost(other, place)).sum();
                (more, group.iter().map(|&other| self.last(other, place)).max().unwrap_or_default(), place)
            })
            .collect();
        companions.sort_unstable();
        for (more, _, companion) in companions {
            set(taken, companion, true);
            let mut fuller = group.clone();
            fuller.push(companion);
            self.fill(search, taken, groups, sizes, (fuller, size), cost + more, spare);
            set(taken, companion, false);
        }
    }

    /// The meeting at which two sat together last; 0 is never.
    fn last(&self, one: usize, two: usize) -> u32 {
        let (Some(&one), Some(&two)) = (self.people.get(one), self.people.get(two)) else { return 0 };
        self.ledger.met.get(&key(one, two)).map_or(0, |met| met.last)
    }
}

fn set(taken: &mut [bool], place: usize, to: bool) {
    if let Some(taken) = taken.get_mut(place) {
        *taken = to;
    }
}

/// One round of the circle: the last chair stands still, the others move on by one. With an odd number the last chair
/// is empty, and who would sit with it is alone.
fn circle_round(count: usize, even: usize, round: usize) -> (Vec<(usize, usize)>, Option<usize>) {
    let ring = even - 1;
    let chair = |place: usize| (round + place) % ring;
    let facing =
        std::iter::once((chair(0), ring)).chain((1..even / 2).map(|place| (chair(place), chair(ring - place))));
    let mut alone = None;
    let mut pairs = Vec::new();
    for (one, two) in facing {
        match (one < count, two < count) {
            (true, true) => pairs.push((one.min(two), one.max(two))),
            (true, false) => alone = Some(one),
            (false, _) => alone = Some(two),
        }
    }
    (pairs, alone)
}
