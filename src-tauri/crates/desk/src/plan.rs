//! A plan: what was typed for a coming meeting.
//!
//! Texts are kept as typed, so that nothing is lost while they cannot be parsed. Not in here: the agenda it becomes
//! ([`opened`]), the rules of an agenda (`meeting`) and the screen (`planning::show`).

pub(crate) mod done;
pub(crate) mod opened;
pub(crate) mod problems;
pub(crate) mod slot;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use meeting::{
    agenda::{Agenda, Draft, TooFew, enough_to_plan, full_order},
    bounds::LARGEST_KEPT,
    choosing::{Stands, Table},
    format::{Format, file::FormatFile, shipped},
    people::{Leader, MemberId, Outsider, Person},
    planning::Tonight,
    span::{LONGEST_HOURS, SpanProblem, planned_end},
    time::Moment,
    typed::Leans,
};
use serde::{Deserialize, Serialize};
use store::{MeetingRow, MemberRow, PlanRow};
use words::{Language, MessageKey};

use crate::{
    clocks::{
        typed::{date_in, order_of, time_in},
        zone::{Zone, parse_date, parse_time},
    },
    plan::{problems::unread, slot::PlanSlot},
    refusal::Refusal,
    stored::to_json,
};

/// A plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The format's key.
    pub format: String,
    /// The format's version when it was chosen.
    pub version: u32,
    /// The language of the titles.
    pub language: String,
    /// As typed. It has a column of its own in the file, and so has the date of the series.
    #[serde(skip)]
    pub date: String,
    /// As typed.
    pub starts: String,
    /// As typed.
    pub ends: String,
    /// Who is not expected.
    pub absent: Vec<MemberId>,
    /// The clients' order; who is not in it comes behind, in the roster's order.
    pub order: Vec<MemberId>,
    /// Whether somebody put the order by hand.
    pub by_hand: bool,
    /// Whom they moved; empty in plans of older versions, which did not say.
    #[serde(default)]
    pub placed: Vec<MemberId>,
    /// Who leads. The name of somebody from outside lies beside the plan, so that it can be deleted.
    #[serde(default)]
    pub facilitator: Option<Leader<MemberId>>,
    /// Who leads in the facilitator's own turn.
    #[serde(default)]
    pub deputy: Option<MemberId>,
    /// Whether somebody chose who leads.
    #[serde(default)]
    pub led_by_hand: bool,
    /// Bids, hands and shares, as they are put together.
    #[serde(default)]
    pub choosing: Table,
    /// What is different about the agenda tonight.
    #[serde(default)]
    pub tonight: Tonight,
    /// Which date of the group's series it is, if it is one.
    #[serde(skip)]
    pub slot: Option<PlanSlot>,
}

impl Plan {
    /// As it is kept.
    pub(crate) fn kept(&self) -> store::Result<PlanRow> {
        let outside = self.facilitator.as_ref().and_then(Leader::outside).and_then(Outsider::name);
        Ok(PlanRow {
            body: to_json(self)?,
            date: self.date.clone(),
            slot: self.slot.map(PlanSlot::kept),
            outside: outside.map(str::to_owned),
        })
    }

    /// Where it stands among the other meetings: at its start, or where it stood before while that cannot be read.
    pub(crate) fn sort_time(&self, before: Moment, zone: Zone) -> Moment {
        match (parse_date(&self.date), parse_time(&self.starts)) {
            (Some(date), Some(time)) => zone.moment(date, time),
            (None, _) | (_, None) => before,
        }
    }

    /// A meeting on a date, from a start, so many minutes long, with everybody.
    pub fn new(format: &str, language: &str, date: String, starts: String, minutes: u32) -> Self {
        let ends = Self::end_after(&starts, minutes);
        Self {
            format: format.to_owned(),
            version: shipped::named(format).map_or(1, |format| format.version),
            language: language.to_owned(),
            date,
            starts,
            ends,
            absent: Vec::new(),
            order: Vec::new(),
            by_hand: false,
            placed: Vec::new(),
            facilitator: None,
            deputy: None,
            led_by_hand: false,
            choosing: Table::default(),
            tonight: Tonight::default(),
            slot: None,
        }
    }

    /// The end so many minutes after a start that can be read.
    pub(crate) fn end_after(starts: &str, minutes: u32) -> String {
        let end = |time: chrono::NaiveTime| (time + TimeDelta::minutes(i64::from(minutes))).format("%H:%M").to_string();
        parse_time(starts).map(end).unwrap_or_default()
    }

