//! The plan screen: agenda, order with reasons. Not in here: whether it fits (see `fit`).

use meeting::{
    agenda::Agenda,
    clock::{Clock, Presses, Step, StepKind, StepName},
    format::{Rule, Turns, WhichMeeting, file::FormatFile},
    people::{MeetingId, MemberId},
    rotation::Why,
    time::{Length, Moment},
};
use store::{FailureCode, MeetingRow, MemberRow};

use super::{fit::what_if, seconds};
use crate::{
    desk::Desk,
    plan::Plan,
    refusal::Refusal,
    room::read_plan,
    views::{
        Named,
        plan::{FormatCard, PlanItem, PlanPerson, PlanTurn, PlanView},
    },
};

impl Desk {
    pub(crate) fn plan_view(&self, id: MeetingId) -> store::Result<PlanView> {
        let row = self.store.meeting(id)?;
        let group = self.store.group(row.group)?;
        let Some(mut plan) = read_plan(&row) else {
            return Err(store::Failure { code: FailureCode::Damaged, detail: "a plan cannot be read".to_owned() });
        };
        // Until it is opened, a plan speaks the language of the product.
        self.language.tag().clone_into(&mut plan.language);
        let members = self.present_members(row.group)?;
        let format = self.format_of(&plan)?;
        let (agenda, problems) = match self.agenda_of(id, &plan, format.as_ref(), &members)? {
            Ok(agenda) => (Some(agenda), Vec::new()),
            Err(problems) => (None, problems),
        };
        let tag = self.language.tag();
        let expected = members.iter().filter(|member| !plan.absent.contains(&member.id)).count() as u32;
        let offered = self.offered()?;
        // A format that is no longer offered stays the one of its plan.
        let own = format.as_ref().filter(|own| offered.iter().all(|other| other.key != own.key));
        let formats = offered.iter().chain(own).map(|format| format_card(format, tag, expected));
        Ok(PlanView {
            meeting: id.0,
            number: self.store.number_of(id)?,
            group: Named { id: group.id.0, name: group.name },
            people: self.plan_people(&row, &plan, &members, agenda.as_ref())?,
            items: agenda.as_ref().map(|agenda| self.plan_items(agenda)).unwrap_or_default(),
            fit: agenda.as_ref().map(|agenda| self.fit_view(agenda, &plan.format)),
            what_if: agenda.as_ref().map(what_if).unwrap_or_default(),
            by_hand: plan.by_hand,
            remarks: self.remarks(format.as_ref(), &offered, agenda.as_ref()),
            problems,
            formats: formats.collect(),
            date: plan.date,
            starts: plan.starts,
            ends: plan.ends,
            format: plan.format,
        })
    }

    /// The agenda of a plan with the items that belong to this meeting of the group, or what has to be put right first.
    pub(crate) fn agenda_of(
        &self,
        id: MeetingId,
        plan: &Plan,
        format: Option<&FormatFile>,
        members: &[MemberRow],
    ) -> store::Result<Result<Agenda, Vec<Refusal>>> {
        // How many meetings a programme has is not known here: no meeting is taken for the last.
        let which = WhichMeeting { first: self.store.number_of(id)? == 1, last: false };
        let made = plan.make_agenda_of(format, members, self.zone);
        Ok(made.map(|agenda| Agenda { format: agenda.format.clone().on(which), ..agenda }))
    }

    /// Everybody in tonight's order, those not expected at the end.
    fn plan_people(
        &self,
        row: &MeetingRow,
        plan: &Plan,
        members: &[MemberRow],
        agenda: Option<&Agenda>,
    ) -> store::Result<Vec<PlanPerson>> {
        let last = self.last_before(row)?;
        let reasons = self.proposed(members, last.as_ref());
        let date = last.map(|last| self.zone.date_text(last.began.unwrap_or(last.starts)));
        // Without an agenda nobody is without a turn: it is not known yet.
        let clients = agenda.map(Agenda::clients);
        let name = |who: MemberId| members.iter().find(|member| member.id == who).map(|member| member.name.clone());
        let mut people: Vec<PlanPerson> = plan
            .full_order(members)
            .into_iter()
            .map(|who| {
                let expected = !plan.absent.contains(&who);
                let why = reasons.iter().find(|(other, _)| *other == who).map(|(_, why)| *why);
                PlanPerson {
                    id: who.0,
                    name: name(who).unwrap_or_default(),
                    expected,
                    turn: clients.as_ref().is_none_or(|clients| clients.contains(&who)),
                    why: why_line(expected, plan.by_hand, why, date.as_deref()),
                }
            })
            .collect();
        people.sort_by_key(|person| !person.expected);
        Ok(people)
    }

    fn plan_items(&self, agenda: &Agenda) -> Vec<PlanItem> {
        let clock = Clock::new(agenda.clone(), Presses::AtZero { but: std::collections::BTreeSet::new() });
        let steps = clock.timetable().steps;
        let round = agenda.format.round().map(|(index, _)| index);
        let mut items: Vec<PlanItem> = Vec::new();
        for (index, item) in agenda.format.items.iter().enumerate() {
            if Some(index) == round {
                items.extend(self.round_items(&clock, &steps, &item.title));
            } else if let Some(step) = steps.iter().find(|step| step.kind == StepKind::Item(index)) {
                let (rule, each) = match item.rule() {
                    Some(Rule::Each(each)) => ("each", Some(seconds(each))),
                    Some(Rule::EachOther(each)) => ("each_other", Some(seconds(each))),
                    Some(Rule::Fixed(_)) | None => ("fixed", None),
                };
                items.push(PlanItem {
                    title: item.title.clone(),
                    purpose: item.purpose.clone(),
                    from: self.zone.exact_time(step.from),
                    length: seconds(step.length),
                    rule: rule.to_owned(),
                    each,
                    upto: step.range.is_some_time().then(|| seconds(step.length + step.range)),
                    protected: round.is_some_and(|round| index > round),
                    turns: Vec::new(),
                });
            }
        }
        items
    }

