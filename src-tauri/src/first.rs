//! The first view travels with the desk's page: it is in the page's file when that is loaded, so nothing has to be asked for
//! before the first words.
//!
//! It lies there as data, not as a script: the content security policy allows no script but the files of ours. It lies
//! there once, and only until there is a stage: one handler serves the files of every window, and the desk's view must
//! never come to the wall with them. A page that is loaded again asks. Not in here: the views after it
//! ([`crate::channels`]).

use std::{
    borrow::Cow,
    sync::{Mutex, PoisonError},
};

use desk::views::DeskView;
use tauri::{
    AppHandle, Manager,
    http::{Request, Response, Uri, header::CONTENT_TYPE},
};

/// The view that waits for the desk's page.
pub struct First(Mutex<Option<DeskView>>);

impl First {
    /// What is shown first.
    pub fn of(view: DeskView) -> Self {
        Self(Mutex::new(Some(view)))
    }

    /// Hands the view out, or lets it go.
    pub fn take(&self) -> Option<DeskView> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A file of the page, as it is loaded.
type File = Response<Cow<'static, [u8]>>;

/// Puts the view into the desk's page when that is loaded. Without one the page asks for it.
pub fn travels(app: &AppHandle) -> impl Fn(Request<Vec<u8>>, &mut File) + Send + Sync + 'static {
    let app = app.clone();
    move |request, response| {
        let mime = response.headers().get(CONTENT_TYPE);
        if !is_desk(request.uri()) || !mime.is_some_and(|mime| mime.as_bytes().starts_with(b"text/html")) {
            return;
        }
        let view = app.try_state::<First>().and_then(|first| first.take());
        let view = view.and_then(|view| serde_json::to_string(&view).ok());
        if let Some(page) = view.and_then(|view| with_view(response.body(), &view)) {
            *response.body_mut() = Cow::Owned(page);
        }
    }
}

/// Whether an address is that of the desk's page, which may have no name in it.
fn is_desk(address: &Uri) -> bool {
    matches!(address.path(), "" | "/" | "/index.html")
}

/// A page with a view at its end.
fn with_view(page: &[u8], view: &str) -> Option<Vec<u8>> {
    let page = std::str::from_utf8(page).ok()?;
    let (body, end) = page.rsplit_once("</body>")?;
    // Nothing that a person wrote can end the element: in JSON this sign stands in texts alone, where it can be escaped.
    let view = view.replace('<', "\\u003c");
    Some(format!("{body}<script type=\"application/json\" id=\"first-view\">{view}</script></body>{end}").into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_of_the_desk_brings_a_view() {
        for (address, brings) in [
            ("tauri://localhost", true),
            ("tauri://localhost/", true),
            ("http://tauri.localhost/index.html", true),
            ("tauri://localhost/stage.html", false),
            ("tauri://localhost/assets/desk.js", false),
        ] {
            assert_eq!(is_desk(&address.parse().unwrap()), brings, "{address}");
        }
    }

    #[test]
    fn a_view_is_data_in_the_page_whatever_somebody_wrote() {
        let wrote = "</script><script>alert(1)</script><!-- é";
        let view = serde_json::json!({ "note": wrote }).to_string();
        let page = with_view(b"<html><body><div></div></body></html>", &view).unwrap();
        let page = String::from_utf8(page).unwrap();
        let (before, rest) = page.split_once("id=\"first-view\">").unwrap();
        let (data, after) = rest.split_once("</script>").unwrap();
        assert!(before.starts_with("<html><body><div></div><script type=\"application/json\""), "{before}");
        assert_eq!(after, "</body></html>");
        assert_eq!(serde_json::from_str::<serde_json::Value>(data).unwrap()["note"], wrote);
        assert_eq!(with_view(b"body { color: red }", &view), None, "what is no page stays as it is");
    }
}
