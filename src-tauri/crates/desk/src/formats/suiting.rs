//! The people and the hours that formats are looked for with: as typed, as a plan has them, and what a format comes to.
//!
//! Not in here: the rule (`meeting::suits`), and the list ([`super::gallery`]).

use meeting::{
    format::{Format, file::FormatFile},
    people::{FEWEST_TO_MEET, MOST_MEMBERS},
    span::LONGEST_HOURS,
    suits::{Size, Suiting, Suits, Wanted, What, can_meet, outline, suiting},
    time::Length,
    typed::{read_length, write_length},
};
use store::MeetingRow;
use words::MessageKey;

use crate::{
    context::Context,
    formats::views::gallery::{FormatRow, FormatRowWhat, FormatSuits, FormatUnfolded, FormatsSuiting},
    home_zone::zone_of,
    parts::seconds,
    people::present_members,
    plan::Plan,
    refusal::Refusal,
    sentence::Sentence,
};

/// What formats are looked for with, as typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wish {
    pub people: String,
    pub length: String,
}

impl Wish {
    /// As many as a plan expects, and as long as it is; empty where it does not say, or nobody could meet so.
    pub(crate) fn of_plan(cx: &Context, row: &MeetingRow, plan: &Plan) -> store::Result<Self> {
        let members = present_members(&cx.store, row.group)?;
        let expected = members.iter().filter(|member| !plan.absent.contains(&member.id)).count();
        let times = plan.times(zone_of(cx, row.group)?);
        Ok(Self {
            people: Some(expected)
                .filter(|people| can_meet(*people))
                .map(|people| people.to_string())
                .unwrap_or_default(),
            length: times.map(|(starts, ends)| write_length(ends - starts)).unwrap_or_default(),
        })
    }
}

/// What is asked about, as far as it can be read.
#[derive(Debug)]
pub(crate) struct Asked {
    people: Result<Option<usize>, Refusal>,
    length: Result<Option<Length>, Refusal>,
}

impl Asked {
    pub(crate) fn of(wish: &Wish) -> Self {
        Self { people: read(&wish.people, people), length: read(&wish.length, meeting_length) }
    }

    /// What is wanted; none where nothing is typed, or one of the fields cannot be read: half an answer would look
    /// like the whole.
    fn wanted(&self) -> Option<Wanted> {
        let (Ok(people), Ok(length)) = (&self.people, &self.length) else { return None };
        let wanted = Wanted { people: *people, length: *length };
        (wanted != Wanted::default()).then_some(wanted)
    }

    pub(crate) fn view(&self, wish: &Wish) -> FormatsSuiting {
        FormatsSuiting {
            people: wish.people.clone(),
            length: wish.length.clone(),
            people_problem: self.people.as_ref().err().cloned(),
            length_problem: self.length.as_ref().err().cloned(),
            asked: self.wanted().is_some(),
        }
    }
}

/// What stands in a field; nothing where it is empty.
fn read<Read>(typed: &str, read: impl Fn(&str) -> Result<Read, Refusal>) -> Result<Option<Read>, Refusal> {
    if typed.trim().is_empty() { Ok(None) } else { read(typed).map(Some) }
}

fn people(typed: &str) -> Result<usize, Refusal> {
    let people = typed.trim().parse().ok().filter(|people| can_meet(*people));
    let refusal = || Refusal::of(MessageKey::RefusalFormatPeople).about("people");
    people.ok_or_else(|| refusal().with("least", FEWEST_TO_MEET).with("most", MOST_MEMBERS))
}

/// The length of a meeting as typed: minutes, or hours and minutes.
pub(crate) fn meeting_length(typed: &str) -> Result<Length, Refusal> {
    let refusal = || Refusal::of(MessageKey::RefusalFormatMeetingLength).with("most", LONGEST_HOURS);
    read_length(typed).ok_or_else(refusal)
}

