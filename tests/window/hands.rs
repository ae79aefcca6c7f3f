//! Hands on the keyboard and eyes on the focus: what a person without a mouse has. Keys go to whatever has the focus;
//! scripts only look.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};

use super::app::App;

pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const ESCAPE: char = '\u{e00c}';
const SHIFT: char = '\u{e008}';

/// What has the focus, as somebody sees it.
#[derive(Clone, Debug)]
pub struct Focused {
    /// `button`, `input`; `body` when the focus is lost.
    pub tag: String,
    /// Its label, or the words on it.
    pub name: String,
    /// Whether something is drawn around it that is not there without the focus.
    ringed: bool,
    /// Whether it is within the window, and nothing lies over it.
    seen: bool,
}

const LOOK: &str = r#"
    const at = document.activeElement;
    const drawn = (of) => of.outlineStyle !== 'none' && parseFloat(of.outlineWidth) > 0;
    const ring = (element) => drawn(getComputedStyle(element)) || drawn(getComputedStyle(element, '::after'));
    // A field that is part of a larger one is ringed with it.
    const around = at.closest('.field');
    const ringed = ring(at) || (around !== null && getComputedStyle(around).boxShadow !== 'none');
    const box = at.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2];
    const over = document.elementFromPoint(x, y);
    const seen = over !== null && (at.contains(over) || over.contains(at));
    const label = at.id ? document.querySelector(`label[for="${at.id}"]`) : at.closest('label');
    const name = (label ?? at).innerText + ' ' + (at.getAttribute('aria-label') ?? '');
    return { tag: at.tagName.toLowerCase(), name: name.replace(/\s+/g, ' ').trim(), ringed, seen };
"#;

impl App {
    /// What has the focus right now.
    pub async fn focused(&self) -> Focused {
        let seen = self.client.execute(LOOK, vec![]).await.unwrap();
        let text = |part: &str| seen[part].as_str().unwrap().to_owned();
        let is = |part: &str| seen[part].as_bool().unwrap();
        Focused { tag: text("tag"), name: text("name"), ringed: is("ringed"), seen: is("seen") }
    }

    /// Waits until something of this name has the focus by itself: a new screen or dialog puts it there.
    pub async fn begins_at(&self, name: &str) {
        for _ in 0..600 {
            let at = self.focused().await;
            if at.tag != "body" && at.name.contains(name) {
                return;
            }
            // The page draws between two questions; there is no event to wait for from outside.
            self.painted().await;
        }
        self.shot("failed").await;
        panic!("the focus is at {name:?} by itself, not at {:?}", self.focused().await);
    }

    /// Tab until the control of this name has the focus. Every stop on the way is seen, and there are not many.
    pub async fn tabs_to(&self, name: &str, at_most: usize) {
        self.walks_to(name, at_most, &[TAB]).await;
    }

    /// The same, backwards.
    pub async fn tabs_back_to(&self, name: &str, at_most: usize) {
        self.walks_to(name, at_most, &[SHIFT, TAB]).await;
    }

    async fn walks_to(&self, name: &str, at_most: usize, chord: &[char]) {
        let mut stops = Vec::new();
        for _ in 0..at_most {
            self.chord(chord).await;
            let stop = self.focused().await;
            assert!(stop.ringed && stop.seen, "on the way to {name:?} a stop cannot be seen: {stop:?}");
            // A dialog is a stop of its own, before its first control.
            let there = stop.tag != "dialog" && stop.name.contains(name);
            stops.push(stop.name);
            if there {
                return;
            }
        }
        self.shot("failed").await;
        panic!("{name:?} is reached with {at_most} Tabs at most; these were the stops: {stops:#?}");
    }

    /// Waits until the field with this label has this value.
    pub async fn has_value(&self, label: &str, value: &str) {
        let field = self.find(&format!("//*[@id=//label[normalize-space(.)=\"{label}\"]/@for]")).await;
        let mut had = None;
        for _ in 0..100 {
            had = field.prop("value").await.unwrap();
            if had.as_deref() == Some(value) {
                return;
            }
            self.painted().await;
        }
        panic!("{label:?} has {had:?} and not {value:?}");
    }

    /// The focus is on the screen, wherever: a key for the next control starts from there.
    pub async fn keeps_the_focus(&self, after: &str) {
        for _ in 0..100 {
            if self.focused().await.tag != "body" {
                return;
            }
            self.painted().await;
        }
        self.shot("failed").await;
        panic!("after {after} the focus is lost");
    }

    /// Waits for a moment of drawing: there is no event to wait for from outside.
    pub async fn painted(&self) {
        let frame = "requestAnimationFrame(() => setTimeout(arguments[0], 20))";
        self.client.execute_async(frame, vec![]).await.unwrap();
    }

    /// Presses these keys together, the first of them first.
    pub async fn chord(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }
}
