//! Whether a plan fits, what would help if it does not, and the effect of changes, on the wire.
//!
//! Not in here: the answers (`meeting::remedy`, `meeting::turnout`).

use meeting::{
    agenda::{Agenda, Fit},
    remedy::Otherwise,
    time::{Length, Moment},
    turnout::{Evening, Turnout},
};

use crate::{
    clocks::zone::Zone,
    context::Context,
    parts::seconds,
    plan::end_meant,
    planning::views::{EveningView, FitView, FormatFits, PhaseLength, WhatIf, WhatIfCase},
};

/// Whether it fits; if not, how much is missing and what would help.
pub(crate) fn fit_view(cx: &Context, agenda: &Agenda, format: &str, zone: Zone) -> FitView {
    match agenda.fit() {
        Fit::Fits { turns, buffer } => {
            let lengths = turns.iter().map(|(_, length)| *length);
            let shortest = lengths.clone().min().unwrap_or_default();
            let phases = agenda.phases_of_turn(shortest).into_iter();
            FitView::Fits {
                turns: turns.len() as u32,
                shortest: seconds(shortest),
                longest: seconds(lengths.max().unwrap_or_default()),
                // Rooms may end before the planned end: that time is over, too.
                buffer: seconds(buffer + agenda.ends_early()),
                end_without_spare: agenda.end_without_spare().and_then(|end| typed_end(agenda.starts, end, zone)),
                phases: phases
                    .map(|(title, length)| PhaseLength { title: title.to_owned(), length: seconds(length) })
                    .collect(),
            }
        }
        Fit::Short { turns, minimum, available } => FitView::Short {
            turns: turns as u32,
            minimum: seconds(minimum),
            needed: seconds(minimum.times(turns)),
            available: seconds(available),
            missing: seconds(agenda.missing()),
            fits_until: agenda.fitting_end().and_then(|end| typed_end(agenda.starts, end, zone)),
            fits_with: agenda.fitting_people().map(|people| people as u32),
            fits_without: agenda.fitting_absences().into_iter().map(|who| agenda.name(who).to_owned()).collect(),
            fits_as: agenda
                .fitting_formats(format, cx.language.tag())
                .iter()
                .map(|other| FormatFits {
                    format: other.key.clone(),
                    title: other.title.in_language(cx.language.tag()).to_owned(),
                })
                .collect(),
        },
    }
}

/// An end that would help, as it can be typed into the plan. Past midnight a plan reads only early hours as the next
/// day's: an end that it would read as another moment is no remedy.
pub(crate) fn typed_end(starts: Moment, ends: Moment, zone: Zone) -> Option<String> {
    let from = zone.date(starts).and_time(zone.time_of_day(starts));
    (end_meant(zone, from, zone.time_of_day(ends)) == Ok(ends)).then(|| zone.time(ends))
}

/// What if some are missing.
pub(crate) fn evenings(agenda: &Agenda, zone: Zone) -> Vec<EveningView> {
    let view = |evening: Evening| {
        let (missing, guest) = match evening.turnout {
            Turnout::Missing(missing) => (missing, false),
            Turnout::Guest => (0, true),
        };
        let (turns, lengths, buffer, available) = match &evening.fit {
            Fit::Fits { turns, buffer } => {
                let lengths = turns.iter().map(|(_, length)| *length);
                (turns.len(), lengths.clone().min().zip(lengths.max()), *buffer, Length::ZERO)
            }
            Fit::Short { turns, available, .. } => (*turns, None, Length::ZERO, *available),
        };
        let minimum = agenda.format.minimum(evening.people);
        EveningView {
            missing: missing as u32,
            guest,
            people: evening.people as u32,
            turns: turns as u32,
            shortest: lengths.map(|(shortest, _)| seconds(shortest)),
            longest: lengths.map(|(_, longest)| seconds(longest)),
            buffer: seconds(buffer),
            ends: zone.time(evening.ends),
            minimum: seconds(minimum),
            needed: seconds(minimum.times(turns)),
            available: seconds(available),
            fits_until: evening.fits_until.and_then(|end| typed_end(agenda.starts, end, zone)),
        }
    };
    agenda.evenings().into_iter().map(view).collect()
}

/// How the evening may go otherwise, with what it would mean for the turns.
pub(crate) fn what_if(agenda: &Agenda) -> Vec<WhatIf> {
    let look = |(case, changed): (Otherwise, Agenda)| {
        let (turn, buffer) = match changed.fit() {
            Fit::Fits { turns, buffer } => (turns.iter().map(|(_, length)| *length).min(), buffer),
            Fit::Short { .. } => (None, Length::ZERO),
        };
        let (case, name) = match case {
            Otherwise::OneMore(who) => (WhatIfCase::OneMore, Some(agenda.name(who).to_owned())),
            Otherwise::OneMissing => (WhatIfCase::OneMissing, None),
            Otherwise::TenLate => (WhatIfCase::TenLate, None),
        };
        WhatIf { case, name, turn: turn.map(seconds), buffer: seconds(buffer) }
    };
    agenda.otherwise().into_iter().map(look).collect()
}
