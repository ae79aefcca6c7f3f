//! The manual's pictures, made from the real window. `cargo xtask pictures` has them written beside the chapters; as a test it
//! proves that each can still be made and that the manual has it in both languages.
//!
//! The road is walked without a word of either language. It is always six in the evening on them: the window runs in a
//! zone where it is. Not in here: what the chapters say of them.

use std::{path::Path, process::Command};

use chrono::{TimeDelta, Timelike as _};
use serde_json::{Value, json};

use super::{
    app::App,
    evening::local_now,
    in_the_window,
    turned::{LANGUAGES, window},
};

/// Where they are written, if they are.
const PLACE: &str = "TURNSTONE_PICTURES";
/// Small enough for a page of the manual, large enough for all that the live desk has.
const SIZE: (u32, u32) = (1024, 700);
/// So many colours are enough for the product's own, and make small files.
const COLOURS: &str = "96";

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_pictures_of_the_manual_are_made_from_the_window() {
    in_the_window(async |binary, data| {
        for language in LANGUAGES {
            let (zone, starts) = at_six();
            let app =
                App::start_at(&zone, binary, &data.join(language), Path::new(""), &["--language", language]).await;
            let album = Album { app, language };
            album.app.turns(SIZE, language, 100).await;
            album.walk(&starts).await;
            album.app.stop().await;
        }
    });
}

/// A zone in which it is six in the evening, and the time there: its date, and a minute from now.
fn at_six() -> (String, [String; 3]) {
    let utc = local_now().to_utc();
    let east = (18 - i64::from(utc.hour()) + 12).rem_euclid(24) - 12;
    let there = utc + TimeDelta::hours(east) + TimeDelta::minutes(1);
    let text = |format: &str, later: i64| (there + TimeDelta::minutes(later)).format(format).to_string();
    // In these names east of Greenwich is minus.
    (format!("Etc/GMT{:+}", -east), [text("%Y-%m-%d", 0), text("%H:%M", 0), text("%H:%M", 150)])
}

struct Album {
    app: App,
    language: &'static str,
}

impl Album {
    async fn walk(&self, [date, starts, ends]: &[String; 3]) {
        self.acts(json!({ "room": "groups", "do": "add_sample" })).await;
        self.at("//main//h1").await;
        self.acts(json!({ "room": "planning", "do": "plan_meeting", "group": 1 })).await;
        self.at("//main//h1").await;
        self.acts(json!({ "room": "navigation", "do": "go_home" })).await;
        // The sample has met twice.
        let meeting = 3;
        let when = json!({ "room": "planning", "do": "set_when", "meeting": meeting,
            "date": date, "starts": starts, "ends": ends });
        self.acts(when).await;
        self.at("//main//*[contains(@class, 'due')]").await;
        // Where a person has it, rather than the folder of this test.
        let usual = "document.querySelector('footer .folder').textContent = '~/.local/share/turnstone'";
        self.app.client.execute(usual, vec![]).await.unwrap();
        self.takes("home").await;
        self.acts(json!({ "room": "navigation", "do": "go_group", "group": 1 })).await;
        self.at("//main//table | //main//ol").await;
        self.takes("group").await;
        self.acts(json!({ "room": "navigation", "do": "go_meeting", "meeting": meeting })).await;
        self.at("//main//h2").await;
        self.takes("plan").await;
        self.acts(json!({ "room": "planning", "do": "open_meeting", "meeting": meeting })).await;
        self.at("//*[@data-main]/button").await;
        self.app.keys(" ").await;
        self.at("//*[@role='timer']").await;
        for _ in 0..3 {
            self.on().await;
        }
        self.takes("turn").await;
        self.app.keys("\u{e036}").await; // F6
        self.at("//*[contains(@class, 'strip')]").await;
        self.takes("stage").await;
        self.app.keys("\u{e036}").await;
        self.at("//*[@data-main]/button").await;
        // To the evaluation, which is the one step with that key.
        for _ in 0..20 {
            if self.app.shows("//main//button[.//kbd[normalize-space(.)='E']]").await {
                break;
            }
            self.on().await;
        }
        self.evaluation().await;
        self.acts(json!({ "room": "running", "do": "end" })).await;
        self.at("//main//table | //main//h2").await;
        self.takes("record").await;
    }

    /// Six sheets, and what they say.
    async fn evaluation(&self) {
        self.acts(json!({ "room": "evaluation", "do": "open_ballot" })).await;
        for member in 1..=6_i32 {
            self.acts(json!({ "room": "evaluation", "do": "take_ballot", "member": member })).await;
            let ratings = [5 - member % 2, 4, 4 + member % 2, 3 + member % 3];
            self.acts(json!({ "room": "evaluation", "do": "hand_in", "ratings": ratings, "sentence": "" })).await;
        }
        self.acts(json!({ "room": "evaluation", "do": "reveal" })).await;
        self.acts(json!({ "room": "evaluation", "do": "decide_wall", "wall": false })).await;
        self.at("//main//h2").await;
        self.takes("results").await;
        self.acts(json!({ "room": "evaluation", "do": "leave_ballot" })).await;
        self.at("//*[@data-main]/button").await;
    }

    /// Goes to the next step, and waits until its name stands there.
    async fn on(&self) {
        let name = "return document.querySelector('main h2')?.innerText ?? ''";
        let before = self.app.client.execute(name, vec![]).await.unwrap();
        // A turn has phases, and is skipped as a whole.
        let key = if self.app.shows("//main//h3").await { "s" } else { " " };
        self.app.keys(key).await;
        for _ in 0..400 {
            if self.app.client.execute(name, vec![]).await.unwrap() != before {
                return;
            }
            self.app.painted().await;
        }
        panic!("{} does not go on from {before}", self.language);
    }

    async fn at(&self, xpath: &str) {
        self.app.find(xpath).await;
    }

    async fn acts(&self, intent: Value) {
        let send = "const [intent, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('act', { intent }).then(done, (why) => done({ is: String(why) }));";
        let said = intent.to_string();
        let answer = self.app.client.execute_async(send, vec![intent]).await.unwrap();
        assert_eq!(answer["is"], "done", "{said}: {answer}");
    }

    /// One picture: it is in the manual's folder or, if the command asks for it, is put there.
    async fn takes(&self, name: &str) {
        let painted = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 400)))";
        self.app.client.execute_async(painted, vec![]).await.unwrap();
        let high = self.app.client.execute("return innerHeight", vec![]).await.unwrap();
        let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/locales").join(self.language).join("manual");
        let kept = manual.join(format!("{name}.png"));
        let Some(_asked) = std::env::var_os(PLACE) else {
            assert!(kept.is_file(), "{} is missing: cargo xtask pictures", kept.display());
            return;
        };
        // Without the window's menu, which is the system's.
        write(&format!("{}x{high}+0+0", SIZE.0), &kept);
    }
}

/// The lower part of the window. Few colours and no date in it: the same picture is nearly the same file.
fn write(part: &str, kept: &Path) {
    let taken = tempfile::Builder::new().suffix(".png").tempfile().unwrap();
    let id = window();
    assert!(Command::new("import").args(["-window", &id]).arg(taken.path()).status().unwrap().success());
    let done = Command::new("convert")
        .arg(taken.path())
        .args(["-gravity", "south", "-crop", part, "+repage", "-alpha", "off", "+dither", "-colors", COLOURS])
        .args(["-strip", "-define", "png:exclude-chunks=date,time"])
        .arg(kept)
        .status();
    assert!(done.unwrap().success(), "{} is written", kept.display());
}
