//! The plan screen: the agenda, and the order with reasons. Not in here: whether it fits (see `fit`).

use meeting::{
    agenda::{Agenda, WhySizes},
    clock::{Clock, Presses, Step, StepKind, StepName},
    format::{Rule, Turns, file::FormatFile},
    ledger::Placed,
    people::{Leader, MeetingId, MemberId, Person},
    planning::{Differs, Line},
    time::{Length, Moment},
};
use store::{FailureCode, MemberRow};
use words::MessageKey;

use crate::{
    archive::archived_since,
    choosing::{
        show::{bids_view, share_by_hand, why_of},
        views::BidsView,
    },
    clocks::zone::{Zone, parse_date, parse_time},
    context::{Context, Printed},
    home_zone::zone_of_group,
    ledger::history::{Proposal, propose},
    library::{format_of, offered},
    numbers::number_of,
    parts::{Named, seconds},
    people::{outsider_called, present_members},
    plan::Plan,
    planning::{
        fit::{evenings, fit_view, what_if},
        lines::{differs_view, tonight_view, which},
        undo::undo_views,
        views::{
            FormatCard, FormatClients, ItemRule, PlanItem, PlanLeader, PlanPerson, PlanRoom, PlanTurn, PlanView, Remark,
        },
        why::why_line,
    },
    plans::spoken,
    refusal::Refusal,
    sentence::{Arg, Sentence},
};

/// The plan of a meeting.
pub(crate) fn plan_view(cx: &Context, id: MeetingId) -> store::Result<PlanView> {
    let row = cx.store.meeting(id)?;
    let group = cx.store.group(row.group)?;
    let Some(mut plan) = spoken(cx, &row) else {
        return Err(store::Failure { code: FailureCode::Damaged, detail: "a plan cannot be read".to_owned() });
    };
    let members = present_members(&cx.store, row.group)?;
    let proposal = propose(cx, row.group, &mut plan, &members)?;
    let tonight = parse_date(&plan.date);
    let leader = |who: Option<MemberId>, placed: Option<&Placed>| {
        who.map(|who| PlanLeader {
            id: who.0,
            why: placed.filter(|_| !plan.led_by_hand).map(|placed| why_line(placed, tonight)),
        })
    };
    let inside = plan.facilitator.as_ref().and_then(Leader::inside).copied();
    let (facilitator, deputy) =
        (leader(inside, proposal.facilitator.as_ref()), leader(plan.deputy, proposal.deputy.as_ref()));
    let outside = plan.facilitator.as_ref().and_then(Leader::outside);
    let format = format_of(cx, &plan)?;
    let zone = zone_of_group(&group, cx.zone);
    let made = agenda_of(cx, id, &plan, format.as_ref(), &members, zone)?;
    let tag = cx.language.tag();
    let (agenda, problems) = match made {
        Ok(agenda) => (Some(Agenda { past: proposal.past.clone(), ..agenda }), Vec::new()),
        Err(problems) => (None, problems),
    };
    let which = which(cx, id, &plan)?;
    let lines = format.as_ref().map(|format| plan.tonight.lines(&format.in_language(tag), which));
    let (undo_act, redo_act) = undo_views(cx, &row)?;
    let expected = members.iter().filter(|member| !plan.absent.contains(&member.id)).count() as u32;
    let offered = offered(cx)?;
    // A format that is no longer offered stays the one of its plan.
    let own = format.as_ref().filter(|own| offered.iter().all(|other| other.key != own.key));
    let formats = offered.iter().chain(own).map(|format| format_card(format, tag, expected));
    let numbered = number_of(cx, &row)?;
    Ok(PlanView {
        meeting: id.0,
        number: numbered.number,
        programme: numbered.programme(),
        archived: archived_since(cx, &group),
        group: Named { id: group.id.0, name: group.name },
        bids: plan_bids(&plan, &members, format.as_ref()),
        can_share: format.as_ref().and_then(|format| format.in_language(tag).choice()).is_some(),
        people: plan_people(&plan, &members, agenda.as_ref(), &proposal),
        items: agenda.as_ref().zip(lines).map(|(agenda, lines)| plan_items(agenda, lines, zone)).unwrap_or_default(),
        tonight: agenda
            .as_ref()
            .zip(format.as_ref())
            .and_then(|(agenda, format)| tonight_view(&plan, agenda, format, which)),
        rooms: agenda.as_ref().map(rooms).unwrap_or_default(),
        rooms_why: agenda.as_ref().and_then(rooms_why),
        fit: agenda.as_ref().map(|agenda| fit_view(cx, agenda, &plan.format, zone)),
        what_if: agenda.as_ref().map(what_if).unwrap_or_default(),
        evenings: agenda.as_ref().map(|agenda| evenings(agenda, zone)).unwrap_or_default(),
        can_draw: agenda.as_ref().is_some_and(|agenda| !agenda.who_draws().is_empty()),
        by_hand: plan.by_hand,
        undo_act,
        redo_act,
        led_by_hand: plan.led_by_hand,
        facilitator,
        outside: outside.map(|who| outsider_called(who, cx.language)),
        deputy,
        remarks: remarks(cx, format.as_ref(), &offered, agenda.as_ref(), (&plan, zone)),
        problems,
        printed: cx.printed_as(Printed::Plan(id)),
        formats: formats.collect(),
        date: plan.date,
        starts: plan.starts,
        ends: plan.ends,
        format: plan.format,
    })
}

