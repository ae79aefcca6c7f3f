//! What is said of a turn and moves no clock: which kind of help its client asks for, and who takes over which role.
//!
//! An evening of five, with a scribe and a timekeeper in every turn. Not in here: who has which role unasked
//! (`in_rooms.rs`, the scenarios) and what holds whatever happens (`running.rs`).

mod evening;

use chrono::NaiveDate;
use evening::{ANNA, BEN, CARL, ask, evening, minute, next, refused};
use meeting::{
    agenda::Agenda,
    clock::Refusal,
    format::{ItemKind, Role, RoleWanted, Round},
    ledger::Sitting,
    live::{Ask, Entry, Meeting},
    people::{MemberId, Person, PersonId},
    record::roles_of,
};

const DORA: MemberId = MemberId(3);
const EMIL: MemberId = MemberId(4);

fn planned(change: impl FnOnce(&mut Round)) -> Agenda {
    let mut agenda = evening().agenda().clone();
    if let Some(ItemKind::Round(round)) = agenda.format.items.get_mut(2).map(|item| &mut item.kind) {
        round.helps = ["Questions", "Ideas"].map(str::to_owned).to_vec();
        round.roles = [Role::Scribe, Role::Timekeeper].map(|role| RoleWanted { role, count: 1 }).to_vec();
        change(round);
    }
    for (id, name) in [(DORA, "Dora"), (EMIL, "Emil")] {
        agenda.members.push(Person { id, name: name.to_owned() });
        agenda.order.push(id);
    }
    agenda.ends = minute(130);
    agenda
}

fn started(change: impl FnOnce(&mut Round)) -> Meeting {
    let mut meeting = Meeting::new(planned(change));
    ask(&mut meeting, &Ask::Start { missing: Vec::new(), short: None }, minute(0));
    meeting
}

/// Anna's turn, which begins at 18:10.
fn annas(change: impl FnOnce(&mut Round)) -> Meeting {
    let mut meeting = started(change);
    for zero in [4, 10] {
        next(&mut meeting, minute(zero));
    }
    meeting
}

fn help(who: MemberId, help: &str) -> Ask {
    Ask::Help { who, help: Some(help).filter(|help| !help.is_empty()).map(str::to_owned) }
}

fn give(meeting: &Meeting, role: Role, from: impl Into<PersonId>, to: impl Into<PersonId>) -> Ask {
    let step = meeting.clock(minute(11)).running().map_or(0, |step| step.no);
    Ask::GiveRole { step, role, from: from.into(), to: to.into() }
}

/// Scribe and timekeeper of the turn that runs.
fn cast(meeting: &Meeting, at: i64) -> Vec<(Role, PersonId)> {
    let clock = meeting.clock(minute(at));
    let step = clock.running().map_or(0, |step| step.no);
    clock.cast(step).iter().map(|held| (held.role, held.who)).collect()
}

fn pair(scribe: impl Into<PersonId>, timekeeper: impl Into<PersonId>) -> Vec<(Role, PersonId)> {
    vec![(Role::Scribe, scribe.into()), (Role::Timekeeper, timekeeper.into())]
}

#[test]
fn a_client_asks_for_one_of_the_kinds_before_the_turn_or_in_it() {
    let waiting = Meeting::new(planned(|_| {}));
    let mut second = annas(|_| {});
    next(&mut second, minute(30));
    // Each row: when it is said, by whom, what ("" is: open again); how it is answered; why.
    for (meeting, at, who, kind, answer, why) in [
        (&waiting, -5, CARL, "Ideas", Ok(()), "already while people come in"),
        (&second, 31, BEN, "Ideas", Ok(()), "in the turn"),
        (&second, 31, CARL, "Questions", Ok(()), "before it"),
        (&second, 31, ANNA, "Ideas", Err(Refusal::TurnOver(ANNA.into())), "what was asked for stays as it was"),
        (&second, 31, BEN, "A dance", Err(Refusal::NoSuchHelp), "only what the format has"),
        (&second, 31, BEN, "", Err(Refusal::HelpOpenAnyway(BEN.into())), "it is open already"),
        (&second, 31, MemberId(9), "Ideas", Err(Refusal::Stranger(MemberId(9).into())), "nobody knows them"),
    ] {
        let decided = meeting.decide(&help(who, kind), minute(at));
        assert_eq!(decided.map(drop), answer, "{why}");
    }
    let mut over = second.clone();
    ask(&mut over, &Ask::Drop(CARL), minute(32));
    assert_eq!(
        refused(&over, &help(CARL, "Ideas"), minute(32)),
        Refusal::NoTurnToCome(CARL.into()),
        "no turn, no help"
    );
    ask(&mut over, &Ask::End, minute(33));
    assert_eq!(refused(&over, &help(BEN, "Ideas"), minute(33)), Refusal::MeetingOver);
    let without = annas(|round| round.helps.clear());
    assert_eq!(refused(&without, &help(ANNA, "Ideas"), minute(11)), Refusal::NoSuchHelp, "the format asks for none");
}

