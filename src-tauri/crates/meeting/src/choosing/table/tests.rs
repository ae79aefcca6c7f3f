//! The table of bids and votes: what can be read, the order it makes, and what is kept.

use super::*;

fn ids(all: &[u32]) -> Vec<MemberId> {
    all.iter().copied().map(MemberId).collect()
}

fn table(bids: &[(u32, &str)], votes: &[(u32, &str)]) -> Table {
    let mut table = Table::default();
    for (who, minutes) in bids {
        table.set_bid(MemberId(*who), (*minutes).to_owned(), None);
    }
    for (who, count) in votes {
        table.set_votes(MemberId(*who), (*count).to_owned());
    }
    table
}

#[test]
fn figures_are_read_for_the_people_who_come_and_for_the_formats_way() {
    use TableProblem::{Minutes, TooManyVotes as Many, Votes as Unread};
    let both = table(&[(1, "40"), (2, "soon"), (9, "never")], &[(1, "2"), (3, "two")]);
    let many = table(&[], &[(1, "7"), (2, "3")]);
    // Each row: the table, the way, the bids, the votes, what is wrong; why.
    for (table, way, bids, votes, problems, why) in [
        (&both, None, 0, 0, vec![], "nobody can be chosen"),
        (&both, Some(Choice::Rotation), 0, 0, vec![], "a rotation asks nobody"),
        (
            &both,
            Some(Choice::Bids),
            1,
            0,
            vec![Minutes(MemberId(2), Unreadable::NoNumber)],
            "votes are not read, nor whoever does not come",
        ),
        (&both, Some(Choice::Vote), 0, 1, vec![Unread(MemberId(3))], "bids are not read"),
        (
            &many,
            Some(Choice::Vote),
            0,
            2,
            vec![Many(TooManyVotes { found: 10, most: 9 })],
            "three people have nine hands between them",
        ),
    ] {
        let heard = table.heard(way, &ids(&[1, 2, 3]));
        assert_eq!((heard.bids.len(), heard.votes.len(), heard.problems), (bids, votes, problems), "{why}");
    }
}

#[test]
fn bids_and_votes_put_a_plan_in_order_unless_a_hand_did() {
    let bid = || table(&[(3, "40")], &[]);
    // Each row: the table, the way, whether the order is by hand, who is expected; the order that follows; why.
    for (mut table, way, by_hand, expected, order, why) in [
        (bid(), Some(Choice::Bids), false, vec![1, 2, 3], Some(vec![3, 2, 1]), "who asks stands first"),
        (bid(), Some(Choice::Bids), true, vec![1, 2, 3], None, "what was put by hand stays"),
        (bid(), Some(Choice::Bids), false, vec![1, 2], None, "who asks does not come"),
        (bid(), Some(Choice::Vote), false, vec![1, 2, 3], None, "nobody voted"),
        (bid(), None, false, vec![1, 2, 3], None, "nobody can be chosen"),
        (table(&[], &[(1, "2")]), Some(Choice::Vote), false, vec![1, 3], Some(vec![1, 3]), "and a vote likewise"),
    ] {
        let stands = table.put_in_order(way, &ids(&[2, 3, 1]), by_hand, &ids(&expected));
        let told = stands.map(|stands| stands.iter().map(|stands| stands.who).collect::<Vec<_>>());
        assert_eq!(told, order.map(|order| ids(&order)), "{why}");
        assert_eq!(table.usual, ids(&[2, 3, 1]), "the order before decides between equals: {why}");
    }
}

#[test]
fn a_share_needs_a_reason_and_the_usual_turn_takes_it_back() {
    use ReasonProblem::{Missing, TooLong};
    let long = "n".repeat(81);
    // Each row: the percentage and the reason as typed; what comes of it; how many shares are kept then; why.
    for (percent, reason, answer, kept, why) in [
        ("150", "a new job", Ok(()), 1, "more time for a reason"),
        ("150", " ", Err(ShareProblem::Reason(Missing)), 1, "no reason, no share: the former one stays"),
        ("150", long.as_str(), Err(ShareProblem::Reason(TooLong)), 1, "one line"),
        ("", "a new job", Err(ShareProblem::Percent), 1, "nothing is no share"),
        ("24", "a new job", Err(ShareProblem::Percent), 1, "out of range"),
        ("100 %", "", Ok(()), 0, "the usual turn needs no reason"),
    ] {
        let mut table = Table::default();
        table.set_share(MemberId(1), "50", "leaves early").unwrap();
        assert_eq!(table.set_share(MemberId(1), percent, reason), answer, "{why}");
        assert_eq!(table.shares.len(), kept, "{why}");
    }
}

#[test]
fn what_is_cleared_is_what_was_begun() {
    let mut table = table(&[(1, "40"), (1, "30"), (2, " ")], &[(3, "1"), (3, "")]);
    assert_eq!((table.bids.len(), table.votes.len()), (1, 0), "the last of one person counts; empty is taken back");
    table.pick(ids(&[2, 1, 2]));
    assert_eq!(table.picked, Some(ids(&[2, 1])), "each once");
    table.set_share(MemberId(1), "150", "a new job").unwrap();
    assert!(table.is_begun());
    table.clear();
    assert!(!table.is_begun());
    assert_eq!(table.share_of(MemberId(1)).map(|share| share.percent), Some(150), "an agreed share stays");
}

#[test]
fn a_table_of_an_older_plan_is_read() {
    let table: Table = serde_json::from_str(
        r#"{"bids":[{"who":1,"minutes":"40","urgency":"a"}],"votes":[{"who":2,"votes":"3"}],
            "shares":[{"who":3,"percent":150,"reason":"r"}],"picked":[1],"usual":[3,2,1]}"#,
    )
    .unwrap();
    assert_eq!(
        (table.bids[0].urgency, table.picked, table.usual),
        (Some(Urgency::A), Some(ids(&[1])), ids(&[3, 2, 1]))
    );
    assert_eq!(serde_json::from_str::<Table>("{}").unwrap(), Table::default());
}
