//! The window, driven the way a person drives it: by what is written on it, and by keys.
//!
//! The driver is the web view's own (`WebKitWebDriver`); it starts the app itself. Screenshots are of the whole
//! display, so that they show what a person sees, the stage included.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    wd::TimeoutConfiguration,
};
use hyper_util::client::legacy::connect::HttpConnector;

/// How long anything may take to appear: a whole agenda item at the test's clock rate, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// How the system looks.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    Light,
    Dark,
}

impl Look {
    fn theme(self) -> &'static str {
        match self {
            Self::Light => "Adwaita",
            Self::Dark => "Adwaita:dark",
        }
    }

    /// For the names of pictures.
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

pub struct App {
    driver: Child,
    binary: PathBuf,
    pub client: Client,
    folder: PathBuf,
    shots: PathBuf,
}

impl App {
    /// Starts the app on a data folder. Files are saved to `save_to`; if that is empty, where the dialog says.
    pub async fn start(binary: &Path, folder: &Path, save_to: &Path, arguments: &[&str]) -> Self {
        Self::start_in(Look::Light, binary, folder, save_to, arguments).await
    }

    /// The same, on a system that is light or dark.
    pub async fn start_in(look: Look, binary: &Path, folder: &Path, save_to: &Path, arguments: &[&str]) -> Self {
        Self::start_with(&[("GTK_THEME", look.theme())], binary, folder, save_to, arguments).await
    }

    /// The same, on a machine in a zone.
    pub async fn start_at(zone: &str, binary: &Path, folder: &Path, save_to: &Path, arguments: &[&str]) -> Self {
        let world = [("GTK_THEME", Look::Light.theme()), ("TZ", zone)];
        Self::start_with(&world, binary, folder, save_to, arguments).await
    }

    async fn start_with(
        world: &[(&str, &str)],
        binary: &Path,
        folder: &Path,
        save_to: &Path,
        arguments: &[&str],
    ) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut driver = Command::new("WebKitWebDriver");
        // Without a place the system's own dialog asks for one.
        if save_to != Path::new("") {
            driver.env("TURNSTONE_SAVE_TO", save_to);
        }
        let driver = driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(world.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (cargo xtask setup --tests)");
        let mut args = vec!["--data-dir", folder.to_str().unwrap()];
        if !arguments.contains(&"--language") {
            args.extend(["--language", "en"]);
        }
        args.extend(arguments);
        let options = serde_json::json!({ "webkitgtk:browserOptions": { "binary": binary, "args": args } });
        let capabilities = options.as_object().unwrap().clone();
        let url = format!("http://127.0.0.1:{port}");
        let mut client = None;
        for _ in 0..200 {
            match ClientBuilder::new(HttpConnector::new()).capabilities(capabilities.clone()).connect(&url).await {
                Ok(connected) => {
                    client = Some(connected);
                    break;
                }
                // The driver is not listening yet; there is nothing to wait on but asking again.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        let shots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/e2e");
        std::fs::create_dir_all(&shots).unwrap();
        let client = client.expect("the window opens");
        let patience = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), Some(Duration::ZERO));
        client.update_timeouts(patience).await.unwrap();
        let (binary, folder) = (binary.to_owned(), folder.to_owned());
        let app = Self { driver, binary, client, folder, shots };
        app.until_visible().await;
        app
    }

