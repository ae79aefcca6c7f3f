//! What a plan became when its meeting was opened: the agenda, and what held on that day.
//!
//! Not in here: what was typed ([`super`]), and the rules of an agenda (`meeting::agenda`).

use meeting::{agenda::Agenda, bounds::LARGEST_KEPT, format::file::FormatFile};
use store::{AgendaRow, ZoneRow};

use crate::{clocks::zone::Zone, plan::Plan, stored::to_json};

/// What a plan became.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedPlan {
    /// What the meeting is run with. The names are those of that day.
    pub agenda: Agenda,
    /// The format's name then.
    pub format_title: String,
    /// Seconds east of Greenwich then.
    pub offset: i32,
    /// The zone's name then; empty where it has none.
    pub zone: String,
}

impl OpenedPlan {
    /// What a plan becomes with this agenda, in this zone.
    pub(crate) fn of(plan: &Plan, format: Option<&FormatFile>, agenda: Agenda, zone: Zone) -> Self {
        let title = format.map(|format| format.title.in_language(&plan.language).to_owned());
        Self { format_title: title.unwrap_or_default(), offset: zone.offset(agenda.starts), zone: zone.name(), agenda }
    }

    /// As it was kept; none for what cannot be read, or is nothing that could have been planned.
    pub(crate) fn read(kept: AgendaRow) -> Option<Self> {
        let agenda = read_agenda(&kept.body)?;
        let AgendaRow { format_title, zone: ZoneRow { name: zone, offset }, .. } = kept;
        Some(Self { agenda, format_title, offset, zone })
    }

    /// As it is kept.
    pub(crate) fn kept(&self) -> store::Result<AgendaRow> {
        let zone = ZoneRow { name: self.zone.clone(), offset: self.offset };
        Ok(AgendaRow { body: to_json(&self.agenda)?, format_title: self.format_title.clone(), zone })
    }

    /// The zone the meeting was opened in.
    pub(crate) fn zone(&self) -> Zone {
        zone_of(&self.zone, self.offset)
    }
}

/// The zone a meeting was opened in, as it is kept.
pub(crate) fn zone_opened_in(kept: &ZoneRow) -> Zone {
    zone_of(&kept.name, kept.offset)
}

/// A zone without a name, or with one that is not known here, had its offset that day.
fn zone_of(name: &str, offset: i32) -> Zone {
    Zone::named(name).unwrap_or(Zone::Fixed(offset))
}

/// An agenda as it was kept; none for what cannot be read, or is nothing that could have been planned.
pub(crate) fn read_agenda(text: &str) -> Option<Agenda> {
    let agenda: Agenda = serde_json::from_str(text).ok().filter(|_| text.len() <= LARGEST_KEPT)?;
    agenda.in_bounds().then_some(agenda)
}
