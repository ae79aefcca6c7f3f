//! `turnstone backup`, `restore` and `check`.
//!
//! Not in here: making a backup (`store`), and the steps of a restore (`desk::backups`).

use std::{path::Path, process::ExitCode};

use desk::{
    Setup,
    backups::{
        list,
        views::{BackupRow, HealthWord, HoldsView, SetAsideRow},
    },
    clocks::machine::Machine,
    damage::finding_in,
    without_window::{self, Wanted, Why},
};
use meeting::texts::one_line;
use store::{Examined, FailureCode, Finding, Lost, Reason};
use words::{Catalogue, Language, MessageKey};

use crate::{
    telling::{could_not_print, must_be_there, open, say, told_failure},
    terminal,
};

/// Makes a backup and prints where it is.
pub fn make(folder: &Path, setup: Setup) -> Result<(), String> {
    let store = open(folder, setup)?;
    let now = Machine::start().read().wall();
    let made = store.backup(now, Reason::Asked).map_err(|failure| told_failure(&failure, folder, setup))?;
    print(&shown(&made), setup.language)
}

/// Lists what one can go back to.
pub fn list(folder: &Path, setup: Setup) -> Result<(), String> {
    must_be_there(folder, setup)?;
    let language = setup.language;
    let view = list::read(folder, setup.zone, None);
    if view.backups.is_empty() && view.set_aside.is_empty() {
        return Err(say(language, MessageKey::TerminalNoBackupsYet, &[("folder", shown(folder).into())]));
    }
    let mut lines = vec![format!("{:<38}  {:<16}  {:>9}  HOLDS", "NAME", "WHEN", "SIZE")];
    lines.extend(
        view.backups
            .iter()
            .map(|row| line((&row.name, &row.date, &row.time), row.kilobytes, &backup_words(row, language))),
    );
    lines.extend(
        view.set_aside
            .iter()
            .map(|row| line((&row.name, &row.date, &row.time), row.kilobytes, &aside_words(row, language))),
    );
    print(&lines.join("\n"), language)
}

fn line((name, date, time): (&str, &str, &str), kilobytes: u32, words: &str) -> String {
    let size = format!("{:.1} MB", f64::from(kilobytes.max(100)) / 1000.0);
    format!("{:<38}  {date} {time}  {size:>9}  {}", one_line(name), one_line(words))
}

fn backup_words(row: &BackupRow, language: Language) -> String {
    let health = match (row.health, &row.checked) {
        (HealthWord::Damaged, _) => say(language, MessageKey::BackupsDamaged, &[]),
        (HealthWord::Newer, _) => say(language, MessageKey::BackupsNewer, &[]),
        (HealthWord::Sound, Some(date)) => say(language, MessageKey::BackupsSound, &[("date", date.as_str().into())]),
        (HealthWord::Sound | HealthWord::Unchecked, _) => say(language, MessageKey::BackupsUnchecked, &[]),
    };
    format!("{} ({health})", held(row.holds.as_ref(), language))
}

fn aside_words(row: &SetAsideRow, language: Language) -> String {
    format!("{} ({})", held(row.holds.as_ref(), language), say(language, MessageKey::TerminalSetAside, &[]))
}

fn held(holds: Option<&HoldsView>, language: Language) -> String {
    let Some(holds) = holds else { return say(language, MessageKey::BackupsHoldsNothing, &[]) };
    let all = say(
        language,
        MessageKey::BackupsHolds,
        &[("groups", holds.groups.into()), ("meetings", holds.meetings.into())],
    );
    let Some(last) = &holds.last else { return all };
    let (number, group, date) = (last.number.into(), last.group.as_str().into(), last.date.as_str().into());
    say(
        language,
        MessageKey::BackupsHoldsLast,
        &[("holds", all.into()), ("number", number), ("group", group), ("date", date)],
    )
}

