//! The sample group: looks like a real one, is marked, and goes in one click.

use desk::{
    intent::{GroupIntent, Intent, NavigationIntent},
    views::Screen,
};

use super::Table;

#[test]
fn the_sample_has_six_members_and_two_past_meetings_and_goes_without_a_trace() {
    let mut table = Table::new();
    table.does(Intent::Groups(GroupIntent::AddSample));
    let group = table.group_view();
    assert!(group.sample);
    assert_eq!(group.members.len(), 6);
    assert_eq!(group.past.len(), 2);
    assert_eq!(group.promises.len(), 6, "the promises of the last meeting are open");
    for card in &group.past {
        assert_eq!((card.came, card.expected, card.turns), (6, 6, 6));
        table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: card.id }));
        let record = table.record();
        assert!(record.result.is_some(), "the box was opened");
        assert!(record.steps.iter().all(|row| row.real.is_some()), "every step took place");
        assert!(!record.can_reopen, "a meeting of weeks ago is over");
    }
    table.does(Intent::Groups(GroupIntent::AddSample));
    assert_eq!(table.group_view().id, group.id, "there is one sample, not two");
    table.does(Intent::Groups(GroupIntent::RemoveSample));
    let Screen::Home(home) = table.screen() else { panic!("home is shown") };
    assert!(home.groups.is_empty());
}
