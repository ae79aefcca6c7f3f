//! Backups: their page, and restoring one.
//!
//! Not in here: when one is made (`context::backups`), and making and thinning them (`store`).

pub(crate) mod act;
pub(crate) mod copy;
pub(crate) mod go_back;
pub(crate) mod intent;
pub mod list;
pub mod views;
pub(crate) mod weekly;

use words::MessageKey;

use crate::{
    backups::views::BackupsView,
    context::{Context, Newest, OfVisit, Visit},
    sentence::{Arg, Sentence},
};

/// What the page of the backups keeps.
#[derive(Debug, Default)]
pub(crate) struct BackupsPage {
    /// The list, as long as it is shown.
    page: OfVisit<BackupsView>,
    /// Whether they are being checked right now.
    checking: bool,
    /// What was just done on the page, or what Turnstone just went back to.
    told: OfVisit<Sentence>,
}

impl BackupsPage {
    /// Says what was just done, as long as the screen stays.
    pub(crate) fn tell(&mut self, visit: Visit, told: Sentence) {
        self.told = OfVisit::new(visit, told);
    }

    /// Whether a check of all backups runs now.
    pub(crate) fn set_checking(&mut self, checking: bool) {
        self.checking = checking;
    }
}

/// What the home says of the backups: that Turnstone went back to one, or that something is wrong with them.
pub(crate) fn backup_notice(backups: &BackupsPage, cx: &Context) -> Option<Sentence> {
    if let Some(told) = backups.told.get(cx.visit) {
        return Some(told.clone());
    }
    if cx.backups.failed() {
        return Some(match cx.backups.newest() {
            Newest::Made(at, _) => {
                Sentence::of(MessageKey::BackupsNoticeFailed).with("date", Arg::day(cx.zone.date_text(at)))
            }
            Newest::Unread | Newest::Missing => Sentence::of(MessageKey::BackupsNoticeNone),
        });
    }
    let checked = store::last_check(&cx.folder)?;
    if checked.damaged > 0 {
        return Some(Sentence::of(MessageKey::BackupsNoticeDamaged).with("count", checked.damaged));
    }
    (checked.restored == Some(false)).then(|| Sentence::of(MessageKey::BackupsNoticeUntried))
}