/// The agenda of a plan with the items that belong to this meeting of the group, or what has to be put right first.
pub(crate) fn agenda_of(
    cx: &Context,
    id: MeetingId,
    plan: &Plan,
    format: Option<&FormatFile>,
    members: &[MemberRow],
    zone: Zone,
) -> store::Result<Result<Agenda, Vec<Refusal>>> {
    let which = which(cx, id, plan)?;
    let made = plan.make_agenda_of(format, members, zone);
    Ok(made.map(|agenda| Agenda { format: plan.tonight.applied(&agenda.format, which), ..agenda }))
}

/// Things to know that do not block.
fn remarks(
    cx: &Context,
    format: Option<&FormatFile>,
    offered: &[FormatFile],
    agenda: Option<&Agenda>,
    (plan, zone): (&Plan, Zone),
) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = agenda.map(|agenda| skipped_times(plan, agenda, zone)).unwrap_or_default();
    let newer = |own: &FormatFile| {
        offered.iter().find(|other| other.key == own.key && other.version > own.version).map(|other| other.version)
    };
    if let Some(version) = format.and_then(newer) {
        let newer = Sentence::of(MessageKey::RemarkFormatNewer).with("version", Arg::number(version));
        remarks.push(Remark { sentence: newer, field: Some("format".to_owned()) });
    }
    if let (Some(agenda), Some(format)) = (agenda, format) {
        let count = agenda.expected().count() as u32;
        let (least, most) = format.people;
        // Of two sentences about too few people the sharper one is said.
        if let Some(quorum) = agenda.format.quorum.filter(|quorum| (count as usize) < *quorum) {
            remarks.push(Sentence::of(MessageKey::RemarkQuorum).with("count", count).with("quorum", quorum).into());
        } else if !(least..=most).contains(&count) {
            let key = if count < least { MessageKey::RemarkSmallGroup } else { MessageKey::RemarkLargeGroup };
            let remark = Sentence::of(key).with("count", count).with("sizes", most - least + 1);
            remarks.push(remark.with("least", least).with("most", most).into());
        }
        remarks.extend(agenda.tight().into_iter().map(|tight| {
            let sums = Sentence::of(MessageKey::RemarkTight).with("title", tight.title).with("count", tight.people);
            sums.with("total", tight.need).with("available", tight.have).into()
        }));
        if !agenda.format.prepare.is_empty() {
            remarks.push(Sentence::of(MessageKey::RemarkPrepare).with("line", &agenda.format.prepare).into());
        }
        if agenda.ends < cx.now() {
            let past = Sentence::of(MessageKey::RemarkDatePast);
            remarks.push(Remark { sentence: past, field: Some("date".to_owned()) });
        }
    }
    remarks
}

/// The start and the end, where the clocks go forward over them: they count as another time than was typed.
fn skipped_times(plan: &Plan, agenda: &Agenda, zone: Zone) -> Vec<Remark> {
    let skipped = |(typed, meant): (&String, Moment)| {
        let other = parse_time(typed).is_some_and(|typed| typed != zone.time_of_day(meant));
        let remark = Sentence::of(MessageKey::RemarkTimeSkipped).with("typed", Arg::time(typed));
        other.then(|| remark.with("time", Arg::time(zone.time(meant))).into())
    };
    [(&plan.starts, agenda.starts), (&plan.ends, agenda.ends)].into_iter().filter_map(skipped).collect()
}

