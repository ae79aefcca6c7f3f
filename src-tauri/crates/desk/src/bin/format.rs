//! Deleting formats of one's own, with all their versions.
//!
//! A held meeting has the format in its agenda. A planned one needs the file: as long as there is one, the format is
//! only no longer offered; it goes to the bin when the last of them has been held or discarded. Not in here: editing.

use meeting::format::file;
use store::{BinId, BinKind, MeetingState, Thing};
use words::MessageKey;

use crate::bin::slip::Label;
use crate::{
    desk::{Desk, Place},
    planning::plan::{Plan, read_plan},
    refusal::Refusal,
    stop::Stop,
};

impl Desk {
    pub(super) fn delete_format(&mut self, key: &str) -> Result<BinId, Stop> {
        let bin = self.format_to_bin(key)?;
        self.go(Place::Formats)?;
        Ok(bin)
    }

    fn format_to_bin(&mut self, key: &str) -> Result<BinId, Stop> {
        let row = self.store.format(key)?.ok_or_else(|| Refusal::of(MessageKey::RefusalNotFound))?;
        let title = file::read(&row.text).map(|file| file.title.in_language(self.language.tag()).to_owned());
        let label = Label { name: title.unwrap_or_default(), ..Label::default() };
        self.put_in_bin(&Thing::Format(key.to_owned()), None, &label, &[])
    }

    /// Whether a meeting that is not over yet is planned with a format, also one of a group that can still be put back.
    pub(crate) fn is_planned_with(&self, key: &str) -> store::Result<bool> {
        if self.store.bin()?.iter().any(|row| row.kind == BinKind::Group) {
            let binned = self.store.open_plans_in_bin()?;
            if binned.iter().filter_map(|plan| serde_json::from_str::<Plan>(plan).ok()).any(|plan| plan.format == key) {
                return Ok(true);
            }
        }
        for group in self.store.groups()? {
            let open = self.store.meetings_of(group.id)?.into_iter().filter(|row| row.state != MeetingState::Closed);
            if open.filter_map(|row| read_plan(&row)).any(|plan| plan.format == key) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Deletes the formats that are no longer offered and that no plan needs any more.
    pub(super) fn delete_unneeded_formats(&mut self) -> Result<(), Stop> {
        for row in self.store.formats()?.into_iter().filter(|row| row.removed) {
            if !self.is_planned_with(&row.key)? {
                self.format_to_bin(&row.key)?;
            }
        }
        Ok(())
    }
}
