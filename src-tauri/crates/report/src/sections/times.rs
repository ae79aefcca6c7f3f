//! How the time went: every step, planned and real.

use meeting::{clock::StepName, record::StepRecord, time::Length};
use words::MessageKey;

use super::Setting;
use crate::{
    bars,
    block::Block,
    dates,
    flow::Flow,
    shares::share_line,
    style::{ASIDE, BODY, FIGURES, LABEL, QUIET_FIGURES, STRONG, Style},
    table::{self, Cell},
    text::Edge,
};

/// The space above and under the text of a step: less than elsewhere, there are many.
const ROW: f32 = 1.7;

/// The reason under a name.
const SMALL: Style = Style { size: 8.0, leading: 10.6, ..ASIDE };

/// The table of steps.
pub(super) fn times(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (record, words) = (setting.record, setting.words);
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportTimes, &[]));
    let labels = [
        words.say(MessageKey::ReportFrom, &[]),
        words.say(MessageKey::ReportStep, &[]),
        words.say(MessageKey::ReportBars, &[]),
        words.say(MessageKey::ReportPlanned, &[]),
        words.say(MessageKey::ReportReal, &[]),
    ];
    let unreached = match record.real.1 {
        Some(_) => words.say(MessageKey::ReportNotReached, &[]),
        None => words.say(MessageKey::ReportToCome, &[]),
    };
    let fitting =
        |setting: &mut Setting<'_>, label: &str, least: f32| setting.text.measure(label, LABEL).max(least) + 1.0;
    let from = fitting(setting, &labels[0], 30.0);
    // No length is broken: some have seconds.
    let mut widest = |lengths: Vec<Option<Length>>| {
        let said = lengths.into_iter().flatten().map(|length| dates::length(words, length));
        said.fold(0.0_f32, |widest, length| widest.max(setting.text.measure(&length, FIGURES)))
    };
    let [planned, real] = [
        widest(record.steps.iter().map(|step| step.planned).collect()),
        widest(record.steps.iter().map(|step| step.real).collect()),
    ];
    let planned = fitting(setting, &labels[3], planned);
    let real = fitting(setting, &labels[4], real).max(setting.text.measure(&unreached, ASIDE) + 1.0);
    let widths = [
        (from, Edge::Left),
        (setting.width * 0.31, Edge::Left),
        (0.0, Edge::Left),
        (planned, Edge::Right),
        (real, Edge::Right),
    ];
    let columns = table::columns(0.0, setting.width, widths);
    let head = table::head(&mut setting.text, &columns, [&labels[0], &labels[1], &labels[2], &labels[3], &labels[4]]);
    let longest = record.steps.iter().flat_map(|step| [step.planned, step.real]).flatten().max();
    let unit = columns[2].width / longest.map_or(1, Length::seconds).max(1) as f32;
    let points = |length: Length| length.or_zero().seconds() as f32 * unit;
    let mut rows = Vec::new();
    for step in &record.steps {
        let (name, style) = name(setting, step);
        let from = step.from.map(|from| dates::clock(setting.region, from, &record.wall)).unwrap_or_default();
        let planned = step
            .planned
            .map_or_else(|| words.say(MessageKey::ReportNotPlanned, &[]), |length| dates::length(words, length));
        let (real, real_style) = match step.real {
            Some(real) => (dates::length(words, real), FIGURES),
            None => (unreached.clone(), ASIDE),
        };
        let bar = bars::lengths(step.planned.map(points), step.real.map(points), BODY.leading);
        let cells = [
            Cell::Said(&from, QUIET_FIGURES),
            match &step.name {
                StepName::Title(_) if step.help.is_some() || step.why.is_some() => {
                    let mut what = match &step.help {
                        Some(help) => with_help(setting, &name, style, help, columns[1].width),
                        None => setting.text.written(&name, style, columns[1].width).into(),
                    };
                    if let Some(why) = &step.why {
                        let line = share_line(words, why);
                        what.below(setting.text.said(&line, SMALL, columns[1].width, Edge::Left).into());
                    }
                    Cell::Drawn(what)
                }
                StepName::Title(_) => Cell::Written(&name, style),
                StepName::CatchUp | StepName::Buffer => Cell::Said(&name, style),
            },
            Cell::Drawn(bar),
            Cell::Said(&planned, QUIET_FIGURES),
            Cell::Said(&real, real_style),
        ];
        rows.push(table::underline(table::cells(&mut setting.text, &columns, cells, ROW), &columns));
    }
    if rows.is_empty() {
        rows.push(Block::default());
    }
    flow.section(heading, &head, rows);
}

/// A client, and under the name the kind of help they asked for.
pub(super) fn with_help(setting: &mut Setting<'_>, name: &str, style: Style, help: &str, width: f32) -> Block {
    let asked = setting.words.say(MessageKey::ReportAskedFor, &[("help", help.into())]);
    let mut both: Block = setting.text.written(name, style, width).into();
    both.below(setting.text.said(&asked, ASIDE, width, Edge::Left).into());
    both
}

/// A step as a reader knows it: a turn by its client.
fn name(setting: &Setting<'_>, step: &StepRecord) -> (String, Style) {
    let words = setting.words;
    match (&step.name, &step.client) {
        (StepName::Title(_), Some(client)) => (client.name.clone(), STRONG),
        (StepName::Title(title), None) => match step.set {
            Some(set) => {
                let args = [("title", title.as_str().into()), ("set", set.into())];
                (words.say(MessageKey::ReportSetOf, &args), STRONG)
            }
            None => (title.clone(), BODY),
        },
        (StepName::CatchUp, Some(client)) => {
            (words.say(MessageKey::ReportCatchUpOf, &[("name", client.name.as_str().into())]), BODY)
        }
        (StepName::CatchUp, None) => (words.say(MessageKey::ReportCatchUp, &[]), BODY),
        (StepName::Buffer, _) => (words.say(MessageKey::ReportBuffer, &[]), ASIDE),
    }
}