#[test]
fn what_is_asked_for_can_be_changed_taken_away_and_undone_and_moves_nothing() {
    let mut meeting = annas(|_| {});
    let before = meeting.clock(minute(12)).forecast(minute(12));
    let asks = |meeting: &Meeting, at: i64| meeting.clock(minute(at)).help_of(ANNA).map(str::to_owned);
    for (kind, at) in [("Questions", 11), ("Ideas", 12), ("", 13)] {
        ask(&mut meeting, &help(ANNA, kind), minute(at));
    }
    assert_eq!(asks(&meeting, 13), None, "open again");
    for (then, at) in [(Some("Ideas"), 14), (Some("Questions"), 15), (None, 16)] {
        ask(&mut meeting, &Ask::Undo, minute(at));
        assert_eq!(asks(&meeting, at).as_deref(), then);
    }
    ask(&mut meeting, &Ask::Redo, minute(17));
    assert_eq!(asks(&meeting, 17).as_deref(), Some("Questions"));
    let again = Meeting::from_log(meeting.agenda().clone(), meeting.log().to_vec());
    assert_eq!(again.clock(minute(18)), meeting.clock(minute(18)), "the log knows it");
    assert_eq!(meeting.clock(minute(12)).forecast(minute(12)), before, "and no second is moved");
    // A press that came late can still be put right when something was said of the turn before it.
    next(&mut meeting, minute(31));
    assert_eq!(meeting.pressed_late(minute(31)).map(|late| late.0), Some(60));
    assert_eq!(meeting.clock(minute(31)).help_of(ANNA), Some("Questions"), "kept for the record");
}

#[test]
fn whose_choice_it_is_is_the_running_client_or_else_the_next_who_is_there() {
    let meeting = Meeting::new(planned(|_| {}));
    assert_eq!(meeting.clock(minute(0)).clients_to_ask(), [ANNA], "before the start the first");
    let mut meeting = started(|_| {});
    assert_eq!(meeting.clock(minute(1)).clients_to_ask(), [ANNA]);
    ask(&mut meeting, &Ask::StepOut(ANNA.into()), minute(1));
    assert_eq!(meeting.clock(minute(1)).clients_to_ask(), [BEN], "Anna is passed over while she is out");
    assert_eq!(annas(|_| {}).clock(minute(11)).clients_to_ask(), [ANNA]);
    let mut rooms = started(|round| {
        round.rooms = Some(3);
        round.roles.clear();
    });
    let first = rooms.clock(minute(1)).clients_to_ask();
    assert_eq!(first.len(), 2, "in rooms every room's");
    ask(&mut rooms, &help(first[1], "Ideas"), minute(2));
    next(&mut rooms, minute(4));
    next(&mut rooms, minute(10));
    assert_eq!(rooms.clock(minute(11)).clients_to_ask(), first);
    assert_eq!(rooms.clock(minute(11)).help_of(first[1]), Some("Ideas"));
}

#[test]
fn a_role_goes_to_somebody_else_and_whoever_has_one_swaps() {
    let mut meeting = annas(|_| {});
    assert_eq!(cast(&meeting, 11), pair(BEN, CARL));
    let gave = give(&meeting, Role::Scribe, BEN, DORA);
    ask(&mut meeting, &gave, minute(11));
    assert_eq!(cast(&meeting, 11), pair(DORA, CARL), "Dora had none");
    let swap = give(&meeting, Role::Scribe, DORA, CARL);
    assert_eq!(meeting.clock(minute(11)).role_in_return(2, DORA.into(), CARL.into()), Some(Role::Timekeeper));
    ask(&mut meeting, &swap, minute(12));
    assert_eq!(cast(&meeting, 12), pair(CARL, DORA), "the two swap");
    ask(&mut meeting, &Ask::StepOut(BEN.into()), minute(13));
    // Each row: the role, of whom, for whom; why not.
    for (role, from, to, refusal) in [
        (Role::Scribe, CARL, ANNA, Refusal::ClientHasNoRole(ANNA.into())),
        (Role::Scribe, DORA, EMIL, Refusal::RoleNotTheirs(DORA.into())),
        (Role::Observer, CARL, EMIL, Refusal::RoleNotTheirs(CARL.into())),
        (Role::Scribe, CARL, CARL, Refusal::RoleTheirs(CARL.into())),
        (Role::Scribe, CARL, BEN, Refusal::NotThere(BEN.into())),
        (Role::Scribe, CARL, MemberId(9), Refusal::Stranger(MemberId(9).into())),
    ] {
        assert_eq!(refused(&meeting, &give(&meeting, role, from, to), minute(13)), refusal);
    }
    let late = Ask::GiveRole { step: 1, role: Role::Scribe, from: CARL.into(), to: EMIL.into() };
    assert_eq!(refused(&meeting, &late, minute(13)), Refusal::StepOver, "meant for a step that is over");
    assert_eq!(meeting.clock(minute(13)).could_have_role(Role::Scribe, CARL.into()), [DORA, EMIL], "who is there");
    ask(&mut meeting, &Ask::Undo, minute(14));
    for then in [pair(CARL, DORA), pair(DORA, CARL), pair(BEN, CARL)] {
        assert_eq!(cast(&meeting, 14), then, "act by act");
        ask(&mut meeting, &Ask::Undo, minute(14));
    }
}

