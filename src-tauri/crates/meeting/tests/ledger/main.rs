//! The ledger over two years of meetings: 3 to 12 members, who stay away, join and leave at random.
//!
//! "After each full cycle" is read as the ledger's module says: a cycle is full when everybody there has had a turn in
//! it; what counts are the turns, a newcomer starting level, and what lapsed because two turns would have been owed.
//! Nothing in here asks the ledger how it counts: the turns are counted again beside it.

mod facts;
mod firsts;
mod groups;
mod story;
mod turns;
