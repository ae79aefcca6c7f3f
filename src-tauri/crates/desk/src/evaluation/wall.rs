//! The opened box on the wall: the only thing of an evaluation that can ever be there, and only if the group wants it.
//!
//! [`WallResults`] has no public field and one maker, which has its pages from [`wall_pages`]; that takes the results of a
//! sealed box and the group's consent. So there is no way from a note, a promise, a response or an open box to the wall. What stands there is in memory alone: after a restart
//! nothing is on the wall that nobody in the room has asked for. Not in here: what the pages are (`meeting::evaluation`).

use meeting::{
    evaluation::{WallChoice, WallPage, wall_pages},
    time::Moment,
};
use serde::Serialize;
use store::{BoxState, MeetingState};
use ts_rs::TS;
use words::MessageKey;

use crate::{
    context::{Context, Place},
    evaluation::{
        results::{mean_view, results_of},
        views::{MeanView, RevealView},
    },
    live::opening::session_shown,
    refusal::Refusal,
    session::{OnWall, Reveal, Session},
    stop::Stop,
};

/// The results of an opened box on the wall: counts, means and sentences, one page at a time.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WallResults {
    /// The group.
    group: String,
    /// How many responses were in the box.
    responses: u32,
    /// The questions, on the first page.
    means: Vec<MeanView>,
    /// The sentences on this page, in no order.
    sentences: Vec<String>,
    /// Which page, from 1.
    page: u32,
    /// Of how many.
    pages: u32,
}

impl WallResults {
    /// What the wall shows of a meeting's box now.
    pub(crate) fn of(session: &Session, place: Place, now: Moment) -> Option<Self> {
        let wall = session.reveal.wall.filter(|wall| stands(session, place, now, wall))?;
        let responses = results_of(session)?.responses as u32;
        let pages = pages_of(session)?;
        let at = wall.page.min(pages.len().saturating_sub(1));
        let page = pages.get(at)?;
        Some(Self {
            group: session.group.clone(),
            responses,
            means: page.means.iter().map(mean_view).collect(),
            sentences: page.sentences.clone(),
            page: at as u32 + 1,
            pages: pages.len() as u32,
        })
    }
}

/// The pages of a sealed box whose group wants them on the wall.
fn pages_of(session: &Session) -> Option<Vec<WallPage>> {
    let consent = session.wall_results.consent()?;
    Some(wall_pages(&results_of(session)?, &consent))
}

/// Whether people look at the results on the desk, so that they can be on the wall without a step that runs.
fn looks(session: &Session, place: Place) -> bool {
    place == Place::Ballot || (session.row.state == MeetingState::Closed && place.shows(session.row.id))
}

/// Whether they are still there: the same step runs, or the meeting has run out while people look at them.
fn stands(session: &Session, place: Place, now: Moment, wall: &OnWall) -> bool {
    let clock = session.clock(now);
    let step = clock.running().map(|step| step.no);
    session.question.is_none() && (step == wall.step || step.is_none()) && (step.is_some() || looks(session, place))
}

/// Why the results cannot be put on the wall now.
fn why_not(session: &Session, place: Place) -> Option<MessageKey> {
    if session.question.is_some() {
        Some(MessageKey::RefusalAwayOpen)
    } else if session.row.state != MeetingState::Live && !looks(session, place) {
        Some(MessageKey::RefusalWallOver)
    } else {
        (session.wall_results == WallChoice::Desk).then_some(MessageKey::RefusalWallDeskOnly)
    }
}

/// What the desk says of the wall, once the box is open.
pub(crate) fn reveal_view(cx: &Context, session: &Session) -> Option<RevealView> {
    if session.ballot.state != BoxState::Sealed {
        return None;
    }
    let shown = WallResults::of(session, cx.place, cx.now());
    Some(RevealView {
        asks: session.reveal.asks && session.wall_results == WallChoice::Undecided,
        can: why_not(session, cx.place).is_none(),
        page: shown.as_ref().map(|shown| shown.page),
        pages: shown.map_or(0, |shown| shown.pages),
    })
}

/// The box was opened just now: the wall shows it, or the group is asked, as it has chosen.
pub(crate) fn opened(cx: &mut Context) -> Result<(), Stop> {
    match cx.session()?.wall_results {
        WallChoice::Undecided => ask_group(cx),
        WallChoice::Wall => put_on_wall(cx),
        WallChoice::Desk => Ok(()),
    }
}

/// Puts the results on the wall; a group that has not said if it wants that is asked.
pub(crate) fn put_on_wall(cx: &mut Context) -> Result<(), Stop> {
    let (now, place) = (cx.now(), cx.place);
    let session = sealed(cx)?;
    if let Some(why) = why_not(session, place) {
        return Err(Refusal::of(why).into());
    }
    if session.wall_results == WallChoice::Undecided {
        return ask_group(cx);
    }
    let step = session.clock(now).running().map(|step| step.no);
    session.reveal = Reveal { asks: false, wall: Some(OnWall { step, page: 0 }) };
    // The wall belongs to the results now.
    cx.stage.message = None;
    Ok(())
}

/// Takes the results off the wall.
pub(crate) fn take_off_wall(cx: &mut Context) -> Result<(), Stop> {
    sealed(cx)?.reveal.wall = None;
    Ok(())
}

/// Shows another page on the wall, counting from 1.
pub(crate) fn turn_page(cx: &mut Context, page: u32) -> Result<(), Stop> {
    let session = sealed(cx)?;
    let pages = pages_of(session).map_or(0, |pages| pages.len());
    let wall = session.reveal.wall.as_mut().ok_or(Stop::Ignored)?;
    wall.page = (page as usize).saturating_sub(1).min(pages.saturating_sub(1));
    Ok(())
}

/// The group's answer, kept for the next time.
pub(crate) fn decide(cx: &mut Context, wall: bool) -> Result<(), Stop> {
    let place = cx.place;
    let session = sealed(cx)?;
    // Nothing is kept of an answer that cannot be carried out; one that the group has given is changed on its page.
    if !session.reveal.asks {
        return Err(Stop::Ignored);
    }
    if let Some(why) = why_not(session, place) {
        return Err(Refusal::of(why).into());
    }
    let group = session.row.group;
    let wall_results = if wall { WallChoice::Wall } else { WallChoice::Desk };
    let row = cx.store.group(group)?;
    cx.store.update_group(&store::GroupRow { wall_results, ..row })?;
    let session = cx.session()?;
    session.wall_results = wall_results;
    session.reveal.asks = false;
    if wall { put_on_wall(cx) } else { Ok(()) }
}

/// No answer this time: the results stay on the desk, and the group is asked again another time.
pub(crate) fn ask_later(cx: &mut Context) -> Result<(), Stop> {
    sealed(cx)?.reveal.asks = false;
    Ok(())
}

fn ask_group(cx: &mut Context) -> Result<(), Stop> {
    sealed(cx)?.reveal.asks = true;
    Ok(())
}

/// The meeting on the screen, if its box was opened: a press in an old record is not for the meeting that runs.
fn sealed(cx: &mut Context) -> Result<&mut Session, Stop> {
    let session = session_shown(cx)?;
    if session.ballot.state == BoxState::Sealed {
        Ok(session)
    } else {
        Err(Refusal::of(MessageKey::RefusalBoxNotOpened).into())
    }
}
