//! Random formats that use everything a format can have.
#![allow(dead_code, reason = "each test takes what it needs")]

use meeting::{
    format::{
        Advance, Choice, Format, Item, ItemKind, Notes, Occasion, Pause, People, Phase, Role, RoleWanted, Round,
        RoundBreak, Rule, Share, Speaks, Threshold, Turns, Warnings, file::FormatFile, shipped,
    },
    time::Length,
};
use proptest::prelude::*;

fn title() -> impl Strategy<Value = String> {
    "[A-Za-zÄöß\"'#=🌿][A-Za-z \\\\]{0,20}"
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), title()]
}

fn seconds(range: std::ops::Range<i64>) -> impl Strategy<Value = Length> {
    range.prop_map(Length)
}

fn share() -> impl Strategy<Value = Share> {
    prop_oneof![
        3 => (1_u32..12_000).prop_map(Share::Weight),
        1 => seconds(1..120).prop_map(Share::Fixed),
        1 => seconds(1..40).prop_map(Share::Each),
    ]
}

fn speaks() -> impl Strategy<Value = Speaks> {
    prop::sample::select(vec![
        Speaks::Everyone,
        Speaks::Client,
        Speaks::CoachesAsk,
        Speaks::Coaches,
        Speaks::CoachesBehind,
        Speaks::ClientOut,
        Speaks::Nobody,
    ])
}

fn warnings() -> impl Strategy<Value = Warnings> {
    let threshold = || (seconds(0..600), 0_u32..101).prop_map(|(left, percent)| Threshold { left, percent });
    (threshold(), threshold()).prop_map(|(first, last)| Warnings { first, last })
}

/// A phase without parts.
fn leaf() -> impl Strategy<Value = Phase> {
    let words = (title(), line(), line(), line(), prop::option::of(title()));
    (share(), words, speaks(), prop::option::of(warnings()), prop::option::of(1_i64..300), any::<bool>()).prop_map(
        |(share, (title, prompt, for_client, for_coaches, writes), speaks, warnings, wider, in_turn)| Phase {
            title,
            upto: match share {
                Share::Fixed(lower) | Share::Each(lower) => wider.map(|wider| lower + Length(wider)),
                Share::Weight(_) => None,
            },
            share,
            speaks,
            prompt,
            warnings,
            parts: Vec::new(),
            for_client,
            for_coaches,
            in_turn,
            writes,
        },
    )
}

/// A phase that may have parts.
pub fn any_phase() -> impl Strategy<Value = Phase> {
    (leaf(), prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(leaf(), 1..4)]).prop_map(|(phase, parts)| {
        let weighted = matches!(phase.share, Share::Weight(_));
        let parts: Vec<Phase> = parts
            .into_iter()
            .map(|part| if weighted { Phase { share: Share::Weight(1500), upto: None, ..part } } else { part })
            .collect();
        let share = match phase.share {
            Share::Fixed(own) => Share::Fixed(own + fixed_of(&parts)),
            other => other,
        };
        let upto = phase.upto.map(|upto| upto + fixed_of(&parts));
        Phase { share, upto, parts, ..phase }
    })
}

fn fixed_of(phases: &[Phase]) -> Length {
    phases
        .iter()
        .map(|phase| match phase.share {
            Share::Fixed(length) => length,
            Share::Each(_) | Share::Weight(_) => Length::ZERO,
        })
        .sum()
}

pub fn any_rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        seconds(1..900).prop_map(Rule::Fixed),
        seconds(1..180).prop_map(Rule::Each),
        seconds(1..20).prop_map(Rule::EachOther),
    ]
}

/// Everything but a round.
pub fn any_item() -> impl Strategy<Value = Item> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let kind = prop::sample::select(vec![ItemKind::Talk, ItemKind::Break, ItemKind::Evaluation]);
    let when = prop::sample::select(vec![Occasion::Every, Occasion::First, Occasion::Last, Occasion::NotFirst]);
    let words = (title(), line(), prop::option::of(title()));
    let parts = prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(any_phase(), 1..4)];
    (words, (kind, any_rule()), prop::option::of(1_i64..300), parts, when, flags).prop_map(
        |((title, purpose, writes), (kind, rule), wider, parts, when, (auto, follow_up, clients_skip, in_turn))| {
            let rule = match rule {
                Rule::Fixed(own) => Rule::Fixed(own + fixed_of(&parts)),
                other => other,
            };
            Item {
                title,
                purpose,
                upto: wider.map(|wider| rule.measure() + Length(wider)),
                kind: kind(rule),
                advance: if auto { Advance::Auto } else { Advance::Manual },
                follow_up,
                parts,
                when,
                clients_skip,
                in_turn,
                writes,
            }
        },
    )
}

