//! The borders of the pages, tried by scripts inside them: no path, no event, no other window's view, no way out.

use std::{net::TcpListener, path::Path};

use chrono::TimeDelta;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use super::{
    app::{App, button},
    in_the_window, planned,
};

/// Every way to name whom one listens to.
const EARS: [&str; 5] = [
    "{kind: 'Any'}",
    "{kind: 'AnyLabel', label: 'desk'}",
    "{kind: 'Window', label: 'desk'}",
    "{kind: 'Webview', label: 'desk'}",
    "{kind: 'WebviewWindow', label: 'desk'}",
];

/// Calls a command from inside the page; what it was answered, or why it was refused.
async fn invoke(app: &App, command: &str, arguments: &str) -> Result<Value, String> {
    let script = format!(
        "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('{command}', {arguments})
            .then((value) => done({{ ok: value ?? null }}), (why) => done({{ why: String(why) }}));"
    );
    let told = app.client.execute_async(&script, vec![]).await.unwrap();
    match told.get("why") {
        Some(why) => Err(why.as_str().unwrap().to_owned()),
        None => Ok(told["ok"].clone()),
    }
}

/// Goes to the window whose page is at this address; the one left behind.
async fn go_to(app: &App, page: &str) -> WindowHandle {
    let before = app.client.window().await.unwrap();
    for window in app.client.windows().await.unwrap() {
        app.client.switch_to_window(window).await.unwrap();
        if app.client.current_url().await.unwrap().path().contains(page) {
            return before;
        }
    }
    panic!("no window shows {page}");
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn no_script_of_a_page_names_a_path_or_hears_another_window() {
    in_the_window(async |binary, data| {
        planned(data, TimeDelta::minutes(2));
        let app = App::start(binary, data, Path::new(""), &[]).await;
        app.opens_the_meeting().await;
        app.shows_the_stage().await;
        let stolen = data.with_file_name("stolen.pdf");
        for errand in [
            json!({ "do": "print_plan", "meeting": 1, "paper": "a4", "path": stolen }),
            json!({ "do": "save_calendar", "group": 1, "day": null, "path": stolen }),
            json!({ "do": "import_format", "dropped": false, "path": stolen }),
            json!({ "do": "export_format", "format": "leader-circle", "path": stolen }),
        ] {
            let said = invoke(&app, "run", &format!("{{ errand: {errand} }}")).await;
            assert!(said.is_err(), "{errand} is no errand: {said:?}");
        }
        let intent = json!({ "room": "formats", "act": { "act": "import", "path": stolen } });
        let said = invoke(&app, "act", &format!("{{ intent: {intent} }}")).await;
        assert!(said.is_err(), "{intent} is no intent: {said:?}");
        // Nothing was dropped: the page cannot say that something was.
        let dropped = json!({ "do": "import_format", "dropped": true });
        let said = invoke(&app, "run", &format!("{{ errand: {dropped} }}")).await.unwrap();
        assert_eq!(said["is"], "refused", "{said}");
        assert!(!stolen.exists());
        let desk = listens_in_vain(&app).await;
        finds_no_view(&app).await;
        for (command, arguments) in [
            ("act", "{ intent: { room: 'navigation', do: 'go_home' } }"),
            ("run", "{ errand: { do: 'import_format', dropped: true } }"),
            ("names_from_file", "{ group: 1, typed: '' }"),
            ("read_typed", "{ typed: { kind: 'time', text: '18', from: '' } }"),
            ("rhythm_dates", "{ group: 1, form: {} }"),
            ("open_printed", "{}"),
            ("show_printed", "{}"),
            ("show_calendar", "{}"),
            ("open_backups", "{}"),
            ("menu_can", "{ can: [] }"),
            ("about", "{}"),
            ("open_data", "{}"),
            (
                "watch_desk",
                "{ views: '__CHANNEL__:1', wall: '__CHANNEL__:4', menu: '__CHANNEL__:2', dropped: '__CHANNEL__:3' }",
            ),
        ] {
            let said = invoke(&app, command, arguments).await;
            assert!(said.is_err(), "the stage may not {command}: {said:?}");
        }
        app.client.switch_to_window(desk).await.unwrap();
        app.reads("Who is here?").await;
        app.stop().await;
    });
}

/// The stage's page draws its own view, and brought none of the desk along; its window is in front.
async fn finds_no_view(app: &App) {
    app.reads("Linden").await;
    let page = app.client.source().await.unwrap();
    assert!(!page.contains("first-view") && !page.contains("data_folder"), "{page}");
}

/// Neither window may listen to anything; the stage's is in front afterwards.
async fn listens_in_vain(app: &App) -> WindowHandle {
    let mut desk = None;
    for page in ["index", "stage"] {
        if page == "stage" {
            desk = Some(go_to(app, page).await);
        }
        for target in EARS {
            for event in ["desk-view", "menu", "dropped", "tauri://drag-drop"] {
                let heard = format!(
                    "{{ event: '{event}', target: {target},
                        handler: window.__TAURI_INTERNALS__.transformCallback(() => {{}}) }}"
                );
                let said = invoke(app, "plugin:event|listen", &heard).await;
                assert!(said.is_err(), "{page} may not listen to {event} by {target}: {said:?}");
            }
        }
    }
    desk.unwrap()
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn a_page_cannot_leave_and_comes_back_the_same_from_a_reload() {
    in_the_window(async |binary, data| {
        planned(data, TimeDelta::minutes(2));
        let app = App::start(binary, data, Path::new(""), &[]).await;
        app.opens_the_meeting().await;
        let outside = TcpListener::bind("127.0.0.1:0").unwrap();
        outside.set_nonblocking(true).unwrap();
        let address = format!("http://{}/", outside.local_addr().unwrap());
        for way in [
            "location.href = url",
            "window.open(url)",
            "document.body.append(Object.assign(document.createElement('iframe'), { src: url }))",
            "Object.assign(document.createElement('a'), { href: url, download: 'x' }).click()",
            "Object.assign(document.createElement('a'), { href: url, target: '_blank' }).click()",
            "document.head.append(Object.assign(document.createElement('meta'),
                { httpEquiv: 'refresh', content: '0;url=' + url }))",
            "const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
                document.body.append(form); form.submit()",
            "for (const rel of ['prefetch', 'preload', 'stylesheet', 'icon', 'dns-prefetch'])
                document.head.append(Object.assign(document.createElement('link'), { rel, href: url, as: 'image' }))",
            "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: url }))",
            "navigator.sendBeacon(url, 'x')",
            "fetch(url).catch(() => {})",
            "new Image().src = url",
            "location.href = 'file:///etc/hostname'",
        ] {
            // A way that throws is shut, too.
            let _ = app.client.execute(&format!("const url = arguments[0]; {way}"), vec![address.clone().into()]).await;
            app.reads("Who is here?").await;
            let visited = outside.accept();
            assert!(visited.is_err(), "{way}: {visited:?}");
        }
        // An act goes to the desk and comes back as a new view: whatever was under way before it has been decided.
        app.shows_the_stage().await;
        let visited = outside.accept();
        assert!(visited.is_err(), "somebody went outside: {visited:?}");
        app.client.execute("location.reload()", vec![]).await.unwrap();
        app.reads("Who is here?").await;
        app.find(&button("Close the stage")).await;
        app.press("Close the stage").await;
        app.find(&button("Show the stage")).await;
        app.stop().await;
    });
}

#[test]
#[ignore = "needs the built app: cargo xtask test"]
fn no_key_reloads_and_the_pointer_has_a_menu_on_text_alone() {
    in_the_window(async |binary, data| {
        planned(data, TimeDelta::minutes(2));
        let app = App::start(binary, data, Path::new(""), &[]).await;
        app.reads("Linden").await;
        app.client.execute("window.stillHere = true", vec![]).await.unwrap();
        app.keys("\u{e035}").await; // F5
        app.with_control('r').await;
        app.with_alt('\u{e012}').await; // Alt and the left arrow
        app.press("New group").await;
        let still = app.client.execute("return window.stillHere === true", vec![]).await.unwrap();
        assert_eq!(still, true, "it is the page that was there before");
        let menu = "const on = document.evaluate(arguments[0], document, null, 9, null).singleNodeValue;
            const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
            on.dispatchEvent(event); return event.defaultPrevented;";
        for (on, prevented) in [("//h1", true), ("//button", true), ("//input", false)] {
            let told = app.client.execute(menu, vec![on.into()]).await.unwrap();
            assert_eq!(told, prevented, "{on}");
        }
        app.stop().await;
    });
}
