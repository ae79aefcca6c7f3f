//! Settings: how a person wants Turnstone to look and sound, kept in the file.
//!
//! So they are in every backup, come along when the file is copied, and come back after a restart. Each is a row of its
//! own; one that is missing, or that nobody can read, has its usual value. A change applies at once and is then written.
//! Not in here: the language, which changes what the other rooms say (`desk::act`), and what is drawn with the settings (the page).

mod act;
pub mod intent;
pub mod region;
pub(crate) mod show;
pub mod views;
mod zoom;

use store::Store;
use words::{Language, MessageKey, Region};

use self::{
    intent::{PaperSize, SettingsIntent, ThemeWord},
    views::SettingsView,
    zoom::Zoom,
};
use crate::refusal::Refusal;

/// The settings, besides the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    zoom: Zoom,
    sound: bool,
    volume: u32,
    /// None as long as nobody has chosen: then it is the one of the region.
    paper: Option<PaperSize>,
    theme: ThemeWord,
    /// None as long as nobody has chosen: then it is the system's.
    region: Option<Region>,
}

/// The loudest.
const LOUDEST: u32 = 100;

/// The keys of the rows.
mod key {
    pub const ZOOM: &str = "zoom";
    pub const SOUND: &str = "sound";
    pub const VOLUME: &str = "volume";
    pub const PAPER: &str = "paper";
    pub const THEME: &str = "theme";
    pub const REGION: &str = "region";
}

impl Default for Settings {
    fn default() -> Self {
        Self { zoom: Zoom::default(), sound: true, volume: 60, paper: None, theme: ThemeWord::System, region: None }
    }
}

/// What a change that is out of bounds is refused with.
pub(crate) fn out_of_bounds(change: &SettingsIntent) -> Refusal {
    match change {
        SettingsIntent::SetZoom { .. } => {
            let (least, most) = (zoom::STEPS[0], zoom::STEPS[zoom::STEPS.len() - 1]);
            Refusal::of(MessageKey::RefusalNoSuchZoom).about("zoom").with("least", least).with("most", most)
        }
        // Of the others only a volume can be; it comes with those a page kept, too.
        SettingsIntent::SetVolume { .. }
        | SettingsIntent::TakeOverSettings { .. }
        | SettingsIntent::SetLanguage { .. }
        | SettingsIntent::SetRegion { .. }
        | SettingsIntent::Zoom { .. }
        | SettingsIntent::SetTheme { .. }
        | SettingsIntent::SetSound { .. }
        | SettingsIntent::SetPaper { .. } => {
            Refusal::of(MessageKey::RefusalTooLoud).about("volume").with("most", LOUDEST)
        }
    }
}

impl Settings {
    /// Reads the settings.
    pub(crate) fn read(store: &Store) -> store::Result<Self> {
        let usual = Self::default();
        let number = |key| Ok::<_, store::Failure>(store.setting(key)?.and_then(|kept| kept.parse().ok()));
        Ok(Self {
            zoom: number(key::ZOOM)?.and_then(Zoom::of).unwrap_or_default(),
            sound: store.setting(key::SOUND)?.map_or(usual.sound, |kept| kept != "off"),
            volume: number(key::VOLUME)?.filter(|volume| *volume <= LOUDEST).unwrap_or(usual.volume),
            paper: store.setting(key::PAPER)?.and_then(|kept| kept.parse().ok()),
            theme: store.setting(key::THEME)?.and_then(|kept| kept.parse().ok()).unwrap_or(usual.theme),
            region: store.setting(key::REGION)?.and_then(|kept| Region::of_code(&kept)),
        })
    }

    /// Every setting as it is written; none where there is nothing to write.
    fn rows(self) -> [(&'static str, Option<String>); 6] {
        [
            (key::ZOOM, Some(self.zoom.percent().to_string())),
            (key::SOUND, Some(if self.sound { "on" } else { "off" }.to_owned())),
            (key::VOLUME, Some(self.volume.to_string())),
            (key::PAPER, self.paper.map(|paper| <&str>::from(paper).to_owned())),
            (key::THEME, Some(<&str>::from(self.theme).to_owned())),
            (key::REGION, self.region.map(|region| region.code().to_owned())),
        ]
    }

    /// The settings after a change, unless it is out of bounds; the language is not among them.
    pub(crate) fn after(self, change: &SettingsIntent) -> Option<Self> {
        Some(match *change {
            SettingsIntent::SetLanguage { .. } => self,
            SettingsIntent::Zoom { zoom } => Self { zoom: self.zoom.turned(zoom), ..self },
            SettingsIntent::SetZoom { percent } => Self { zoom: Zoom::of(percent)?, ..self },
            SettingsIntent::SetTheme { theme } => Self { theme, ..self },
            SettingsIntent::SetSound { on } => Self { sound: on, ..self },
            SettingsIntent::SetVolume { volume } if volume <= LOUDEST => Self { volume, ..self },
            SettingsIntent::SetVolume { .. } => return None,
            SettingsIntent::SetPaper { paper } => Self { paper: Some(paper), ..self },
            SettingsIntent::SetRegion { region } => Self { region: Some(region.into()), ..self },
            SettingsIntent::TakeOverSettings { zoom, sound, volume, paper } => Self {
                zoom: zoom.and_then(Zoom::of).unwrap_or(self.zoom),
                sound: sound.unwrap_or(self.sound),
                volume: volume.filter(|volume| *volume <= LOUDEST).unwrap_or(self.volume),
                paper: paper.or(self.paper),
                ..self
            },
        })
    }

    /// What the desk window is told, in a region.
    pub(crate) fn view(self, region: Region) -> SettingsView {
        let Self { zoom, sound, volume, paper, theme, region: _ } = self;
        SettingsView { zoom: zoom.percent(), sound, volume, paper: paper.unwrap_or_else(|| usual_paper(region)), theme }
    }

    /// The region that somebody has told: who uses the product, or the system.
    pub(crate) fn region_told(self, language: Language, system: Option<Region>) -> Option<Region> {
        Region::told(language, self.region, system)
    }

    /// Whether desk and stage are light or dark.
    pub(crate) const fn theme(self) -> ThemeWord {
        self.theme
    }
}

/// The paper that printers have where nobody has said what this one has.
fn usual_paper(region: Region) -> PaperSize {
    if region.ways().letter { PaperSize::Letter } else { PaperSize::A4 }
}
