//! The one list of a group's meetings: what was held, what is planned, and the dates to come, each a line.
//!
//! Not in here: what each line says. The cards, the dates and the rota have it, and `told` what is told of one meeting; a
//! line says which of them are one meeting, and where it stands.

use meeting::series::{Listed, numbers};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    dates::views::{DateRow, DateState},
    evaluation::views::MeanView,
    parts::{MeetingCard, MeetingWord},
    rota::views::RotaRow,
};

/// A meeting of a group, or a date it can be on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MeetingLine {
    /// Its card among `past` or `planned`.
    pub meeting: Option<u32>,
    /// What names its date among `coming`.
    pub day: Option<String>,
    /// What names it on the rota.
    pub at: Option<String>,
    /// Which meeting of its group or programme it is; none for a date that is skipped, unless a programme
    /// has it keep its number.
    pub number: Option<u32>,
    /// Whether it is over.
    pub over: bool,
    /// Who led it, if it is over.
    pub led: Option<String>,
    /// Who had a turn, if it is over and somebody who came had none.
    pub had: Vec<String>,
    /// The name of its format, once it is planned.
    pub format: Option<String>,
    /// When its plan ends, as typed.
    pub ends: Option<String>,
    /// What its members said it was worth, where a mean can be shown.
    pub worth: Option<MeanView>,
}

/// The lines, by date; meetings without one come last. `past` and `planned` are soonest first, `told` begins the line of a
/// meeting with what is told of it alone, and `of` is how many meetings their programme has, if it is one.
pub(super) fn lines(
    past: &[MeetingCard],
    planned: &[MeetingCard],
    coming: &[DateRow],
    rota: &[RotaRow],
    of: Option<u32>,
    told: impl Fn(u32) -> MeetingLine,
) -> Vec<MeetingLine> {
    let date_of = |meeting: u32| coming.iter().find(|row| row.meeting == Some(meeting)).map(|row| row.day.clone());
    let part_of = |meeting: u32| rota.iter().find(|row| row.meeting == Some(meeting)).map(|row| row.at.clone());
    let mut lines: Vec<((bool, &str, &str), MeetingLine)> = Vec::new();
    for card in past.iter().chain(planned) {
        let line = MeetingLine {
            meeting: Some(card.id),
            day: date_of(card.id),
            at: part_of(card.id),
            number: None,
            over: card.state == MeetingWord::Closed,
            ..told(card.id)
        };
        lines.push(((false, &card.date, &card.starts), line));
    }
    let has_card = |meeting: u32| past.iter().chain(planned).any(|card| card.id == meeting);
    for row in coming.iter().filter(|row| !row.meeting.is_some_and(has_card)) {
        let free = rota.iter().find(|part| part.meeting.is_none() && part.at == row.day);
        let line =
            MeetingLine { day: Some(row.day.clone()), at: free.map(|part| part.at.clone()), ..MeetingLine::default() };
        lines.push(((false, &row.date, &row.starts), line));
    }
    for part in rota.iter().filter(|part| part.meeting.is_none()) {
        if lines.iter().all(|(_, line)| line.at.as_ref() != Some(&part.at)) {
            let line = MeetingLine { at: Some(part.at.clone()), ..MeetingLine::default() };
            lines.push(((part.date.is_none(), part.date.as_deref().unwrap_or_default(), ""), line));
        }
    }
    lines.sort_by_key(|(when, _)| *when);
    let mut lines: Vec<MeetingLine> = lines.into_iter().map(|(_, line)| line).collect();
    let counted = numbers(lines.iter().map(|line| listed(line, past, coming, of)));
    for (line, number) in lines.iter_mut().zip(counted) {
        let card = past.iter().chain(planned).find(|card| line.meeting == Some(card.id));
        line.number = card.and_then(|card| card.programme).map(|programme| programme.number).or(number);
    }
    lines
}

/// What a line is for counting.
fn listed(line: &MeetingLine, past: &[MeetingCard], coming: &[DateRow], of: Option<u32>) -> Listed {
    let date = line.day.as_ref().and_then(|day| coming.iter().find(|row| row.day == *day));
    let over = past.iter().find(|card| line.meeting == Some(card.id));
    match (date, over) {
        (Some(date), _) if of.is_some() => Listed::Programme(date.number),
        (_, Some(card)) => Listed::Over(card.number),
        (Some(date), None) if date.state == DateState::Skipped => Listed::Skipped,
        _ => Listed::ToCome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rota::views::RotaChoice;

    fn card(id: u32, date: &str, state: MeetingWord) -> MeetingCard {
        MeetingCard {
            id,
            number: id,
            programme: None,
            date: date.to_owned(),
            starts: "18:00".to_owned(),
            state,
            came: 0,
            expected: 0,
            turns: 0,
            promises: 0,
        }
    }
    fn date(day: &str, meeting: Option<u32>) -> DateRow {
        let (day, starts) = (day.to_owned(), "18:00".to_owned());
        DateRow { date: day.clone(), day, starts, number: 1, state: DateState::Coming, meeting }
    }
    fn part(at: &str, meeting: Option<u32>) -> RotaRow {
        let date = at.contains('-').then(|| at.to_owned());
        RotaRow {
            at: at.to_owned(),
            date,
            number: 1,
            of: None,
            meeting,
            choice: RotaChoice::All,
            clients: Vec::new(),
            facilitator: None,
            outside: None,
            led_by_plan: false,
            absent: Vec::new(),
        }
    }
    fn said(line: &MeetingLine) -> (Option<u32>, Option<&str>, Option<&str>) {
        (line.meeting, line.day.as_deref(), line.at.as_deref())
    }

    #[test]
    fn a_meeting_is_one_line_whatever_knows_of_it() {
        let past = [card(1, "2026-11-05", MeetingWord::Closed)];
        let planned = [card(2, "2026-12-17", MeetingWord::Planned)];
        let coming = [date("2026-12-03", None), date("2026-12-17", Some(2)), date("2027-01-21", None)];
        let rota = [part("2026-12-03", None), part("2026-12-17", Some(2))];
        let lines = lines(&past, &planned, &coming, &rota, None, |_| MeetingLine::default());
        assert_eq!(
            lines.iter().map(said).collect::<Vec<_>>(),
            [
                (Some(1), None, None),
                (None, Some("2026-12-03"), Some("2026-12-03")),
                (Some(2), Some("2026-12-17"), Some("2026-12-17")),
                (None, Some("2027-01-21"), None),
            ]
        );
        assert_eq!(lines.iter().map(|line| line.over).collect::<Vec<_>>(), [true, false, false, false]);
        assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [Some(1), Some(2), Some(3), Some(4)]);
    }

    #[test]
    fn a_group_without_a_series_has_its_next_meetings_by_number_behind_what_is_planned() {
        let planned = [card(2, "2026-12-17", MeetingWord::Planned)];
        let lines = lines(&[], &planned, &[], &[part("2", Some(2)), part("3", None), part("4", None)], None, |_| {
            MeetingLine::default()
        });
        assert_eq!(
            lines.iter().map(said).collect::<Vec<_>>(),
            [(Some(2), None, Some("2")), (None, None, Some("3")), (None, None, Some("4"))]
        );
    }
}
