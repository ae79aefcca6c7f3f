//! The same folder in the real window, on machines in three zones: the times are those of the group.

use std::path::Path;

use desk::{
    clocks::{watch::Reading, zone::Zone},
    intent::{Intent, PlanningIntent, RunningIntent},
};

use super::{
    app::{App, button},
    in_the_window,
};
use crate::meetings::{SIX, Table};

/// A group in Berlin that has met, and has planned its next meeting.
fn in_berlin() -> Table {
    let mut table = Table::new();
    let clock = Reading { utc_ms: table.clock.utc_ms, ..Reading::default() };
    table.restart_in_zone(Zone::named("Europe/Berlin").unwrap(), clock);
    let group = table.group("Linden", SIX);
    for (date, starts, ends) in [("2026-03-05", "19:00", "21:00"), ("2026-12-17", "18:00", "20:00")] {
        table.does(Intent::Planning(PlanningIntent::PlanMeeting { group }));
        let meeting = table.plan_view().meeting;
        let (date, starts, ends) = (date.to_owned(), starts.to_owned(), ends.to_owned());
        table.does(Intent::Planning(PlanningIntent::SetWhen { meeting, date, starts, ends }));
        if table.plan_view().date == "2026-03-05" {
            table.does(Intent::Planning(PlanningIntent::OpenMeeting { meeting }));
            table.wait_until("18:00:00");
            table.does(Intent::Running(RunningIntent::Start { short: None }));
            table.skip();
            table.does(Intent::Running(RunningIntent::End));
        }
    }
    table.desk = None;
    table
}

/// What stands on the page under the notices.
async fn page(app: &App) -> String {
    let text = "return document.querySelector('main').innerText";
    app.client.execute(text, vec![]).await.unwrap().as_str().unwrap().to_owned()
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn an_enter_that_is_quicker_than_the_answer_chooses_what_was_typed() {
    in_the_window(async |binary, _| {
        let table = in_berlin();
        let app = App::start(binary, table.folder.path(), Path::new(""), &[]).await;
        app.press("Linden").await;
        app.press("Edit").await;
        app.find("//input[@role='combobox']").await.click().await.unwrap();
        // All at once: nobody types like this, but the machine may be as slow.
        app.keys("auckland\u{e007}").await;
        app.find("//form//p[contains(., 'Auckland')]").await;
        let typed = "return document.querySelector('input[role=combobox]').value";
        let typed = app.client.execute(typed, vec![]).await.unwrap();
        assert!(typed.as_str().unwrap().starts_with("Auckland (UTC+"), "{typed}");
        app.stop().await;
    });
}

const SAID: &str = "//*[@role='note'][contains(., 'Times are local to Berlin; here it is')]";

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn the_same_folder_shows_the_same_times_in_three_zones() {
    in_the_window(async |binary, _| {
        let table = in_berlin();
        let mut seen: Vec<[String; 2]> = Vec::new();
        for zone in ["Europe/Berlin", "America/New_York", "Pacific/Auckland"] {
            let app = App::start_at(zone, binary, table.folder.path(), Path::new(""), &[]).await;
            let name = zone.rsplit('/').next().unwrap().to_lowercase();
            let elsewhere = zone != "Europe/Berlin";
            app.reads("Thursday 17 December, 18:00").await;
            assert_eq!(app.shows("//main//*[contains(., 'in Berlin')]").await, elsewhere, "the home in {zone}");
            app.press("Continue the plan").await;
            app.find(&button("Open the meeting")).await;
            app.shot(&format!("60-plan-{name}")).await;
            assert_eq!(app.shows(SAID).await, elsewhere, "the plan in {zone}");
            let plan = page(&app).await;
            app.press("Linden").await;
            app.press("March").await;
            app.find("//section[h2[normalize-space(.)='Promises']]").await;
            app.shot(&format!("60-record-{name}")).await;
            assert_eq!(app.shows(SAID).await, elsewhere, "the record in {zone}");
            seen.push([plan, page(&app).await]);
            app.stop().await;
        }
        assert!(seen[0][0].contains("18:00"), "{}", seen[0][0]);
        assert!(seen[0][1].contains("19:00"), "{}", seen[0][1]);
        assert_eq!((&seen[1], &seen[2]), (&seen[0], &seen[0]), "plan and record are the same on every machine");
    });
}
