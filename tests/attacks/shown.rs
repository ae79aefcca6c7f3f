//! Everything a person can see of a data folder: each screen as it is sent to the windows.
//!
//! Two folders hold the same when they show the same. Not in here: what should be seen.

use std::{collections::BTreeMap, path::Path};

use desk::{
    Desk, Setup,
    bin::BinIntent,
    clocks::{watch::Reading, zone::Zone},
    intent::{Intent, NavigationIntent},
    refusal::Answer,
    views::{DeskView, Screen},
};
use serde_json::Value;
use words::Language;

use crate::files::Files;

/// What tells one drawing of a screen from another of the same, and where the folder is.
const BESIDE_THE_POINT: [&str; 3] = ["version", "part_ms", "data_folder"];

/// What a screen says of the backups: they lie beside the file and are not carried along.
const OF_BACKUPS: [&str; 1] = ["gone"];

/// How the desks of the attacks are set up.
pub fn setup() -> Setup {
    Setup { zone: Zone::Fixed(0), rate: 1, language: Language::En, region: None }
}

/// What a folder shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Why it was not opened.
    pub refused: Option<String>,
    /// Every screen, by a name.
    pub screens: BTreeMap<String, Value>,
    /// What is told as trouble on any of them.
    pub troubles: Vec<String>,
}

impl Shown {
    /// What these files show to whoever opens them at this reading of the clocks.
    pub fn by(files: &Files, clock: Reading) -> Self {
        let folder = files.laid_out();
        Self::of(folder.path(), clock)
    }

    /// What a folder shows. Opening it changes it, as every start does.
    pub fn of(folder: &Path, clock: Reading) -> Self {
        match Desk::open(folder, setup(), clock) {
            Ok(mut desk) => Self::on(&mut desk, clock),
            Err(failure) => Self { refused: Some(failure.to_string()), ..Self::default() },
        }
    }

    /// What an open desk shows: the screen it is on, then home, every group, every meeting and the bin.
    pub fn on(desk: &mut Desk, clock: Reading) -> Self {
        let mut shown = Self::default();
        shown.take("first", desk);
        let mut groups = Vec::new();
        let mut meetings = Vec::new();
        if let Some(Screen::Home(home)) = shown.go(desk, clock, "home", Intent::Navigation(NavigationIntent::GoHome)) {
            groups.extend(home.groups.iter().map(|group| group.id));
        }
        for group in groups {
            if let Some(Screen::Group(view)) = shown.go(
                desk,
                clock,
                &format!("group {group}"),
                Intent::Navigation(NavigationIntent::GoGroup { group }),
            ) {
                meetings.extend(view.planned.iter().chain(&view.past).map(|card| card.id));
            }
        }
        for meeting in meetings {
            shown.go(
                desk,
                clock,
                &format!("meeting {meeting}"),
                Intent::Navigation(NavigationIntent::GoMeeting { meeting }),
            );
        }
        shown.go(desk, clock, "bin", Intent::Bin(BinIntent::Go));
        shown
    }

    fn go(&mut self, desk: &mut Desk, clock: Reading, name: &str, intent: Intent) -> Option<Screen> {
        match desk.act(intent, clock) {
            Answer::Done => Some(self.take(name, desk)),
            other => {
                // A screen that cannot be shown tells so in its place.
                self.screens.insert(name.to_owned(), serde_json::to_value(&other).unwrap());
                self.troubles.push(format!("{name}: {other:?}"));
                None
            }
        }
    }

    fn take(&mut self, name: &str, desk: &Desk) -> Screen {
        let view = desk.view();
        if let Some(trouble) = &view.trouble {
            self.troubles.push(format!("{name}: {}", trouble.sentence.key));
        }
        if let Some(damage) = &view.damage {
            self.troubles.push(format!("{name}: {damage:?}"));
        }
        self.screens.insert(name.to_owned(), plain(&view));
        let mut stage = serde_json::to_value(desk.stage_view()).unwrap();
        strip(&mut stage);
        self.screens.insert(format!("{name} on the wall"), stage);
        view.screen
    }

    /// The same without what is called so on any screen.
    pub fn without(mut self, names: &[&str]) -> Self {
        self.screens.values_mut().for_each(|screen| leave_out(screen, names));
        self
    }

    /// Whether something is said: the folder is refused, or there is trouble on a screen.
    pub fn tells(&self) -> bool {
        self.refused.is_some() || !self.troubles.is_empty()
    }

    /// The first screen that differs, in both; `None` where everything shown is the same.
    pub fn difference(&self, other: &Self) -> Option<String> {
        if self.refused != other.refused {
            return Some(format!("refused: {:?} and {:?}", self.refused, other.refused));
        }
        let names = self.screens.keys().chain(other.screens.keys());
        let mut differing = names.filter(|name| self.screens.get(*name) != other.screens.get(*name));
        let name = differing.next()?;
        let text = |shown: &Self| shown.screens.get(name).map_or_else(|| "nothing".to_owned(), Value::to_string);
        let (one, two) = (text(self), text(other));
        let same = one.bytes().zip(two.bytes()).take_while(|(one, two)| one == two).count();
        let around = |text: &str| {
            let from = (0..=same.saturating_sub(60).min(text.len())).rev().find(|at| text.is_char_boundary(*at));
            text[from.unwrap_or_default()..].chars().take(160).collect::<String>()
        };
        Some(format!("{name}:\n  {}\nand\n  {}", around(&one), around(&two)))
    }
}

fn plain(view: &DeskView) -> Value {
    let mut view = serde_json::to_value(view).unwrap();
    strip(&mut view);
    if let Some(stage) = view.pointer_mut("/screen/stage") {
        strip(stage);
    }
    if let Some(Value::Object(screen)) = view.pointer_mut("/screen") {
        for name in OF_BACKUPS {
            screen.remove(name);
        }
    }
    view
}

fn strip(view: &mut Value) {
    if let Value::Object(fields) = view {
        for name in BESIDE_THE_POINT {
            fields.remove(name);
        }
    }
}

fn leave_out(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !names.contains(&name.as_str()));
            fields.values_mut().for_each(|inner| leave_out(inner, names));
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| leave_out(inner, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