/// Goes back to a backup and says where the former file is.
pub fn go_back(folder: &Path, wanted: Wanted<'_>, setup: Setup) -> Result<(), String> {
    must_be_there(folder, setup)?;
    let went = without_window::go_back(folder, wanted, setup)
        .map_err(|refusal| refusal.sentence.said(Catalogue::of(setup.language)))?;
    for (file, why) in &went.passed_over {
        let key = match why {
            Why::Unusable => MessageKey::TerminalPassedOver,
            Why::Changed => MessageKey::TerminalPassedOverChanged,
            Why::Foreign => MessageKey::TerminalPassedOverForeign,
        };
        terminal::complain(&say(setup.language, key, &[("file", shown(file).into())]));
    }
    let back = say(setup.language, MessageKey::TerminalWentBack, &[("file", shown(&went.to).into())]);
    let aside =
        went.aside.map(|file| say(setup.language, MessageKey::TerminalFormerFile, &[("file", shown(&file).into())]));
    print(&[Some(back), aside].into_iter().flatten().collect::<Vec<_>>().join("\n"), setup.language)
}

/// Looks at everything and prints what is wrong.
pub fn check(folder: &Path, setup: Setup) -> Result<ExitCode, String> {
    must_be_there(folder, setup)?;
    let examined = store::examine(folder).map_err(|failure| told_failure(&failure, folder, setup))?;
    let backups = examined.len().saturating_sub(1);
    let wrong: Vec<String> = examined.iter().flat_map(|file| wrong_in(file, folder, setup)).collect();
    if wrong.is_empty() {
        print(
            &say(setup.language, MessageKey::TerminalCheckSound, &[("backups", (backups as u32).into())]),
            setup.language,
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    print(&wrong.join("\n"), setup.language)?;
    Ok(ExitCode::FAILURE)
}

/// What is wrong with a file, a line for each finding.
fn wrong_in(file: &Examined, folder: &Path, setup: Setup) -> Vec<String> {
    let language = setup.language;
    let damaged = |why: &str| say(language, MessageKey::TerminalCheckDamaged, &[("why", why.into())]);
    let said = match &file.seen {
        Ok(seen) => {
            let groups = store::holds(&file.path).map(|holds| holds.groups).unwrap_or_default();
            let found = seen.findings.iter().map(|finding| match finding {
                Finding::Structure(why) | Finding::Reference(why) => damaged(why),
                Finding::Schema | Finding::Facts(_) | Finding::Row(_) => {
                    let (named, meeting) = finding_in(finding, &groups);
                    let said = named.said(Catalogue::of(language));
                    match meeting {
                        Some(id) => say(
                            language,
                            MessageKey::TerminalCheckMeeting,
                            &[("finding", said.into()), ("number", id.0.into())],
                        ),
                        None => said,
                    }
                }
            });
            seen.lost.as_ref().map(|lost| lost_words(lost, language)).into_iter().chain(found).collect()
        }
        Err(failure) => match failure.code {
            FailureCode::Damaged | FailureCode::NotADatabase => vec![damaged(&failure.detail)],
            FailureCode::InUse
            | FailureCode::ReadOnly
            | FailureCode::DiskFull
            | FailureCode::FromTheFuture { .. }
            | FailureCode::Newer
            | FailureCode::Unreadable
            | FailureCode::Moved
            | FailureCode::Emptied
            | FailureCode::Missing
            | FailureCode::Other => vec![told_failure(failure, folder, setup)],
        },
    };
    let name = shown(file.path.strip_prefix(folder).unwrap_or(&file.path));
    said.into_iter().map(|said| format!("{name}: {}", one_line(&said))).collect()
}

fn lost_words(lost: &Lost, language: Language) -> String {
    match lost.changes {
        Some(changes) => say(language, MessageKey::DamageLost, &[("changes", changes.into())]),
        None => say(language, MessageKey::DamageLostSome, &[]),
    }
}

fn shown(path: &Path) -> String {
    one_line(&path.display().to_string())
}

fn print(text: &str, language: Language) -> Result<(), String> {
    terminal::print(text).map_err(|why| could_not_print(&why, language))
}