/// What a format comes to; none where nothing is asked about.
pub(crate) fn suited(file: &FormatFile, format: &Format, asked: &Asked) -> Option<FormatSuits> {
    let wanted = asked.wanted()?;
    if format.items.is_empty() {
        return Some(FormatSuits { fits: false, says: Vec::new() });
    }
    let found = suiting(file, format, wanted);
    Some(FormatSuits { fits: found.is_fitting(), says: says(&found, wanted) })
}

/// The timetable of a format, for what is asked about or else for what is usual for it. One that does not fit is told
/// for the length that it would fit into.
pub(crate) fn unfolded(file: &FormatFile, format: &Format, asked: &Asked) -> FormatUnfolded {
    let found = suiting(file, format, asked.wanted().unwrap_or_default());
    let length = found.fits_in().filter(|_| !format.items.is_empty());
    let key = match found.suits {
        Suits::Turns { .. } | Suits::NoTurns { .. } => MessageKey::FormatsTimetable,
        Suits::TooShort { .. } => MessageKey::FormatsTimetableLonger,
    };
    let rows = length.map(|length| outline(format, length, found.people)).unwrap_or_default();
    FormatUnfolded {
        source: file.source.clone(),
        head: length.map(|length| span(Sentence::of(key), length).with("count", found.people)),
        rows: rows
            .into_iter()
            .map(|row| FormatRow {
                from: seconds(row.from),
                length: seconds(row.length),
                what: match row.what {
                    What::Item { title, purpose } => FormatRowWhat::Item { title, purpose },
                    What::Turns { title, turns, each, pauses } => FormatRowWhat::Turns {
                        title,
                        turns: turns as u32,
                        each: seconds(each),
                        pauses: seconds(pauses),
                    },
                    What::Spare => FormatRowWhat::Spare,
                },
            })
            .collect(),
    }
}

fn says(found: &Suiting, wanted: Wanted) -> Vec<Sentence> {
    let tried = |sentence| span(sentence, found.length).with("count", found.people);
    let spare = |spare: Length| {
        let said = || Sentence::of(MessageKey::FormatsSuitsSpare).with("spare", spare);
        spare.is_some_time().then(said)
    };
    let made_for = |least: u32, most: u32| {
        let said = Sentence::of(MessageKey::FormatsSuitsMadeFor).with("sizes", most.saturating_sub(least) + 1);
        said.with("least", least).with("most", most)
    };
    let size = match found.size {
        Size::Meant => None,
        Size::TooFew(least, most) | Size::TooMany(least, most) => Some(made_for(least, most)),
    };
    // What was not asked for is said, because the figures hold for it alone.
    let usual = match (wanted.people, wanted.length) {
        (Some(_), None) => Some(tried(Sentence::of(MessageKey::FormatsSuitsIn))),
        (None, Some(_)) => Some(tried(Sentence::of(MessageKey::FormatsSuitsWith))),
        (Some(_), Some(_)) | (None, None) => None,
    };
    let time: Vec<Sentence> = match found.suits {
        Suits::Turns { turns, each, in_rooms, spare: left } => {
            let key = if in_rooms { MessageKey::FormatsSuitsRooms } else { MessageKey::FormatsSuitsTurns };
            let turns = Sentence::of(key).with("count", turns).with("each", each);
            usual.into_iter().chain([turns]).chain(spare(left)).collect()
        }
        Suits::NoTurns { spare: left } => {
            let none = Sentence::of(MessageKey::FormatsSuitsNoTurns);
            usual.into_iter().chain([none]).chain(spare(left)).collect()
        }
        Suits::TooShort { fits_in: Some(needed), .. } => {
            vec![span(Sentence::of(MessageKey::FormatsSuitsNeeds), needed).with("count", found.people)]
        }
        Suits::TooShort { fits_in: None, .. } => {
            vec![Sentence::of(MessageKey::FormatsSuitsNever).with("count", found.people).with("most", LONGEST_HOURS)]
        }
    };
    size.into_iter().chain(time).collect()
}

/// With a length in hours and minutes.
fn span(sentence: Sentence, length: Length) -> Sentence {
    let minutes = length.0 / 60;
    sentence.with("hours", minutes / 60).with("minutes", minutes % 60)
}