    /// The round with its turns and pauses, and the spare time behind it.
    fn round_items(&self, clock: &Clock, steps: &[Step], title: &str) -> Vec<PlanItem> {
        let inside: Vec<&Step> = steps
            .iter()
            .filter(|step| matches!(step.kind, StepKind::Turn(_) | StepKind::Gap | StepKind::Break(_)))
            .collect();
        let turns = inside.iter().map(|step| PlanTurn {
            kind: super::now::kind_word(clock, step.kind).to_owned(),
            name: match (step.kind, clock.name(step.kind)) {
                (StepKind::Turn(who), _) => clock.agenda().name(who).to_owned(),
                (_, StepName::Title(title)) => title,
                (_, StepName::CatchUp | StepName::Buffer) => String::new(),
            },
            from: self.zone.exact_time(step.from),
            to: self.zone.exact_time(step.due),
            length: seconds(step.length),
        });
        let first = inside.first().map_or(Moment(0), |step| step.from);
        let last = inside.last().map_or(first, |step| step.due);
        let item = |title: &str, from: Moment, length: Length, rule: &str, turns: Vec<PlanTurn>| PlanItem {
            title: title.to_owned(),
            purpose: String::new(),
            from: self.zone.exact_time(from),
            length: seconds(length),
            rule: rule.to_owned(),
            each: None,
            upto: None,
            protected: false,
            turns,
        };
        let mut items = vec![item(title, first, last - first, "round", turns.collect())];
        if let Some(spare) = steps.iter().find(|step| step.kind == StepKind::Buffer) {
            items.push(item("", spare.from, spare.length, "spare", Vec::new()));
        }
        items
    }

    /// Things to know that do not block.
    fn remarks(&self, format: Option<&FormatFile>, offered: &[FormatFile], agenda: Option<&Agenda>) -> Vec<Refusal> {
        let mut remarks = Vec::new();
        let newer = |own: &FormatFile| {
            offered.iter().find(|other| other.key == own.key && other.version > own.version).map(|other| other.version)
        };
        if let Some(version) = format.and_then(newer) {
            remarks.push(Refusal::of("remark-format-newer").about("format").with("version", version));
        }
        if let (Some(agenda), Some(format)) = (agenda, format) {
            let count = agenda.expected().count() as u32;
            let (least, most) = format.people;
            // Of two sentences about too few people the sharper one is said.
            if let Some(quorum) = agenda.format.quorum.filter(|quorum| (count as usize) < *quorum) {
                remarks.push(Refusal::of("remark-quorum").with("count", count).with("quorum", quorum));
            } else if !(least..=most).contains(&count) {
                let key = if count < least { "remark-small-group" } else { "remark-large-group" };
                let remark = Refusal { key: key.to_owned(), ..Refusal::of("remark-small-group") };
                remarks.push(remark.with("count", count).with("least", least).with("most", most));
            }
            remarks.extend(agenda.tight().into_iter().map(|tight| {
                let sums = Refusal::of("remark-tight").with("title", tight.title).with("count", tight.people);
                sums.with("total", tight.need.seconds()).with("room", tight.have.seconds())
            }));
            if !agenda.format.prepare.is_empty() {
                remarks.push(Refusal::of("remark-prepare").with("line", &agenda.format.prepare));
            }
            if agenda.ends < self.now() {
                remarks.push(Refusal::of("remark-date-past").about("date"));
            }
        }
        remarks
    }
}

fn format_card(format: &FormatFile, tag: &str, expected: u32) -> FormatCard {
    let words = format.in_language(tag);
    let clients = match words.round().map(|(_, round)| (round.turns, round.rooms)) {
        None => "none",
        Some((_, Some(_))) => "rooms",
        Some((Turns::All, None)) => "all",
        Some((Turns::Some(1), None)) => "one",
        Some((Turns::Some(_), None)) => "some",
    };
    let ((least, most), (shortest, longest)) = (format.people, format.minutes);
    FormatCard {
        key: format.key.clone(),
        title: format.title.in_language(tag).to_owned(),
        about: format.about.in_language(tag).to_owned(),
        clients: clients.to_owned(),
        least,
        most,
        shortest,
        longest,
        suits: (least..=most).contains(&expected),
    }
}

fn why_line(expected: bool, by_hand: bool, why: Option<Why>, date: Option<&str>) -> Option<Refusal> {
    if !expected {
        return Some(Refusal::of("why-absent"));
    }
    if by_hand {
        return Some(Refusal::of("why-by-hand"));
    }
    let dated = |key: &'static str| Refusal::of(key).with("date", date.unwrap_or_default());
    Some(match why? {
        Why::Owed => dated("why-owed"),
        Why::WasLast => dated("why-was-last"),
        Why::WasFirst => dated("why-was-first"),
        Why::New => Refusal::of("why-new"),
        Why::InTurn | Why::Roster => Refusal::of("why-roster"),
    })
}
