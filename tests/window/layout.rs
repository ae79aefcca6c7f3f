//! A walk past every page, with hard names, in both languages, at three sizes and three zooms: nothing is cut off,
//! nothing breaks to crumbs, and every button can be reached.
//!
//! What is wrong with a page is found by a script in it (`layout/look.js`); where the walk goes is in `layout/places.rs`,
//! and whom it meets in `layout/people.rs`. A place is looked at in every language and size as it is: the window keeps its
//! page, so a place costs about two seconds. Not in here: colours, and what the pages say.

mod people;
mod places;

use std::{fmt::Write as _, path::Path};

use serde_json::{Value, json};

use self::people::lay_out;
use super::{
    app::App,
    in_the_window,
    turned::{LANGUAGES, SIZES},
};

const ZOOMS: [u32; 3] = [100, 150, 200];
/// So many pictures of faults are left in `target/e2e`.
const MOST_PICTURES: u32 = 40;

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn no_page_is_cut_off_in_any_language_size_or_zoom() {
    in_the_window(async |binary, data| {
        let mut walk = Walk::begin(App::start(binary, data, Path::new(""), &[]).await).await;
        places::before_the_first_group(&mut walk).await;
        let (table, ids) = lay_out();
        let faults = walk.stop().await;
        let mut walk = Walk::begin(App::start(binary, table.folder.path(), Path::new(""), &[]).await).await;
        walk.faults = faults;
        places::between_meetings(&mut walk, &ids).await;
        places::meeting(&mut walk, &ids).await;
        let looks = walk.looks;
        let faults = walk.stop().await;
        assert!(faults.is_empty(), "{} faults in {looks} looks:\n{}", faults.len(), told(&faults));
    });
}

/// Something that is wrong with a place, and where the walk stood.
struct Fault {
    place: String,
    seen: String,
    says: String,
}

/// Each fault once, with all the ways in which it was seen.
fn told(faults: &[Fault]) -> String {
    let mut all: Vec<(String, Vec<&str>)> = Vec::new();
    for fault in faults {
        let line = format!("{}: {}", fault.place, fault.says);
        match all.iter_mut().find(|(known, _)| *known == line) {
            Some((_, seen)) => seen.push(&fault.seen),
            None => all.push((line, vec![&fault.seen])),
        }
    }
    all.into_iter().fold(String::new(), |mut text, (line, seen)| {
        writeln!(text, "{line}\n    {}", seen.join(", ")).unwrap();
        text
    })
}

struct Walk {
    app: App,
    faults: Vec<Fault>,
    looks: u32,
    pictures: u32,
}

impl Walk {
    async fn begin(app: App) -> Self {
        let walk = Self { app, faults: Vec::new(), looks: 0, pictures: 0 };
        walk.app.turns(SIZES[0], "en", 100).await;
        walk
    }

    async fn stop(self) -> Vec<Fault> {
        self.app.stop().await;
        self.faults
    }

    /// Sends an intent, which must be carried out.
    async fn acts(&self, intent: Value) {
        let send = "const [intent, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('act', { intent }).then(done, (why) => done({ is: String(why) }));";
        let said = intent.to_string();
        let answer = self.app.client.execute_async(send, vec![intent]).await.unwrap();
        assert_eq!(answer["is"], "done", "{said}: {answer}");
    }

    /// Looks at the place in every way. `whole` has to be seen without scrolling; in the smallest window at the largest
    /// zoom the first two of it.
    async fn looks_at(&mut self, place: &str, whole: &[&str]) {
        for size in SIZES {
            for language in LANGUAGES {
                for zoom in ZOOMS {
                    self.app.turns(size, language, zoom).await;
                    let whole = if size == SIZES[1] && zoom == 200 { &whole[..whole.len().min(2)] } else { whole };
                    self.look(place, &format!("{}×{} {language} {zoom}", size.0, size.1), whole).await;
                }
            }
        }
        self.app.turns(SIZES[0], "en", 100).await;
    }

    async fn look(&mut self, place: &str, seen: &str, whole: &[&str]) {
        self.looks += 1;
        let look = format!("const whole = arguments[0];\n{}", include_str!("layout/look.js"));
        let found = self.app.client.execute(&look, vec![json!(whole)]).await.unwrap();
        let found: Vec<String> = serde_json::from_value(found).unwrap();
        if !found.is_empty() && self.pictures < MOST_PICTURES {
            self.pictures += 1;
            self.app.shot(&format!("layout {place} {seen}")).await;
        }
        self.faults.extend(found.into_iter().map(|says| Fault {
            place: place.to_owned(),
            seen: seen.to_owned(),
            says,
        }));
    }
}
