//! Going to a screen, and leaving the one before in order.
//!
//! Not in here: what a screen shows (its own room).

use meeting::people::{GroupId, MeetingId};

use crate::{
    context::{Context, Place},
    live::opening::go_meeting,
    navigation::intent::NavigationIntent,
    stop::Stop,
};

pub(crate) fn act_on_navigation(cx: &mut Context, intent: &NavigationIntent) -> Result<(), Stop> {
    match *intent {
        NavigationIntent::GoHome => cx.go(Place::Home),
        NavigationIntent::GoGroup { group } => {
            cx.store.group(GroupId(group))?;
            cx.go(Place::Group(GroupId(group)))
        }
        NavigationIntent::GoMeeting { meeting } => go_meeting(cx, MeetingId(meeting)),
    }
}
