//! Going to the home, a group or a meeting.
//!
//! Not in here: leaving the screen before ([`Context::go`]), and what a screen shows (its own room).

use meeting::people::{GroupId, MeetingId, MemberId};

use crate::{
    context::{Context, Place},
    live::opening::go_meeting,
    navigation::intent::NavigationIntent,
    stop::Stop,
};

/// Shows the screen that is asked for.
pub(crate) fn act_on_navigation(cx: &mut Context, intent: &NavigationIntent) -> Result<(), Stop> {
    match *intent {
        NavigationIntent::GoHome => cx.go(Place::Home),
        NavigationIntent::GoGroup { group } => {
            cx.store.group(GroupId(group))?;
            cx.go(Place::Group(GroupId(group)))
        }
        NavigationIntent::GoMember { member } => {
            cx.store.member(MemberId(member))?;
            cx.go(Place::Member(MemberId(member)))
        }
        NavigationIntent::GoSettings => cx.go(Place::Settings),
        NavigationIntent::GoMeeting { meeting } => go_meeting(cx, MeetingId(meeting)),
    }
}
