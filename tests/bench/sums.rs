//! What is worked out in memory: a replayed meeting, a solved agenda, the printed summary.
//!
//! Not in here: the disk (`intents`, `history`).

use std::fmt::Write as _;

use desk::{Plan, clocks::zone::Zone, record_of};
use meeting::{
    agenda::{Agenda, by_size},
    format::{
        edit::{Draft, Field, FormatEdit, Path as Place, Sitting},
        shipped,
    },
    live::{Ask, Entry, Meeting},
    people::{GroupId, MeetingId, MemberId},
    scenario,
    time::{Length, Moment},
};
use report::Paper;
use store::{MemberRow, Store};
use words::Language;

use crate::{
    Effort, Outcome,
    figure::{Figure, ms},
    folder, seed,
    series::{Series, timed},
};

/// An evening at 18:00 in Greenwich.
const EVENING: Moment = Moment(1_772_733_600);

/// An agenda of the usual format for so many people and hours, as the desk makes it.
fn agenda(people: u32, hours: i64) -> Outcome<Agenda> {
    let members: Vec<MemberRow> = (1..=people)
        .map(|no| MemberRow {
            id: MemberId(no),
            group: GroupId(1),
            name: format!("Member {no}"),
            position: no,
            joined: String::new(),
            left: None,
        })
        .collect();
    let plan = Plan::new("peer-coaching-group", "en", "2026-03-05".to_owned(), "18:00".to_owned(), hours as u32 * 60);
    plan.make_agenda(&members, Zone::Fixed(0)).map_err(|problems| format!("{problems:?}").into())
}

/// The log of three hours in which something is done about every three minutes, one act in ten taken back.
fn three_hours() -> Outcome<(Agenda, Vec<Entry>, Moment)> {
    let agenda = agenda(8, 3)?;
    let mut meeting = Meeting::new(agenda.clone());
    let mut at = EVENING;
    does(&mut meeting, &Ask::Start { missing: vec![MemberId(8)], short: None }, at);
    for round in 0..9 {
        let clock = meeting.clock(at);
        let Some(step) = clock.running().map(|step| step.no) else { break };
        let comes_or_goes = if round == 0 { Ask::Arrive(MemberId(8).into()) } else { Ask::Leave(MemberId(8).into()) };
        for (minutes, ask) in [
            (3, Ask::Extend { by: Length(60), pay: Some(meeting::live::Payer::End) }),
            (3, Ask::Hold),
            (2, Ask::Resume),
            (3, comes_or_goes),
            (0, if round == 0 { Ask::Redistribute } else { Ask::Undo }),
            (8, Ask::Skip { step }),
        ] {
            at += Length::minutes(minutes);
            does(&mut meeting, &ask, at);
        }
    }
    Ok((agenda, meeting.log().to_vec(), at))
}

/// What is asked for, if it can be: what an evening refuses is refused here, too.
fn does(meeting: &mut Meeting, ask: &Ask, at: Moment) {
    let act = meeting.next_act();
    for (fact, at) in meeting.decide(ask, at).unwrap_or_default() {
        meeting.apply(Entry { act, at, fact });
    }
}

/// The same length as a file, with sixty events.
fn scenario_text() -> String {
    let mut text = String::from(
        "title = \"Three hours\"\nmembers = [\"A\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\", \"H\"]\n\
         starts = \"2026-03-05T18:00:00\"\nends = \"2026-03-05T21:00:00\"\n[format]\n\
         [[format.items]]\ntitle = \"Check-in\"\neach = \"1:00\"\n\
         [[format.items]]\ntitle = \"Round\"\nkind = \"round\"\n\
         phases = [{ title = \"Present\", weight = 4 }, { title = \"Coach\", weight = 10 }]\n\
         [[format.items]]\ntitle = \"Close\"\nfixed = \"5:00\"\n",
    );
    for pair in 0..30 {
        let (hour, minute) = (18 + pair * 6 / 60, pair * 6 % 60);
        let _ = write!(
            text,
            "[[events]]\nat = \"{hour}:{minute:02}:30\"\ndo = \"hold\"\n\
             [[events]]\nat = \"{hour}:{minute:02}:50\"\ndo = \"resume\"\n"
        );
    }
    text
}

