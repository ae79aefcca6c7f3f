//! Every page of a long history: two hundred groups that met each month for ten years.
//!
//! The history is a demo (`turnstone demo`), so the groups are of every size and format, and meet as often as such
//! groups do. Timed is what a person waits for: the intent, both views, and their JSON. Not in here: drawing.

use std::ops::ControlFlow;

use demo::Wish;
use desk::{
    clocks::machine::Machine,
    intent::{Intent, NavigationIntent},
    views::Screen,
};
use meeting::{people::MeetingId, time::Moment};

use crate::{
    Effort, Outcome,
    figure::{Figure, ms},
    folder,
    seed::{SETUP, Seat},
    series::{Series, timed},
};

/// Seeds the history and looks at its pages.
pub fn measure(effort: Effort) -> Outcome<Vec<Figure>> {
    let kept = folder()?;
    let (groups, years) = effort.history;
    let until = SETUP.zone.date(Moment(Machine::start().read().utc_ms / 1000));
    let wish = Wish { groups, years, seed: 1, until, zone: SETUP.zone, language: SETUP.language };
    let decade = demo::write(kept.path(), &wish, &mut |_| ControlFlow::Continue(()))?;
    let mut seat = Seat::open(kept.path())?;
    let homes = (0..=effort.repeats)
        .map(|_| page(&mut seat, || Intent::Navigation(NavigationIntent::GoHome)))
        .collect::<Outcome<Vec<_>>>()?;
    let group_pages = decade
        .groups
        .iter()
        .map(|group| page(&mut seat, || Intent::Navigation(NavigationIntent::GoGroup { group: group.0 })));
    let group_pages = group_pages.collect::<Outcome<Vec<_>>>()?;
    let mut look = |list: Vec<MeetingId>| {
        let pages = list
            .into_iter()
            .map(|meeting| page(&mut seat, || Intent::Navigation(NavigationIntent::GoMeeting { meeting: meeting.0 })));
        pages.collect::<Outcome<Vec<_>>>()
    };
    let plans = look(decade.planned.clone())?;
    let proposals = look(decade.planned.iter().copied().cycle().take(effort.repeats).collect())?;
    let records = look(decade.held.iter().copied().step_by(10).collect())?;
    let what =
        format!("{groups} groups × {years} years, {} meetings, {:.0} MB", decade.held.len(), decade.bytes as f64 / 1e6);
    let line = |name: &str, pages: Vec<f64>, how: &str| {
        let pages = Series::of(pages);
        let p99 = pages.percentile(99);
        let measured = format!("{} (median {}, most {})", ms(p99), ms(pages.median()), ms(pages.most()));
        Figure::of(name, ("≤ 20 ms", 20.0), p99, measured, format!("99th percentile of {}{how}", pages.len()))
    };
    // The page of the plan is nothing but the proposal and what follows from it.
    let proposal = Series::of(proposals);
    let ledger = Figure::of(
        "the ledger's proposal over the history",
        ("≤ 10 ms", 10.0),
        proposal.percentile(99),
        format!("{} (median {})", ms(proposal.percentile(99)), ms(proposal.median())),
        format!(
            "99th percentile of {}; plans of groups that met {} times on average",
            proposal.len(),
            decade.held.len() / decade.groups.len().max(1)
        ),
    );
    Ok(vec![
        ledger,
        line("page of the history: home", homes, &format!("; {what}")),
        line("– a group", group_pages, ", each group once"),
        line("– a record", records, ", every tenth meeting"),
        line("– a plan", plans, ", the planned meeting of each group"),
    ])
}

/// Goes somewhere and takes what is shown there.
fn page(seat: &mut Seat, intent: impl Fn() -> Intent) -> Outcome<f64> {
    let (time, shown) = timed(|| {
        seat.does(intent())?;
        let view = seat.desk.view();
        let written = (serde_json::to_string(&view)?, serde_json::to_string(&seat.desk.stage_view())?);
        Outcome::Ok((view, written))
    });
    let (view, _) = shown?;
    let meant = match (intent(), &view.screen) {
        (Intent::Navigation(NavigationIntent::GoHome), Screen::Home(home)) => !home.groups.is_empty(),
        (Intent::Navigation(NavigationIntent::GoGroup { .. }), Screen::Group(group)) => !group.past.is_empty(),
        (Intent::Navigation(NavigationIntent::GoMeeting { .. }), Screen::Record(_) | Screen::Plan(_)) => true,
        _ => false,
    };
    if meant && view.trouble.is_none() { Ok(time) } else { Err(format!("{:?} shows something else", intent()).into()) }
}