#[test]
fn what_is_given_in_return_is_nothing_that_the_other_has_already() {
    // Two are there besides the client, for four roles.
    let mut meeting = annas(|round| {
        let roles = [(Role::Observer, 2), (Role::Scribe, 1), (Role::Timekeeper, 1)];
        round.roles = roles.map(|(role, count)| RoleWanted { role, count }).to_vec();
    });
    for who in [DORA, EMIL] {
        ask(&mut meeting, &Ask::Leave(who.into()), minute(10));
    }
    let rest = |meeting: &Meeting| {
        let cast = cast(meeting, 11);
        assert!(
            [BEN, CARL].iter().all(|who| cast.contains(&(Role::Observer, (*who).into()))),
            "both observe: {cast:?}"
        );
        cast.into_iter().filter(|(role, _)| *role != Role::Observer).collect::<Vec<_>>()
    };
    assert_eq!(rest(&meeting), pair(BEN, BEN));
    let gave = give(&meeting, Role::Scribe, BEN, CARL);
    ask(&mut meeting, &gave, minute(11));
    assert_eq!(rest(&meeting), pair(CARL, BEN), "Carl observes, and so does Ben already");
    let swap = give(&meeting, Role::Timekeeper, BEN, CARL);
    ask(&mut meeting, &swap, minute(11));
    assert_eq!(rest(&meeting), pair(BEN, CARL), "but writing he has not");
}

#[test]
fn what_was_really_had_counts_in_the_turns_to_come_and_in_the_record() {
    let mut meeting = annas(|round| round.roles.truncate(1));
    let gave = give(&meeting, Role::Scribe, BEN, DORA);
    ask(&mut meeting, &gave, minute(11));
    let scribe = |meeting: &Meeting, at| cast(meeting, at).first().map(|(_, who)| *who);
    next(&mut meeting, minute(30));
    assert_eq!(scribe(&meeting, 30), Some(ANNA.into()), "Ben is client");
    next(&mut meeting, minute(50));
    assert_eq!(scribe(&meeting, 50), Some(BEN.into()), "Ben, for Dora had it in his place");
    ask(&mut meeting, &Ask::End, minute(60));
    let clock = meeting.clock(minute(60));
    assert_eq!(roles_of(&clock)[0].roles, [(Role::Scribe, vec!["Dora".to_owned()])]);
    let date = NaiveDate::from_ymd_opt(2026, 3, 5).unwrap_or_default();
    let sitting = Sitting::of(&meeting, date, false, false);
    let roles: Vec<_> = sitting.turns.iter().flat_map(|turn| &turn.roles).copied().collect();
    assert_eq!(roles, [(DORA, Role::Scribe), (ANNA, Role::Scribe), (BEN, Role::Scribe)], "and for the meetings after");
}

#[test]
fn where_roles_stay_what_was_said_by_hand_stays_too() {
    let mut meeting = annas(|round| {
        round.roles.truncate(1);
        round.fixed_roles = true;
    });
    let scribe = |meeting: &Meeting, at| cast(meeting, at).first().map(|(_, who)| *who);
    // Each row: when the turn begins; who writes; why. In the third it is given from Ben to Emil.
    for (at, who, why) in [
        (10, BEN, "whoever is first"),
        (30, ANNA, "Ben is client"),
        (50, BEN, "and has it again"),
        (70, EMIL, "it does not go back to Ben"),
        (90, ANNA, "Emil is client; Ben gave it away"),
    ] {
        if at > 10 {
            next(&mut meeting, minute(at));
        }
        assert_eq!(scribe(&meeting, at), Some(who.into()), "{why}");
        if at == 50 {
            let step = meeting.clock(minute(at)).running().map_or(0, |step| step.no);
            ask(
                &mut meeting,
                &Ask::GiveRole { step, role: Role::Scribe, from: BEN.into(), to: EMIL.into() },
                minute(51),
            );
        }
    }
    let again = Meeting::from_log(meeting.agenda().clone(), meeting.log().iter().map(Entry::clone));
    assert_eq!(scribe(&again, 90), Some(ANNA.into()), "the log knows it");
}

#[test]
fn who_goes_after_getting_a_role_is_replaced_and_a_guest_can_have_one() {
    let mut meeting = annas(|_| {});
    ask(&mut meeting, &Ask::Guest("Gita".to_owned()), minute(11));
    let gita = meeting.clock(minute(11)).guests()[0].id;
    let gave = give(&meeting, Role::Scribe, BEN, gita);
    ask(&mut meeting, &gave, minute(12));
    assert_eq!(cast(&meeting, 12), pair(gita, CARL));
    ask(&mut meeting, &Ask::Leave(gita.into()), minute(13));
    assert_eq!(cast(&meeting, 13), pair(BEN, CARL), "Ben is next for it again");
    next(&mut meeting, minute(30));
    assert!(cast(&meeting, 30).iter().all(|(_, who)| *who != PersonId::from(gita)), "a guest is given none unasked");
}
