//! A program driven by the web view's own driver, for what needs a key pressed before it can be looked at.
//!
//! The empty window is started the same way, so that both pay for the driver alike. Not in here: what is measured.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource as _, KeyAction, KeyActions},
};
use hyper_util::client::legacy::connect::HttpConnector;

use super::process::started_by;
use crate::Outcome;

const PATIENCE: Duration = Duration::from_secs(30);

/// A running program and its driver.
pub struct Driven {
    driver: Child,
    client: Client,
    /// The program's main process.
    pub process: u32,
}

impl Driven {
    /// Starts a program with arguments.
    pub async fn start(program: &Path, arguments: &[&str]) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let connected = connect(port, program, arguments).await;
        let process = started_by(driver.id(), program);
        match (connected, process) {
            (Ok(client), Some(process)) => Ok(Self { driver, client, process }),
            (connected, _) => {
                driver.kill()?;
                driver.wait()?;
                Err(connected.err().unwrap_or_else(|| "the driver started something else".into()))
            }
        }
    }

    /// Waits for something on the page.
    pub async fn finds(&self, xpath: &str) -> Outcome<()> {
        self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await?;
        Ok(())
    }

    /// Presses a key.
    pub async fn press(&self, key: char) -> Outcome<()> {
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Closes the program and the driver.
    pub async fn stop(mut self) -> Outcome<()> {
        self.client.clone().close().await?;
        self.driver.kill()?;
        self.driver.wait()?;
        Ok(())
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        // After `stop` there is nothing left to end.
        let _ = self.driver.kill();
    }
}

async fn connect(port: u16, program: &Path, arguments: &[&str]) -> Outcome<Client> {
    let options = serde_json::json!({ "webkitgtk:browserOptions": { "binary": program, "args": arguments } });
    let capabilities = options.as_object().cloned().unwrap_or_default();
    let url = format!("http://127.0.0.1:{port}");
    let mut tried = 0;
    loop {
        match ClientBuilder::new(HttpConnector::new()).capabilities(capabilities.clone()).connect(&url).await {
            Ok(client) => return Ok(client),
            // The driver is not listening yet; there is nothing to wait on but asking again.
            Err(_) if tried < 100 => tried += 1,
            Err(error) => return Err(error.into()),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
