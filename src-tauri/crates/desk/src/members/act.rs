//! Showing a note on a member's page, and putting it away.

use meeting::people::{MeetingId, MemberId};
use words::MessageKey;

use crate::{
    context::{Context, OfVisit, Place},
    members::{NoteShown, intent::MembersIntent},
    refusal::Refusal,
    stop::Stop,
};

/// Carries out what is asked. A press for a page that is not on the screen any more is nothing to say.
pub(crate) fn act_on_members(shown: &mut NoteShown, cx: &Context, intent: &MembersIntent) -> Result<(), Stop> {
    let MembersIntent::ShowNote { member, meeting } = *intent;
    cx.store.member(MemberId(member))?;
    if cx.place != Place::Member(MemberId(member)) {
        return Err(Stop::Ignored);
    }
    let Some(meeting) = meeting.map(MeetingId) else {
        *shown = OfVisit::default();
        return Ok(());
    };
    if !cx.store.meetings_noted_by(MemberId(member))?.contains(&meeting) {
        return Err(Refusal::of(MessageKey::RefusalNotFound).into());
    }
    *shown = OfVisit::new(cx.visit, meeting);
    Ok(())
}