fn choice() -> impl Strategy<Value = Choice> {
    prop::sample::select(vec![Choice::Rotation, Choice::Bids, Choice::Vote, Choice::Hand])
}

fn breaks() -> impl Strategy<Value = Vec<RoundBreak>> {
    prop::collection::btree_map(1_usize..7, (title(), seconds(1..900)), 0..4).prop_map(|breaks| {
        breaks.into_iter().map(|(after, (title, length))| RoundBreak { title, after, length }).collect()
    })
}

fn roles() -> impl Strategy<Value = Vec<RoleWanted>> {
    prop::collection::btree_map(prop::sample::select(Role::ALL.to_vec()), 1_usize..4, 0..3)
        .prop_map(|roles| roles.into_iter().map(|(role, count)| RoleWanted { role, count }).collect())
}

/// A round; the length of a fixed turn is set right by [`any_format`].
pub fn any_round() -> impl Strategy<Value = Round> {
    let lengths = (prop::option::of(0_i64..40), prop::option::of(600_i64..2400));
    let pauses = (prop::option::of((title(), seconds(1..120))), breaks());
    let found = (choice(), roles(), any::<bool>(), prop::option::of(2_usize..6));
    let phases = prop::collection::vec(any_phase(), 0..6);
    (prop::option::of(1_usize..8), lengths, pauses, phases, prop::collection::vec(title(), 0..3), found).prop_map(
        |(turns, (turn, most), (gap, breaks), phases, helps, (choice, roles, fixed_roles, rooms))| Round {
            turns: turns.map_or(Turns::All, Turns::Some),
            turn: turn.map(|grains| Length(30 * grains)),
            turn_at_most: most.map(Length).filter(|_| turn.is_none()),
            gap: gap.map(|(title, length)| Pause { title, length }),
            breaks,
            phases,
            helps,
            choice,
            // In rooms the roles follow from the room.
            roles: if rooms.is_some() { Vec::new() } else { roles },
            fixed_roles,
            rooms,
        },
    )
}

/// A format that holds.
pub fn any_format() -> impl Strategy<Value = Format> {
    let items = (prop::collection::vec(any_item(), 0..4), any_round(), prop::collection::vec(any_item(), 0..3));
    let head = (prop::option::of(warnings()), 1_usize..6, 0_usize..8, prop::option::of(1_usize..6));
    (items, head, any::<bool>(), line()).prop_map(
        |((head, round, tail), (warnings, least, more, quorum), notes, prepare)| {
            let in_rooms = round.rooms.is_some();
            let mut items = head;
            items.push(Item { title: "Round".to_owned(), kind: ItemKind::Round(round), ..Item::default() });
            items.extend(tail);
            // In rooms everybody is client: nobody skips an item for it.
            for item in &mut items {
                item.clients_skip &= !in_rooms;
            }
            let mut format = Format {
                warnings: warnings.unwrap_or_default(),
                people: Some(People { least, most: least + more }),
                quorum,
                notes: if notes { Notes::Kept } else { Notes::None },
                prepare,
                items,
                ..Format::default()
            };
            let need = format
                .minimum_turn
                .max(Format { items: without_turn(&format.items), ..format.clone() }.structural_minimum(least));
            for item in &mut format.items {
                if let ItemKind::Round(round) = &mut item.kind {
                    round.turn = round.turn.map(|turn| need.up_to(Length(30)) + turn);
                    round.turn_at_most = round.turn_at_most.map(|most| most + need);
                }
            }
            format
        },
    )
}

/// The items as they are, the round without a fixed turn.
fn without_turn(items: &[Item]) -> Vec<Item> {
    let mut items = items.to_vec();
    for item in &mut items {
        if let ItemKind::Round(round) = &mut item.kind {
            round.turn = None;
        }
    }
    items
}

/// A format file that holds.
pub fn any_file() -> impl Strategy<Value = FormatFile> {
    any_format().prop_map(|format| {
        let head = shipped::all().remove(0);
        FormatFile::of_format(&head, &format)
    })
}