fn plan_items(agenda: &Agenda, lines: Vec<Line>, zone: Zone) -> Vec<PlanItem> {
    let clock = Clock::new(agenda.clone(), Presses::AtZero { but: std::collections::BTreeSet::new() });
    let steps = clock.timetable().steps;
    let round = agenda.format.round().map(|(index, _)| index);
    let mut items: Vec<PlanItem> = Vec::new();
    // The lines that take place are the items of the agenda, in order.
    let mut taking_place = 0..;
    for Line { at, item, differs } in lines {
        let index = if differs == Differs::LeftOut { None } else { taking_place.next() };
        let (plan_line, own_length) = (Some(at.into()), item.rule().map(|rule| seconds(rule.measure())));
        let tonight = differs_view(differs);
        let Some(index) = index else {
            items.push(PlanItem {
                title: item.title,
                purpose: String::new(),
                from: String::new(),
                length: 0,
                rule: ItemRule::Fixed,
                each: None,
                upto: None,
                protected: false,
                turns: Vec::new(),
                plan_line,
                own_length,
                tonight,
            });
            continue;
        };
        if Some(index) == round {
            let mut turns = round_items(&clock, &steps, &item.title, zone);
            if let Some(first) = turns.first_mut() {
                (first.plan_line, first.tonight) = (plan_line, tonight);
            }
            items.extend(turns);
        } else if let Some(step) = steps.iter().find(|step| step.kind == StepKind::Item(index)) {
            let (rule, each) = match item.rule() {
                Some(Rule::Each(each)) => (ItemRule::Each, Some(seconds(each))),
                Some(Rule::EachOther(each)) => (ItemRule::EachOther, Some(seconds(each))),
                Some(Rule::Fixed(_)) | None => (ItemRule::Fixed, None),
            };
            items.push(PlanItem {
                title: item.title.clone(),
                purpose: item.purpose.clone(),
                from: zone.time(step.from),
                length: seconds(step.length),
                rule,
                each,
                upto: step.range.is_some_time().then(|| seconds(step.length + step.range)),
                protected: round.is_some_and(|round| index > round),
                turns: Vec::new(),
                plan_line,
                own_length,
                tonight,
            });
        }
    }
    items
}

/// The round with its turns and pauses, and the spare time behind it.
fn round_items(clock: &Clock, steps: &[Step], title: &str, zone: Zone) -> Vec<PlanItem> {
    let inside: Vec<&Step> = steps
        .iter()
        .filter(|step| matches!(step.kind, StepKind::Turn(_) | StepKind::Gap | StepKind::Break(_)))
        .collect();
    let turns = inside.iter().map(|step| PlanTurn {
        kind: crate::running::now::kind_word(clock, step.kind),
        set: step.kind.set(),
        name: match (step.kind, clock.name(step.kind)) {
            (StepKind::Turn(of), _) => of.client().map(|who| clock.agenda().name(who).to_owned()).unwrap_or_default(),
            (_, StepName::Title(title)) => title,
            (_, StepName::CatchUp | StepName::Buffer) => String::new(),
        },
        from: zone.time(step.from),
        to: zone.time(step.due),
        length: seconds(step.length),
    });
    let first = inside.first().map_or(Moment(0), |step| step.from);
    let last = inside.last().map_or(first, |step| step.due);
    let item = |title: &str, from: Moment, length: Length, rule: ItemRule, turns: Vec<PlanTurn>| PlanItem {
        title: title.to_owned(),
        purpose: String::new(),
        from: zone.time(from),
        length: seconds(length),
        rule,
        each: None,
        upto: None,
        protected: false,
        turns,
        plan_line: None,
        own_length: None,
        tonight: None,
    };
    let mut items = vec![item(title, first, last - first, ItemRule::Round, turns.collect())];
    if let Some(buffer) = steps.iter().find(|step| step.kind == StepKind::Buffer) {
        items.push(item("", buffer.from, buffer.length, ItemRule::Buffer, Vec::new()));
    }
    items
}