    /// Waits until the window is on the screen. The page is drawn before that, and takes no keys yet.
    async fn until_visible(&self) {
        let until = Instant::now() + PATIENCE;
        let visible = "return document.visibilityState === 'visible'";
        while self.client.execute(visible, Vec::new()).await.ok() != Some(true.into()) {
            assert!(Instant::now() < until, "the window is not shown");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Closes the window and the driver, and waits until the next window can have the folder.
    pub async fn stop(mut self) {
        let _ = self.client.clone().close().await;
        // It is the driver that ends the window's process, a moment after it has answered.
        until_free(&self.folder);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    pub async fn find(&self, xpath: &str) -> Element {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await {
                Ok(element) => return element,
                // The page drew something else while the driver was looking.
                Err(error) if error.is_stale_element_reference() && Instant::now() < until => {}
                Err(error) => {
                    self.shot("failed").await;
                    let page = self.client.execute("return document.body.innerText", vec![]).await;
                    panic!("{xpath} is not there: {error}\n{}", page.unwrap_or_default().as_str().unwrap_or(""))
                }
            }
        }
    }

    /// Whether something is there right now.
    pub async fn shows(&self, xpath: &str) -> bool {
        loop {
            match self.client.find(Locator::XPath(xpath)).await {
                // The page drew something else while the driver was looking.
                Err(error) if error.is_stale_element_reference() => {}
                found => return found.is_ok(),
            }
        }
    }

    /// Waits for a text anywhere on the page.
    pub async fn reads(&self, text: &str) {
        self.find(&format!("//*[not(self::script)][contains(normalize-space(.), \"{text}\")]")).await;
    }

    /// Clicks the button with this text.
    pub async fn press(&self, text: &str) {
        self.means_another_press().await;
        let until = Instant::now() + PATIENCE;
        // One that was drawn anew between looking and clicking is looked for again.
        while let Err(error) = self.find(&button(text)).await.click().await {
            assert!(error.is_stale_element_reference() && Instant::now() < until, "{text}: {error}");
        }
    }

    /// From the home past the plan to the question who is here.
    pub async fn opens_the_meeting(&self) {
        self.press("Continue the plan").await;
        // The home has a button of the same name.
        self.find("//main//h2[normalize-space(.)='Agenda']").await;
        self.press("Open the meeting").await;
        self.reads("Who is here?").await;
    }

    /// Shows the stage in a window of its own, and waits until the desk says that it is there. There is one screen, so it
    /// asks.
    pub async fn shows_the_stage(&self) {
        self.press("Show the stage").await;
        self.press("In a window of its own").await;
        self.find(&button("Close the stage")).await;
    }

    /// Fills the field with this label.
    pub async fn fill(&self, label: &str, value: &str) {
        let xpath = format!("//*[@id=//label[normalize-space(.)=\"{label}\"]/@for]");
        let field = self.find(&xpath).await;
        // Dates and times are typed differently in every locale; their value is not.
        let set = "const [field, value] = arguments; field.focus(); field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true })); field.blur();";
        let arguments = vec![serde_json::to_value(&field).unwrap(), value.into()];
        self.client.execute(set, arguments).await.unwrap();
    }

    /// Types into whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        self.means_another_press().await;
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys.chars() {
            actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// On the live desk a second press that follows at once is taken for the first.
    async fn means_another_press(&self) {
        self.find("//body[not(.//*[@data-just])]").await;
    }

    /// A key with Ctrl held.
    pub async fn with_control(&self, key: char) {
        self.with('\u{e009}', key).await;
    }

    /// A key with Alt held.
    pub async fn with_alt(&self, key: char) {
        self.with('\u{e00a}', key).await;
    }

    async fn with(&self, held: char, key: char) {
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Waits until the focus is on, or in, what this finds.
    pub async fn focus_is(&self, xpath: &str) {
        for _ in 0..900 {
            let on = "const found = document.evaluate(arguments[0], document, null, 9, null).singleNodeValue;
                return !!found && found.contains(document.activeElement);";
            if self.client.execute(on, vec![xpath.into()]).await.is_ok_and(|on| on == true) {
                return;
            }
            // The page has no word for a focus that has moved; there is nothing to wait on but asking again.
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        self.shot("failed").await;
        panic!("the focus is not on {xpath}");
    }

    /// Waits until a window of this title is on the display.
    pub fn sees_window(title: &str) {
        let found = Command::new("timeout")
            .args(["20", "xdotool", "search", "--sync", "--onlyvisible", "--name", title])
            .output();
        assert!(found.is_ok_and(|found| found.status.success()), "a window {title:?} is there");
    }

    /// Leaves a picture of the whole display in `target/e2e`, once what the page holds is painted.
    pub async fn shot(&self, name: &str) {
        let painted = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 120)))";
        // A page that cannot answer is still worth a picture.
        let _ = self.client.execute_async(painted, vec![]).await;
        let path = self.shots.join(format!("{name}.png"));
        let taken = Command::new("import").args(["-window", "root"]).arg(path).status();
        assert!(taken.is_ok_and(|status| status.success()), "a picture of the display can be taken");
    }
}

/// A test that fails has not stopped its windows: they would be in the way of every test after it. Only one test is at
/// the display, so every process of the binary is this one's.
impl Drop for App {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        if std::thread::panicking() {
            let _ = Command::new("pkill").args(["-KILL", "-f", &format!("^{}", self.binary.display())]).status();
        }
    }
}

/// Waits until no process has this data folder open: the system gives the folder back when the process is gone.
pub fn until_free(folder: &Path) {
    let lock = File::open(folder).unwrap();
    lock.lock().unwrap();
    lock.unlock().unwrap();
}

/// The button that begins with, or holds, this text.
pub fn button(text: &str) -> String {
    format!("//button[not(@disabled)][contains(normalize-space(.), \"{text}\")]")
}
