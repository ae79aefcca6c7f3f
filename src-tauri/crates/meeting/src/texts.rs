//! How long what people write may be. Longer is refused in words, never cut.
//!
//! Not in here: names ([`crate::people`]) and the sentence of the evaluation ([`crate::evaluation`]).

/// The longest note of a client, in characters: some eight printed pages.
pub const LONGEST_NOTE: usize = 20_000;
/// The longest promise, in characters: three lines on paper.
pub const LONGEST_PROMISE: usize = 500;
/// The longest message on the wall, in characters: what can be read at eight metres.
pub const LONGEST_MESSAGE: usize = 120;
/// The longest date, time or number that is kept as it was typed, in characters: more than any of them needs.
pub const LONGEST_TYPED: usize = 40;
