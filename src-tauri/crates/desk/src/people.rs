//! The members of a group, and the names of people: the current ones, wherever a meeting mentions them.
//!
//! An agenda keeps the names of its day, to show a former one; the facts of a meeting keep ids. A deleted person has no
//! name; the text then says what they were. Not in here: what a name may look like (`meeting::people`).

use meeting::{
    agenda::Agenda,
    bounds::MOST_KEPT_MEMBERS,
    clock::{Clock, Event},
    live::{Entry, Fact, Meeting},
    people::{GroupId, Guest, GuestId, Leader, MemberId, Outsider},
};
use store::{Failure, FailureCode, MemberRow, Store};
use words::{Catalogue, Language, MessageKey};

use crate::plan::opened::OpenedPlan;

/// Calls the members of an agenda by their present names.
pub(crate) fn call_members(agenda: &mut Agenda, members: &[MemberRow], language: Language) {
    let present = |who: MemberId| members.iter().find(|row| row.id == who).map(|row| row.name.as_str());
    let nameless: Vec<MemberId> =
        agenda.members.iter().map(|person| person.id).filter(|who| present(*who).is_none()).collect();
    for person in &mut agenda.members {
        person.name = match present(person.id) {
            Some(name) => name.to_owned(),
            None => former(MessageKey::FormerMember, MessageKey::FormerMemberOf, &nameless, person.id, language),
        };
    }
}

/// Calls the guests of a log, and whoever leads from outside, by the names that lie beside it. Only who came is counted among those without a name, and
/// once: not who was taken back.
pub(crate) fn call_guests(agenda: &Agenda, log: &mut [Entry], guests: &[(GuestId, String)], language: Language) {
    let named = |who: GuestId| guests.iter().find(|(guest, _)| *guest == who).map(|(_, name)| name.clone());
    let is_nameless = |entry: &Entry| guest_of(&entry.fact).is_some_and(|who| named(who).is_none());
    let nameless: Vec<GuestId> = if log.iter().filter(|entry| is_nameless(entry)).count() > 1 {
        let meeting = Meeting::from_log(agenda.clone(), log.to_vec());
        let clock = meeting.clock(meeting.last_at().unwrap_or(agenda.starts));
        clock.guests().iter().map(|person| person.id).filter(|who| named(*who).is_none()).collect()
    } else {
        Vec::new() // one has no number, whether they were taken back or not
    };
    for entry in log {
        if let Fact::Happened(Event::LedBy { facilitator: Some(Leader::Outside(who)), .. }) = &mut entry.fact {
            *who = Outsider::kept(named(GuestId::OUTSIDE));
        }
        if let Fact::Happened(Event::GuestCame { who, name }) = &mut entry.fact
            && name.is_empty()
        {
            *name = named(*who).unwrap_or_else(|| {
                former(MessageKey::FormerGuest, MessageKey::FormerGuestOf, &nameless, *who, language)
            });
        }
    }
}

fn guest_of(fact: &Fact) -> Option<GuestId> {
    match fact {
        Fact::Happened(Event::GuestCame { who, .. }) => Some(*who),
        Fact::Happened(_) | Fact::TakenBack => None,
    }
}

/// What somebody was, with a number where they are several.
fn former<Id: Copy + PartialEq>(
    one: MessageKey,
    of: MessageKey,
    nameless: &[Id],
    who: Id,
    language: Language,
) -> String {
    let words = Catalogue::of(language);
    match nameless.iter().position(|other| *other == who) {
        Some(place) if nameless.len() > 1 => words.say(of, &[("number", (place + 1).into())]),
        Some(_) | None => words.say(one, &[]),
    }
}

/// Who leads from outside as the clock has it, with the name that is kept.
pub(crate) fn outside_of(clock: &Clock) -> Option<(GuestId, String)> {
    let leads = clock.led_by().0?;
    Some((GuestId::OUTSIDE, leads.outside()?.name()?.to_owned()))
}

/// The name of whoever leads from outside; what they were, once it is deleted.
pub(crate) fn outsider_called(who: &Outsider, language: Language) -> String {
    who.name().map_or_else(|| Catalogue::of(language).say(MessageKey::FormerOutsider, &[]), str::to_owned)
}

/// A fact as it is kept: without the name of a guest or of whoever leads from outside, which is kept beside it.
pub(crate) fn kept(fact: &Fact) -> (Fact, Option<Guest>) {
    match fact {
        Fact::Happened(Event::GuestCame { who, name }) => (
            Fact::Happened(Event::GuestCame { who: *who, name: String::new() }),
            Some(Guest { id: *who, name: name.clone() }),
        ),
        // What is kept of an outsider is a number anyhow.
        Fact::Happened(Event::LedBy { facilitator: Some(Leader::Outside(who)), .. }) => {
            let guest = |name: &str| Guest { id: GuestId::OUTSIDE, name: name.to_owned() };
            (fact.clone(), who.name().map(guest))
        }
        Fact::Happened(_) | Fact::TakenBack => (fact.clone(), None),
    }
}

/// How a member was called when the meeting was opened, where that is not their present name.
pub(crate) fn then_called(opened: &OpenedPlan, who: MemberId, name: &str) -> Option<String> {
    let then = opened.agenda.members.iter().find(|then| then.id == who)?;
    (!then.name.is_empty() && then.name != name).then(|| then.name.clone())
}

/// The members a meeting is planned for.
pub(crate) fn present_members(store: &Store, group: GroupId) -> store::Result<Vec<MemberRow>> {
    let members: Vec<MemberRow> = store.members(group)?.into_iter().filter(|row| row.left.is_none()).collect();
    if members.len() > MOST_KEPT_MEMBERS {
        return Err(Failure { code: FailureCode::Damaged, detail: "a group has more members than can be".to_owned() });
    }
    Ok(members)
}
