//! What undo and redo would do on the screen of a plan, in words.
//!
//! Not in here: what they do ([`crate::plans`]).

use meeting::people::MemberId;
use store::{MeetingRow, MemberRow};
use words::MessageKey;

use crate::{
    context::Context,
    plan::{done::PlanAct, read_plan},
    plans::{after, before},
    sentence::Sentence,
};

/// What undo and redo would do to a plan as it is in the file; none where there is nothing.
pub(crate) fn undo_views(cx: &Context, row: &MeetingRow) -> store::Result<(Option<Sentence>, Option<Sentence>)> {
    let (Some(history), Some(now)) = (cx.plans_done.of(row.id), read_plan(row)) else { return Ok((None, None)) };
    // Those who have left, too: what was done to them can still be taken back.
    let members = cx.store.members(row.group)?;
    let says = |act: &PlanAct| act_line(*act, &members);
    let undo = before(cx, row.id, &now)?.and_then(|_| history.undoable(&now));
    let redo = after(cx, row.id, &now)?.and_then(|_| history.redoable(&now));
    Ok((undo.map(says), redo.map(says)))
}

/// What was done to a plan.
fn act_line(act: PlanAct, members: &[MemberRow]) -> Sentence {
    let of = |key: MessageKey, who: MemberId| {
        // A member who is deleted has no steps.
        let name = members.iter().find(|row| row.id == who).map(|row| row.name.clone());
        Sentence::of(key).named("name", name.unwrap_or_default())
    };
    match act {
        PlanAct::Date => Sentence::of(MessageKey::PlanActDate),
        PlanAct::Starts => Sentence::of(MessageKey::PlanActStarts),
        PlanAct::Ends => Sentence::of(MessageKey::PlanActEnds),
        PlanAct::Format => Sentence::of(MessageKey::PlanActFormat),
        PlanAct::Expects(who) => of(MessageKey::PlanActExpects, who),
        PlanAct::DoesNotExpect(who) => of(MessageKey::PlanActDoesNotExpect, who),
        PlanAct::Fewer => Sentence::of(MessageKey::PlanActFewer),
        PlanAct::Moved(who) => of(MessageKey::PlanActMoved, who),
        PlanAct::Order => Sentence::of(MessageKey::PlanActOrder),
        PlanAct::Drawn => Sentence::of(MessageKey::PlanActDrawn),
        PlanAct::ProposedOrder => Sentence::of(MessageKey::PlanActProposedOrder),
        PlanAct::Leads => Sentence::of(MessageKey::PlanActLeads),
        PlanAct::ProposedLeads => Sentence::of(MessageKey::PlanActProposedLeads),
        PlanAct::Bid(who) => of(MessageKey::PlanActBid, who),
        PlanAct::Votes(who) => of(MessageKey::PlanActVotes, who),
        PlanAct::Share(who) => of(MessageKey::PlanActShare, who),
        PlanAct::Line => Sentence::of(MessageKey::PlanActLine),
        PlanAct::AddedLine => Sentence::of(MessageKey::PlanActAddedLine),
        PlanAct::LeftOutLine => Sentence::of(MessageKey::PlanActLeftOutLine),
        PlanAct::UsualLine => Sentence::of(MessageKey::PlanActUsualLine),
        PlanAct::UsualLines => Sentence::of(MessageKey::PlanActUsualLines),
        PlanAct::Cleared => Sentence::of(MessageKey::PlanActCleared),
    }
}