fn rooms(agenda: &Agenda) -> Vec<PlanRoom> {
    let name = |who: &MemberId| agenda.name(*who).to_owned();
    let rooms = agenda.rooms().map(|planned| planned.rooms).unwrap_or_default();
    let numbered = rooms.iter().zip(1..);
    numbered.map(|(people, room)| PlanRoom { room, people: people.iter().map(name).collect() }).collect()
}

fn rooms_why(agenda: &Agenda) -> Option<Sentence> {
    let size = agenda.format.round()?.1.rooms?;
    let planned = agenda.rooms()?;
    let why = match planned.why(size) {
        WhySizes::Even => Sentence::of(MessageKey::WhyRoomsEven).with("count", planned.rooms.len()),
        WhySizes::Larger(rooms) => Sentence::of(MessageKey::WhyRoomsLarger).with("count", rooms),
        WhySizes::Evened => Sentence::of(MessageKey::WhyRoomsEvened),
    };
    let people: usize = planned.rooms.iter().map(Vec::len).sum();
    Some(why.with("people", people).with("size", size).with("rooms", planned.rooms.len()).with("sets", planned.sets))
}

/// The table of bids or hands, for formats that know them.
fn plan_bids(plan: &Plan, members: &[MemberRow], format: Option<&FormatFile>) -> Option<BidsView> {
    let way = format?.in_language(&plan.language).choice()?;
    let expected = members.iter().filter(|member| !plan.absent.contains(&member.id));
    let people: Vec<Person> = expected.map(|row| Person { id: row.id, name: row.name.clone() }).collect();
    let ids: Vec<MemberId> = people.iter().map(|person| person.id).collect();
    bids_view(&plan.choosing, way, &people, &plan.choosing.heard(Some(way), &ids))
}

fn format_card(format: &FormatFile, tag: &str, expected: u32) -> FormatCard {
    let words = format.in_language(tag);
    let clients = match words.round().map(|(_, round)| (round.turns, round.rooms)) {
        None => FormatClients::None,
        Some((_, Some(_))) => FormatClients::Rooms,
        Some((Turns::All, None)) => FormatClients::All,
        Some((Turns::Some(1), None)) => FormatClients::One,
        Some((Turns::Some(_), None)) => FormatClients::Some,
    };
    let ((least, most), (shortest, longest)) = (format.people, format.minutes);
    FormatCard {
        key: format.key.clone(),
        title: format.title.in_language(tag).to_owned(),
        about: format.about.in_language(tag).to_owned(),
        clients,
        least,
        most,
        shortest,
        longest,
        suits: (least..=most).contains(&expected),
    }
}

/// Why somebody stands where they do in tonight's order.
pub(crate) fn why_there(plan: &Plan, proposal: &Proposal, who: MemberId) -> Option<Sentence> {
    if plan.absent.contains(&who) {
        return Some(Sentence::of(MessageKey::WhyAbsent));
    }
    if plan.is_placed(who) {
        return Some(Sentence::of(MessageKey::WhyByHand));
    }
    if proposal.chosen.is_some() {
        return why_of(proposal.chosen.as_deref(), who);
    }
    let placed = proposal.placed.iter().find(|placed| placed.who == who);
    placed.map(|placed| why_line(placed, parse_date(&plan.date)))
}

/// Everybody in tonight's order, those not expected at the end.
fn plan_people(plan: &Plan, members: &[MemberRow], agenda: Option<&Agenda>, proposal: &Proposal) -> Vec<PlanPerson> {
    // Without an agenda nobody is without a turn: it is not known yet.
    let clients = agenda.map(Agenda::clients);
    let name = |who: MemberId| members.iter().find(|member| member.id == who).map(|member| member.name.clone());
    let mut people: Vec<PlanPerson> = plan
        .full_order(members)
        .into_iter()
        .map(|who| {
            let expected = !plan.absent.contains(&who);
            let turn = clients.as_ref().is_none_or(|clients| clients.contains(&who));
            let next = proposal.next.iter().find(|(other, _)| *other == who).and_then(|(_, next)| *next);
            PlanPerson {
                id: who.0,
                name: name(who).unwrap_or_default(),
                expected,
                turn,
                next: next.filter(|next| !turn && expected && *next > 0).map(|next| next as u32),
                share: share_by_hand(&plan.choosing, who),
                why: why_there(plan, proposal, who),
            }
        })
        .collect();
    people.sort_by_key(|person| !person.expected);
    people
}