    /// The planned start and end.
    pub fn times(&self, zone: Zone) -> Result<(Moment, Moment), Vec<Refusal>> {
        // What can be read is kept as ISO text, so that here neither a year nor an order has to be guessed.
        let order = order_of(Language::of_tag(&self.language), None);
        let date = date_in("date", &self.date, order, NaiveDate::default(), Leans::Ahead);
        let (starts, ends) = (time_in("starts", &self.starts), time_in("ends", &self.ends));
        match (date, starts, ends) {
            (Ok(date), Ok(starts), Ok(ends)) => {
                let from = zone.moment(date, starts);
                match end_meant(zone, date.and_time(starts), ends) {
                    Ok(to) => Ok((from, to)),
                    Err(SpanProblem::EndBeforeStart) => {
                        Err(vec![Refusal::of(MessageKey::RefusalEndBeforeStart).about("ends")])
                    }
                    Err(SpanProblem::TooLong) => Err(vec![
                        Refusal::of(MessageKey::RefusalMeetingTooLong).about("ends").with("most", LONGEST_HOURS),
                    ]),
                }
            }
            (date, starts, ends) => Err([date.err(), starts.err(), ends.err()].into_iter().flatten().collect()),
        }
    }

    /// Everybody in tonight's order: the order as put, then whoever is not in it, in the roster's order.
    pub fn full_order(&self, members: &[MemberRow]) -> Vec<MemberId> {
        full_order(&self.order, &members.iter().map(|member| member.id).collect::<Vec<_>>())
    }

    /// Whether somebody stands where a hand put them.
    pub(crate) fn is_placed(&self, who: MemberId) -> bool {
        self.by_hand && (self.placed.is_empty() || self.placed.contains(&who))
    }

    /// Puts those who are expected by their bids, or by the hands raised for them, unless the order is by hand. What it
    /// was before decides between equals, here and in the meeting.
    pub(crate) fn put_by_bids(&mut self, format: Option<&FormatFile>, expected: &[MemberId]) -> Option<Vec<Stands>> {
        let way = format.and_then(|format| format.in_language(&self.language).choice());
        let stands = self.choosing.put_in_order(way, &self.order, self.by_hand, expected)?;
        self.order = stands.iter().map(|stands| stands.who).collect();
        Some(stands)
    }

    /// The agenda, or what has to be put right first; for a format that comes with the product.
    pub fn make_agenda(&self, members: &[MemberRow], zone: Zone) -> Result<Agenda, Vec<Refusal>> {
        self.make_agenda_of(shipped::named(&self.format).as_ref(), members, zone)
    }

    /// The agenda of a format, or what has to be put right first.
    pub fn make_agenda_of(
        &self,
        format: Option<&FormatFile>,
        members: &[MemberRow],
        zone: Zone,
    ) -> Result<Agenda, Vec<Refusal>> {
        let mut problems = Vec::new();
        let times = self.times(zone).map_err(|more| problems.extend(more)).ok();
        if format.is_none() {
            problems.push(Refusal::of(MessageKey::RefusalNotFound).about("format"));
        }
        let there: Vec<MemberId> =
            members.iter().map(|member| member.id).filter(|who| !self.absent.contains(who)).collect();
        if let Err(few) = enough_to_plan(members.len(), there.len()) {
            problems.push(too_few(few));
        }
        let format = format.map(|format| format.in_language(&self.language));
        let heard = self.choosing.heard(format.as_ref().and_then(Format::choice), &there);
        problems.extend(unread(&heard));
        let shares = heard.shares(&members.iter().map(|row| row.id).collect::<Vec<_>>());
        match (times, format) {
            (Some((starts, ends)), Some(format)) if problems.is_empty() => Ok(Agenda::of(Draft {
                format,
                members: members.iter().map(|row| Person { id: row.id, name: row.name.clone() }).collect(),
                absent: self.absent.clone(),
                order: self.order.clone(),
                shares,
                starts,
                ends,
            })),
            _ => Err(problems),
        }
    }
}

/// The plan of a meeting; `None` for one that cannot be read.
pub(crate) fn read_plan(row: &MeetingRow) -> Option<Plan> {
    let PlanRow { body, date, slot, outside } = &row.plan;
    let mut plan: Plan = serde_json::from_str(body).ok().filter(|_| body.len() <= LARGEST_KEPT)?;
    if !plan.tonight.holds() {
        return None;
    }
    if let Some(Leader::Outside(who)) = &mut plan.facilitator {
        *who = Outsider::kept(outside.clone());
    }
    let slot = match slot {
        Some(slot) => Some(PlanSlot::read(slot)?),
        None => None,
    };
    Some(Plan { date: date.clone(), slot, ..plan })
}

/// Says that too few people meet.
fn too_few(few: TooFew) -> Refusal {
    let refusal = match few {
        TooFew::NoMembers => Refusal::of(MessageKey::RefusalNoMembers),
        TooFew::OneMember => Refusal::of(MessageKey::RefusalOneMember),
        TooFew::NobodyExpected => Refusal::of(MessageKey::RefusalNobodyExpected),
        TooFew::OneExpected => Refusal::of(MessageKey::RefusalOneExpected),
    };
    refusal.about("people")
}

/// The end meant by a time of day, of what starts at a local time.
pub(crate) fn end_meant(zone: Zone, starts: NaiveDateTime, ends: NaiveTime) -> Result<Moment, SpanProblem> {
    let end_on = |day: NaiveDate| zone.end_of(starts, day.and_time(ends));
    let day = starts.date();
    planned_end(zone.moment(day, starts.time()), end_on(day), end_on(day + Days::new(1)))
}
