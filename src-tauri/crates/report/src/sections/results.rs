//! The results of the evaluation: the means of questions with enough answers, then the sentences.

use meeting::evaluation::{Question, Results, SCALE, Said};
use words::{Catalogue, MessageKey, Region};

use super::{ROW, Setting};
use crate::{
    bars,
    block::Block,
    flow::Flow,
    style::{ASIDE, BODY, LABEL, QUIET_FIGURES, STRONG, Style},
    table::{self, Cell},
    text::Edge,
};

/// The evaluation, or a quiet line that there was none.
pub(super) fn results(setting: &mut Setting<'_>, flow: &mut Flow) {
    let words = setting.words;
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportWorth, &[]));
    match &setting.record.evaluation {
        None => {
            let none = match setting.record.unopened {
                0 => words.say(MessageKey::ReportWorthNone, &[]),
                responses => words.say(MessageKey::ReportWorthUnopened, &[("responses", responses.into())]),
            };
            let none = setting.aside(&none);
            flow.section(heading, &Block::default(), vec![none]);
        }
        Some(results) => {
            means(setting, flow, heading, results);
            sentences(setting, flow, results);
        }
    }
}

fn means(setting: &mut Setting<'_>, flow: &mut Flow, heading: Block, results: &Results) {
    let words = setting.words;
    let [lowest, highest] = [*SCALE.start(), *SCALE.end()];
    let scale = words.say(
        MessageKey::ReportScale,
        &[("lowest", lowest.into()), ("highest", highest.into()), ("responses", results.responses.into())],
    );
    let none = words.say(MessageKey::ReportNoAnswers, &[]);
    let few = words.say(MessageKey::ReportTooFewAnswers, &[]);
    let answers = words.say(MessageKey::ReportAnswers, &[]);
    let mean = words.say(MessageKey::ReportMean, &[]);
    let narrow = setting.text.measure(&answers, LABEL).max(setting.text.measure(&none, ASIDE)) + 1.0;
    let widths = [(setting.width * 0.4, Edge::Left), (0.0, Edge::Left), (36.0, Edge::Right), (narrow, Edge::Right)];
    let columns = table::columns(0.0, setting.width, widths);
    let head = table::head(&mut setting.text, &columns, [&scale, "", &mean, &answers]);
    let figure = Style { tabular: true, ..STRONG };
    let mut rows = Vec::new();
    for one in &results.means {
        let scale = |at| bars::scale(columns[1].width, highest - lowest, at, BODY.leading);
        let name = question(words, one.question);
        let (said, count);
        let cells = match one.said {
            Said::Mean { mean, answers } => {
                (said, count) = (decimal(words, setting.region, mean), answers.to_string());
                let at = (mean as f32 - f32::from(lowest)) / f32::from(highest - lowest);
                [
                    Cell::Said(&name, BODY),
                    Cell::Drawn(scale(Some(at))),
                    Cell::Said(&said, figure),
                    Cell::Said(&count, QUIET_FIGURES),
                ]
            }
            // No scale: nothing that could be taken for a figure.
            Said::TooFew => [Cell::Said(&name, BODY), Cell::Said(&few, ASIDE), Cell::Empty, Cell::Empty],
            Said::Nothing => [Cell::Said(&name, BODY), Cell::Drawn(scale(None)), Cell::Empty, Cell::Said(&none, ASIDE)],
        };
        rows.push(table::underline(table::cells(&mut setting.text, &columns, cells, ROW), &columns));
    }
    flow.section(heading, &head, rows);
}

fn sentences(setting: &mut Setting<'_>, flow: &mut Flow, results: &Results) {
    let words = setting.words;
    if results.sentences.is_empty() {
        return;
    }
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportSentences, &[]));
    let mut rows = Vec::new();
    for sentence in &results.sentences {
        let quoted = words.say(MessageKey::ReportQuote, &[("sentence", sentence.as_str().into())]);
        let mut row = Block::from(setting.text.written(&quoted, BODY, setting.width * 0.86));
        row.height += 4.0;
        rows.push(row);
    }
    flow.section(heading, &Block::default(), rows);
}

/// A mean with one decimal, written as the language and the region write it.
fn decimal(words: &Catalogue, region: Region, mean: f64) -> String {
    let tenths = (mean * 10.0).round() as i64;
    let [whole, part] = [tenths / 10, tenths % 10].map(|digits| digits.to_string());
    words.say(
        MessageKey::ReportDecimal,
        &[("region", region.code().into()), ("whole", whole.into()), ("part", part.into())],
    )
}

fn question(words: &Catalogue, question: Question) -> String {
    match question {
        Question::Worth => words.say(MessageKey::ReportQuestionWorth, &[]),
        Question::Help => words.say(MessageKey::ReportQuestionHelp, &[]),
        Question::Openly => words.say(MessageKey::ReportQuestionOpenly, &[]),
        Question::Fairly => words.say(MessageKey::ReportQuestionFairly, &[]),
    }
}
