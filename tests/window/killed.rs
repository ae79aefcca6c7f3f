//! The window is killed in the middle of a meeting, twenty times in one evening: what its page had acknowledged is in
//! the folder, and the window that is started again asks about the time away.
//!
//! The desk alone is killed in `meetings::killed`; here the whole road is in the game, from the key to the disk.

pub mod wreck;

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use chrono::{DateTime, Local, TimeDelta};
use meeting::time::Length;

use self::wreck::{Wreck, kill, now, process_of};
use super::{
    app::{App, button, until_free},
    in_the_window,
};

const ESCAPE: char = '\u{e00c}';
const TAB: char = '\u{e004}';
/// The window gives a sign of life every five seconds; a busy machine may be late with one.
const SIGN_OF_LIFE: Length = Length(10);
const ANSWERED: &str = "the answer about the time away";

/// One evening, and what must be in its folder.
struct Evening {
    binary: PathBuf,
    data: PathBuf,
    /// What the page has acknowledged, in the words of the log.
    log: Vec<&'static str>,
    cuts: usize,
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_page_whose_process_has_died_is_loaded_again() {
    in_the_window(async |binary, data| {
        let app = App::start(binary, data, Path::new(""), &[]).await;
        app.find(&button("New group")).await;
        let window = process_of(binary, data);
        let page = || {
            let found =
                Command::new("pgrep").args(["--parent", &window, "--full", "WebKitWebProcess"]).output().unwrap();
            String::from_utf8(found.stdout).unwrap().lines().next().map(str::to_owned)
        };
        let first = page().expect("the page has a process");
        assert!(Command::new("kill").args(["-KILL", &first]).status().unwrap().success());
        let again = async {
            while page().is_none_or(|page| page == first) {
                // A process has no word for its beginning; there is nothing to wait on but asking again.
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), again).await.expect("there is a page again");
        // The driver waits for the page that died for ever; the window is closed as the system closes it.
        assert!(Command::new("kill").arg(&window).status().unwrap().success());
        until_free(data);
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_killed_window_loses_nothing_it_has_acknowledged() {
    in_the_window(async |binary, data| {
        let (binary, data) = (binary.to_owned(), data.to_owned());
        let mut evening = Evening { binary, data, log: Vec::new(), cuts: 0 };
        lay_out(&evening.data);
        let app = evening.begin().await;
        let app = evening.before_the_turns(app).await;
        let app = evening.turn(app).await;
        evening.end(app).await;
        assert_eq!(evening.cuts, 19);
    });
}

/// A meeting of six that should have begun fifty-two minutes ago: its start has to be decided, and nothing is to spare.
fn lay_out(data: &Path) {
    super::planned(data, TimeDelta::minutes(-52));
}

impl Evening {
    /// From the plan into the meeting.
    async fn begin(&mut self) -> App {
        let app = self.open().await;
        app.opens_the_meeting().await;
        app.keys(" ").await;
        app.reads("The turns do not fit").await;
        app.press("and the meeting ends at").await;
        app.reads("Undo: the start").await;
        self.cut_and_on(app, &["led_by", "started"], "Welcome and agreement").await
    }

    async fn before_the_turns(&mut self, app: App) -> App {
        const WELCOME: &str = "Welcome and agreement";
        more_time(&app).await;
        let app = self.cut_and_on(app, &["extended"], WELCOME).await;
        more_time(&app).await;
        app.with_control('z').await;
        app.reads(&format!("Undo: {ANSWERED}")).await;
        let app = self.cut_and_on(app, &["extended", "taken_back"], WELCOME).await;
        let app = self.press(app, "h", "the hold", &["held"], WELCOME).await;
        app.reads("On hold").await;
        let app = self.press(app, "h", "resuming", &["resumed"], WELCOME).await;
        let app = self.press(app, " ", "the end of “Welcome and agreement”", &["next"], "Check-in").await;
        self.press(app, " ", "the end of “Check-in”", &["next"], "Marta").await
    }

    async fn turn(&mut self, app: App) -> App {
        let app = self.words(app, "n", "Notes", |wreck| wreck.note("Marta")).await;
        let app = self.press(app, " ", "the end of “Present”", &["phase_ended"], "Marta").await;
        let app = self.press(app, "-", "the time taken away", &["extended"], "Marta").await;
        comes_or_goes(&app, "Leaves now", "leaving").await;
        let app = self.cut_and_on(app, &["left"], "Marta").await;
        comes_or_goes(&app, "Arrives", "arriving").await;
        let app = self.cut_and_on(app, &["arrived"], "Marta").await;
        let app = self.words(app, &format!("n{TAB}"), "Promise", |wreck| wreck.promise("Marta")).await;
        // What was typed is sent before the key that ends the turn, and is there when the next turn is shown.
        app.keys(&format!("nlast words{ESCAPE}s")).await;
        app.reads("For Noah only").await;
        let wreck = self.cut(app, &["next"]);
        assert!(wreck.note("Marta").contains("last words"), "{:?}", wreck.note("Marta"));
        let app = self.back(&wreck, "Noah").await;
        let app = self.words(app, "n", "Notes", |wreck| wreck.note("Noah")).await;
        // A key nobody has seen the effect of may be lost, but leaves nothing half done.
        app.keys("h").await;
        self.log.push("held");
        let log = self.log.clone();
        let wreck = kill(&self.binary, &self.data);
        drop(app);
        self.cuts += 1;
        if wreck.log.len() < log.len() {
            self.log.pop();
        }
        assert_eq!(wreck.log, self.log, "all or nothing of what was under way");
        // Nor is the question answered by a second power cut.
        let app = self.asked(&wreck, "Noah").await;
        let again = self.cut(app, &[]);
        assert_eq!(again.last_sign, wreck.last_sign, "while the question is open nobody is known to be there");
        self.back(&again, "Noah").await
    }

    /// One more turn, and the end, after which nothing is asked.
    async fn end(&mut self, app: App) {
        let app = self.press(app, "s", "the end of Noah’s turn", &["next"], "Ines").await;
        app.with_control('e').await;
        app.find("//dialog[@open]//button[contains(., 'End the meeting')]").await.click().await.unwrap();
        app.find(&button("Save as PDF")).await;
        let wreck = self.cut(app, &["ended"]);
        assert!(wreck.is_over());
        let app = self.open().await;
        app.find(&button("Linden")).await;
        assert!(!app.shows("//*[contains(., 'We were away')]").await, "what is over is not asked about");
        app.stop().await;
    }

    async fn open(&self) -> App {
        App::start(&self.binary, &self.data, Path::new(""), &[]).await
    }

    /// A key, its effect on the page, and the power cut.
    async fn press(&mut self, app: App, key: &str, undo: &str, logged: &[&'static str], then: &str) -> App {
        app.keys(key).await;
        app.reads(&format!("Undo: {undo}")).await;
        self.cut_and_on(app, logged, then).await
    }

    async fn cut_and_on(&mut self, app: App, logged: &[&'static str], then: &str) -> App {
        let wreck = self.cut(app, logged);
        assert!(wreck.killed - wreck.last_sign <= SIGN_OF_LIFE, "cut {}: it lived a moment ago", self.cuts);
        self.back(&wreck, then).await
    }

    /// Somebody types without a pause when the power fails: every character older than a second is in the file, and
    /// on the page of the window that comes after.
    async fn words(&mut self, app: App, way: &str, field: &str, kept: impl Fn(&Wreck) -> String) -> App {
        app.keys(way).await;
        let mut typed = Vec::new();
        for letter in "I ask Jonas before Friday, and I say why. ".chars().cycle() {
            app.keys(&letter.to_string()).await;
            typed.push((letter, Instant::now()));
            if typed[0].1.elapsed() > Duration::from_secs(2) {
                break;
            }
        }
        let cut = Instant::now();
        let wreck = self.cut(app, &[]);
        let (text, kept): (String, String) = (typed.iter().map(|(letter, _)| *letter).collect(), kept(&wreck));
        let old = typed.iter().filter(|(_, at)| cut - *at > Duration::from_secs(1)).count();
        assert!(text.starts_with(&kept), "{kept:?} was typed as {text:?}");
        assert!(kept.chars().count() >= old, "{old} characters are older than a second; kept are {kept:?}");
        let client = if wreck.note("Noah").is_empty() { "Marta" } else { "Noah" };
        let app = self.back(&wreck, client).await;
        let shown = app.find(&format!("//*[@id=//label[normalize-space(.)=\"{field}\"]/@for]")).await;
        assert_eq!(shown.prop("value").await.unwrap().unwrap(), kept, "the page has what the file has");
        app
    }

    /// The power cut. Everything that was acknowledged, and nothing else, is in the file.
    fn cut(&mut self, app: App, logged: &[&'static str]) -> Wreck {
        self.log.extend(logged);
        self.cuts += 1;
        let wreck = kill(&self.binary, &self.data);
        drop(app);
        assert_eq!(wreck.log, self.log, "cut {}: every act that was shown is in the log", self.cuts);
        wreck
    }

    /// The window is started again and asks about the right time.
    async fn asked(&self, wreck: &Wreck, was: &str) -> App {
        let before = now();
        let app = self.open().await;
        let told = app.find("//h2[contains(., 'We were away')]").await.text().await.unwrap();
        let (least, most) = (before - wreck.last_sign - Length(1), now() - wreck.last_sign + Length(1));
        let told_length = length_in(&told);
        assert!((least..=most).contains(&told_length), "cut {}: {told}, not {least} to {most}", self.cuts);
        let since = DateTime::from_timestamp(wreck.last_sign.0, 0).unwrap().with_timezone(&Local);
        app.reads(&format!("Since {}, during: {was}", since.format("%H:%M"))).await;
        app
    }

    /// The window is started again, asks, is answered, and the meeting goes on.
    async fn back(&mut self, wreck: &Wreck, was: &str) -> App {
        let app = self.asked(wreck, was).await;
        app.keys(if self.cuts.is_multiple_of(2) { "1" } else { "2" }).await;
        self.log.extend(["away", "back"]);
        // Undo names the last act beside the question, too, and that may be an earlier answer: what is pressed while the
        // question is open is lost.
        app.find("//main[not(.//h2[contains(., 'We were away')])]").await;
        app.reads(&format!("Undo: {ANSWERED}")).await;
        app
    }
}

/// One minute more than there is: the page asks who pays, and is answered.
async fn more_time(app: &App) {
    app.keys("+").await;
    app.reads("Where does the time come from?").await;
    app.press("The meeting ends later").await;
    app.reads("Undo: the added time").await;
}

async fn comes_or_goes(app: &App, verb: &str, done: &str) {
    app.keys("p").await;
    let tariq = "//dialog[@open]//li[contains(., 'Tariq')]";
    app.find(&format!("{tariq}/button")).await.click().await.unwrap();
    app.find(&format!("{tariq}//button[contains(., '{verb}')]")).await.click().await.unwrap();
    app.reads(&format!("Undo: Tariq {done}")).await;
}

/// The time in "We were away 1 min 5 s".
fn length_in(told: &str) -> Length {
    let words: Vec<&str> = told.split_whitespace().collect();
    let of = |unit: &str| {
        let place = words.iter().position(|word| *word == unit);
        place.map_or(0, |place| words[place - 1].parse::<i64>().unwrap())
    };
    Length(of("min") * 60 + of("s"))
}