/// Replays and agendas.
pub fn measure(effort: Effort) -> Outcome<Vec<Figure>> {
    let (agenda_of_eight, log, end) = three_hours()?;
    let events = log.len();
    let replays = Series::of((0..effort.repeats * 10).map(|_| {
        let (agenda, log) = (agenda_of_eight.clone(), log.clone());
        timed(|| std::hint::black_box(Meeting::from_log(agenda, log).lines(end))).0
    }));
    let text = scenario_text();
    scenario::replay(&text).map_err(|refused| refused.to_string())?;
    let files =
        Series::of((0..effort.repeats).map(|_| timed(|| std::hint::black_box(scenario::replay(&text).is_ok())).0));
    let twelve = agenda(12, 4)?;
    let solved = Series::of((0..1000).map(|_| timed(|| std::hint::black_box(twelve.fit())).0));
    // The costliest of all formats, with as many people.
    let shipped = shipped::all().into_iter().map(|other| Agenda { format: other.in_language("en"), ..twelve.clone() });
    let costliest = shipped
        .map(|agenda| Series::of((0..200).map(|_| timed(|| std::hint::black_box(agenda.fit())).0)))
        .max_by(|one, other| one.median().total_cmp(&other.median()))
        .ok_or("formats are shipped")?;
    let target = ("≤ 5 ms", 5.0);
    let line = |series: &Series| format!("{} (99th percentile {})", ms(series.median()), ms(series.percentile(99)));
    Ok(vec![
        Figure::of(
            "replay of a three-hour meeting",
            target,
            replays.percentile(99),
            line(&replays),
            format!("log of {events} facts, taken in and shown; median of {}", replays.len()),
        ),
        Figure::of(
            "– the same from a scenario file",
            target,
            files.percentile(99),
            line(&files),
            format!("60 events, played anew for each of them; median of {}", files.len()),
        ),
        Figure::told("agenda of 12 people solved", line(&solved), format!("median of {}", solved.len())),
        Figure::told(
            "– in the costliest shipped format",
            line(&costliest),
            "far below the millisecond a keystroke may take".to_owned(),
        ),
        keystroke(effort)?,
    ])
}

/// A keystroke of the editor: the edit, what is wrong with what is typed, and the timetable for 3 to 12 people.
fn keystroke(effort: Effort) -> Outcome<Figure> {
    let format = shipped::named("peer-coaching-group").ok_or("the usual format comes with the product")?;
    let mut sitting = Sitting::new(Draft::of(format));
    let mut nth = 0;
    let keys = Series::of((0..effort.repeats * 10).map(|_| {
        nth += 1;
        let text = format!("{}:{:02}", 4 + nth % 3, nth % 60);
        let edit = FormatEdit::Set { at: Place(vec![0]), field: Field::Length, nth: 0, text };
        timed(|| {
            let done = sitting.edit(&edit, "en").is_ok();
            let columns = by_size(&sitting.draft.file.in_language("en"), Length::minutes(240));
            std::hint::black_box((done, columns, sitting.draft.problems("en").len()));
        })
        .0
    }));
    Ok(Figure::of(
        "a keystroke of the editor",
        ("≤ 1 ms", 1.0),
        keys.percentile(99),
        format!("{} (99th percentile {})", ms(keys.median()), ms(keys.percentile(99))),
        format!("the edit, and the timetable for 3 to 12 people in four hours; median of {}", keys.len()),
    ))
}

/// The printed summary of a meeting of the sample group.
pub fn report(effort: Effort) -> Outcome<Vec<Figure>> {
    let folder = folder()?;
    seed::sample(folder.path())?;
    let store = Store::open(folder.path())?;
    let record = record_of(&store, MeetingId(2), "en", EVENING)?.ok_or("the sample group has two meetings")?;
    let (mut first, mut bytes) = (None, 0);
    let mut times = Vec::new();
    for _ in 0..=effort.repeats {
        let (time, pdf) = timed(|| report::pdf(&record, Paper::A4, Language::En));
        bytes = pdf?.len();
        if first.is_none() {
            first = Some(time);
        } else {
            times.push(time);
        }
    }
    let (first, times, kilobytes) = (first.unwrap_or_default(), Series::of(times), bytes as f64 / 1000.0);
    Ok(vec![
        Figure::of(
            "PDF of a meeting",
            ("≤ 50 ms", 50.0),
            first.max(times.median()),
            format!("{} the first time, then {}", ms(first), ms(times.median())),
            format!("six people, A4; the first reads the system's fonts; median of {}", times.len()),
        ),
        Figure::of(
            "– its size",
            ("≤ 60 KB", 60.0),
            kilobytes,
            format!("{kilobytes:.0} KB"),
            "the same file".to_owned(),
        ),
    ])
}
