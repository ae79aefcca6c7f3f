//! The lines of the agenda that are different tonight: what is done to them, and what it costs.
//!
//! Not in here: what can be done to a line, and why not (`meeting::planning`).

use meeting::{
    agenda::{Agenda, Fit},
    format::{WhichMeeting, file::FormatFile},
    people::MeetingId,
    planning::{Differs, LineEdit, LineRefused},
};
use words::MessageKey;

use crate::{
    context::Context,
    faults::of_fault,
    library::format_of,
    parts::seconds,
    plan::{Plan, done::PlanAct},
    planning::{
        intent::LineAsk,
        views::{LineTonight, TonightView},
    },
    plans::{change, plan_to_change},
    refusal::Refusal,
    stop::Stop,
};

/// Which meeting of its programme, and of the group, a plan is.
pub(crate) fn which(cx: &Context, id: MeetingId, plan: &Plan) -> store::Result<WhichMeeting> {
    Ok(WhichMeeting::of(cx.store.number_of(id)?, plan.slot.map(|slot| (slot.number, slot.of))))
}

/// Changes a line for tonight.
pub(crate) fn change_line(cx: &mut Context, meeting: u32, ask: LineAsk) -> Result<(), Stop> {
    let (row, plan) = plan_to_change(cx, meeting)?;
    let format = format_of(cx, &plan)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound).about("format"))?;
    let (format, which) = (format.in_language(cx.language.tag()), which(cx, row.id, &plan)?);
    let act = match ask {
        LineAsk::Set { .. } => PlanAct::Line,
        LineAsk::Add { .. } => PlanAct::AddedLine,
        LineAsk::LeaveOut { .. } => PlanAct::LeftOutLine,
        LineAsk::PutBack { .. } => PlanAct::UsualLine,
        LineAsk::PutAllBack => PlanAct::UsualLines,
    };
    let edit: LineEdit = ask.into();
    change(cx, meeting, |plan, _| {
        plan.tonight = plan.tonight.edited(&edit, &format, which).map_err(of_line)?;
        Ok(act)
    })
}

/// Why a line stays as it is, beside its field.
fn of_line(refused: LineRefused) -> Refusal {
    match refused {
        LineRefused::Gone => Refusal::of(MessageKey::RefusalFormatGone),
        LineRefused::Round => Refusal::of(MessageKey::RefusalLineRound),
        LineRefused::Only => Refusal::of(MessageKey::RefusalLineOnly),
        LineRefused::Full(most) => Refusal::of(MessageKey::RefusalLineFull).with("most", most),
        LineRefused::Title(fault) => of_fault(&fault).about("title"),
        LineRefused::Length(fault) => of_fault(&fault).about("length"),
    }
}

/// How a line differs from the format.
pub(crate) fn differs_view(differs: Differs) -> Option<LineTonight> {
    match differs {
        Differs::No => None,
        Differs::Changed(usual) => {
            Some(LineTonight::Changed { length: usual.rule().map(|rule| seconds(rule.measure())), title: usual.title })
        }
        Differs::Added => Some(LineTonight::Added),
        Differs::LeftOut => Some(LineTonight::LeftOut),
    }
}

/// What differs tonight costs the turns, beside the agenda as the format has it; none where nothing differs.
pub(crate) fn tonight_view(
    plan: &Plan,
    agenda: &Agenda,
    format: &FormatFile,
    which: WhichMeeting,
) -> Option<TonightView> {
    if plan.tonight.is_usual() {
        return None;
    }
    let format = format.in_language(&plan.language);
    let lines = plan.tonight.lines(&format, which);
    let usual = Agenda { format: format.on(which), ..agenda.clone() };
    let (usual_turn, usual_spare) = turn_and_spare(&usual.fit());
    let (turn, spare) = turn_and_spare(&agenda.fit());
    Some(TonightView {
        lines: lines.iter().filter(|line| line.differs != Differs::No).count() as u32,
        usual_fits: usual.fits(),
        turn,
        usual_turn,
        spare,
        usual_spare,
    })
}

/// The shortest turn and the spare time; none where it does not fit.
fn turn_and_spare(fit: &Fit) -> (Option<i32>, Option<i32>) {
    match fit {
        Fit::Fits { turns, buffer } => {
            (turns.iter().map(|(_, length)| *length).min().map(seconds), Some(seconds(*buffer)))
        }
        Fit::Short { .. } => (None, None),
    }
}
