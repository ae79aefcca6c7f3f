//! What is shown while the data folder cannot be opened: the reason, and the backups if a restore would help.
//!
//! Not in here: opening it again, and restoring (the driver).

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use store::{Failure, FailureCode};
use words::Region;

use crate::{
    backups::{
        copy::{copy_backup, sound_backup},
        list::{self, helps},
    },
    clocks::{machine::Machine, watch::Watch},
    desk::Setup,
    errand::Errand,
    refusal::Answer,
    settings::{Settings, intent::SettingsIntent, out_of_bounds},
    shown::Shown,
    stage::views::{Scene, StageView},
    trouble::trouble_of,
    views::{DeskView, Screen, ShutView},
};

/// A data folder that is not open.
#[derive(Debug)]
pub(crate) struct Shut {
    folder: PathBuf,
    setup: Setup,
    /// As long as there is no file to read them in, or to write them to.
    settings: Settings,
    in_use: bool,
    view: ShutView,
}

impl Shut {
    /// Because of a failure.
    pub(crate) fn new(failure: &Failure, folder: &Path, setup: Setup) -> Self {
        let backups = helps(failure).then(|| list::read(folder, setup.zone, None));
        let view = ShutView { way_home: false, why: trouble_of(failure, folder), backups };
        Self {
            folder: folder.to_owned(),
            setup,
            settings: Settings::default(),
            in_use: failure.code == FailureCode::InUse,
            view,
        }
    }

    /// Whether another process has the folder.
    pub(crate) fn is_in_use(&self) -> bool {
        self.in_use
    }

    /// While another file is put in the place of the one that was open.
    pub(crate) fn closed(folder: &Path, setup: Setup) -> Self {
        Self::new(&Failure { code: FailureCode::InUse, detail: "a backup is being put back".to_owned() }, folder, setup)
    }

    /// Whether an errand can be run: a backup can be copied before anything else is tried.
    pub(crate) fn may_run(&self, errand: &Errand) -> Answer {
        match self.copied(errand).map(|name| sound_backup(&self.folder, name)) {
            Some(Ok(_)) => Answer::Done,
            Some(Err(refusal)) => Answer::Refused(refusal),
            None => self.refuse(),
        }
    }

    /// Runs an errand on a path that a person chose.
    pub(crate) fn run(&mut self, errand: &Errand, path: &Path) -> Answer {
        match self.copied(errand).map(|name| copy_backup(&self.folder, name, path)) {
            Some(Ok(told)) => {
                if let Some(backups) = &mut self.view.backups {
                    backups.told = Some(told);
                }
                Answer::Done
            }
            Some(Err(refusal)) => Answer::Refused(refusal),
            None => self.refuse(),
        }
    }

    /// The name proposed for the copy.
    pub(crate) fn file_name(&self, errand: &Errand) -> Option<String> {
        self.copied(errand).map(str::to_owned)
    }

    /// Which backup is to be copied, where they are shown.
    fn copied<'a>(&self, errand: &'a Errand) -> Option<&'a str> {
        match errand {
            Errand::CopyBackup { backup } => self.view.backups.as_ref().map(|_| backup.as_str()),
            Errand::Print { .. }
            | Errand::PrintPlan { .. }
            | Errand::SaveCalendar { .. }
            | Errand::ImportFormat { .. }
            | Errand::ExportFormat { .. } => None,
        }
    }

    /// Nothing can be done but what the screen says.
    pub(crate) fn refuse(&self) -> Answer {
        Answer::Refused(self.view.why.clone().into())
    }

    /// Changes a setting for as long as the folder is shut: what is shown must be readable here, too.
    pub(crate) fn set(&mut self, change: &SettingsIntent) -> Answer {
        match self.settings.after(change) {
            Some(settings) => self.settings = settings,
            None => return Answer::Refused(out_of_bounds(change)),
        }
        if let SettingsIntent::SetLanguage { language } = change {
            self.setup.language = (*language).into();
        }
        Answer::Done
    }

    pub(crate) fn show(&self, version: u32) -> Shown {
        let language = self.setup.language.into();
        let told = self.settings.region_told(self.setup.language, self.setup.region);
        let region = told.unwrap_or(Region::usual(self.setup.language));
        Shown {
            desk: DeskView {
                version,
                language,
                region: region.into(),
                settings: self.settings.view(region),
                clock_rate: 1,
                rehearsal: None,
                part_ms: 0,
                today: self.setup.zone.date_text(Watch::new(Machine::start().read(), 1).now()),
                elsewhere: None,
                screen: Screen::Shut(self.view.clone()),
                running: None,
                trouble: None,
                binned: None,
                archived: None,
                damage: None,
                stage_open: false,
                stage_blank: false,
                stage_digits: true,
                stage_lost: false,
                stage_message: None,
                bin_days: meeting::bin::DAYS,
                data_folder: self.folder.display().to_string(),
            },
            stage: Arc::new(StageView {
                version,
                language,
                region: region.into(),
                theme: self.settings.theme(),
                clock_rate: 1,
                rehearsal: None,
                part_ms: 0,
                time_of_day: None,
                digits: true,
                message: None,
                scene: Scene::Idle { group: None, starts: None },
            }),
            live: false,
            unsaved: false,
            printed: None,
            saved: None,
        }
    }
}
