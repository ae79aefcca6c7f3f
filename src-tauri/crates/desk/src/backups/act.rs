//! Acts on the page of the backups.
//!
//! Not in here: restoring one, for which the file must be closed (`backups::go_back`).

use std::path::Path;

use store::{Failure, Reason};
use words::MessageKey;

use crate::{
    backups::{
        BackupsPage,
        copy::copy_backup,
        intent::BackupIntent,
        list,
        views::{BackupRow, BackupsView, UnopenedRow},
    },
    context::{Context, OfVisit, Place},
    numbers::number_of,
    refusal::Refusal,
    sentence::Sentence,
    stop::Stop,
};

/// Carries out what is asked of the backups.
pub(crate) fn act_on_backups(backups: &mut BackupsPage, cx: &mut Context, intent: &BackupIntent) -> Result<(), Stop> {
    match intent {
        BackupIntent::GoBackups => {
            cx.go(Place::Backups)?;
            read_backups(backups, cx);
            Ok(())
        }
        BackupIntent::BackUp => {
            cx.keep_backup(Reason::Asked)?;
            backups.tell(cx.visit, Sentence::of(MessageKey::BackupsToldMade));
            read_backups(backups, cx);
            Ok(())
        }
        // The driver closes the file for it; without a driver nothing can be put in its place.
        BackupIntent::GoBack { .. } => Err(Refusal::of(MessageKey::RefusalBackupFileOpen).into()),
        // The driver checks, in a thread of its own.
        BackupIntent::CheckBackups => Ok(()),
    }
}

/// Copies a backup to where a person said.
pub(crate) fn copy_to(backups: &mut BackupsPage, cx: &mut Context, name: &str, path: &Path) -> Result<(), Stop> {
    backups.tell(cx.visit, copy_backup(&cx.folder, name, path)?);
    Ok(())
}

/// Reads the list for the page, while it is shown.
pub(crate) fn read_backups(backups: &mut BackupsPage, cx: &Context) {
    if cx.place == Place::Backups {
        let groups = cx.store.groups().ok().map(|groups| groups.into_iter().map(|group| group.id).collect());
        let mut page = list::read(&cx.folder, cx.zone, groups);
        count_what_is_gone(cx, &mut page);
        backups.page = OfVisit::new(cx.visit, page);
    }
}

/// Says of each backup how much it holds of what was deleted for good since. What cannot be read is not counted.
fn count_what_is_gone(cx: &Context, page: &mut BackupsView) {
    let gone = cx.store.gone().unwrap_or_default();
    let holders = cx.store.files_with(&gone).unwrap_or_default();
    for path in holders.into_iter().flat_map(|holders| holders.backups) {
        let named = |row: &&mut BackupRow| path.file_name().is_some_and(|name| name == row.name.as_str());
        if let Some(row) = page.backups.iter_mut().find(named) {
            row.again += 1;
        }
    }
}

/// What was just done on the page.
pub(crate) fn told_of_backups(backups: &BackupsPage, cx: &Context) -> Option<Sentence> {
    backups.told.get(cx.visit).cloned()
}

/// The page of the backups.
pub(crate) fn backups_view(backups: &BackupsPage, cx: &Context) -> BackupsView {
    let page = backups.page.get(cx.visit).cloned().unwrap_or_default();
    let unopened = unopened_boxes(cx).unwrap_or_default();
    BackupsView { unopened, checking: backups.checking, told: told_of_backups(backups, cx), ..page }
}

/// The backups, where going back to one is a remedy for a failure.
pub(crate) fn remedy(backups: &BackupsPage, cx: &Context, failure: &Failure) -> Option<BackupsView> {
    list::helps(failure)
        .then(|| BackupsView { told: told_of_backups(backups, cx), ..list::read(&cx.folder, cx.zone, None) })
}

/// The boxes that no copy has.
fn unopened_boxes(cx: &Context) -> store::Result<Vec<UnopenedRow>> {
    let row = |(id, responses)| {
        let row = cx.store.meeting(id)?;
        Ok(UnopenedRow { group: cx.store.group(row.group)?.name, number: number_of(cx, &row)?.number, responses })
    };
    cx.store.unopened()?.into_iter().map(row).collect()
}
