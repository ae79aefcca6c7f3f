//! What is in the native menu, as one table: the ids are those of the page's verbs. A house rule says which verbs of the
//! live desk are left out, and why.
//!
//! Not in here: building it and greying it ([`crate::menu`]).

use words::MessageKey;

/// An entry.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// A verb of the page, which says whether it can be done.
    Verb(&'static str, MessageKey),
    /// What the shell does by itself.
    Shell(&'static str, MessageKey),
    /// What is done with text in the field that has the focus.
    Text(TextAct, MessageKey),
    /// A language, by its own name.
    Language(&'static str, &'static str),
    /// A line between two groups of entries.
    Line,
}

/// What is done with text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextAct {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

/// Ends the program; it asks while a meeting runs.
pub const QUIT: &str = "quit";
/// Minimises the desk.
pub const MINIMIZE: &str = "minimize";
/// Brings the stage to the front, while there is one.
pub const BRING_STAGE: &str = "stage_front";

use Entry::{Language, Line, Shell, Text, Verb};

/// The menus, from the left.
pub const MENUS: [(MessageKey, &[Entry]); 7] = [
    (
        MessageKey::MenuFile,
        &[
            Verb("new_group", MessageKey::MenuNewGroup),
            Verb("home", MessageKey::MenuHome),
            Verb("back", MessageKey::MenuBack),
            Line,
            Verb("print", MessageKey::MenuPrint),
            Verb("bin", MessageKey::MenuBin),
            Verb("backups", MessageKey::MenuBackups),
            Line,
            Verb("settings", MessageKey::MenuSettings),
            Line,
            Shell(QUIT, MessageKey::MenuQuit),
        ],
    ),
    (
        MessageKey::MenuEdit,
        &[
            Verb("undo", MessageKey::MenuUndo),
            Verb("redo", MessageKey::MenuRedo),
            Line,
            Text(TextAct::Cut, MessageKey::MenuCut),
            Text(TextAct::Copy, MessageKey::MenuCopy),
            Text(TextAct::Paste, MessageKey::MenuPaste),
            Text(TextAct::SelectAll, MessageKey::MenuSelectAll),
        ],
    ),
    (
        MessageKey::MenuView,
        &[
            Verb("larger", MessageKey::MenuLarger),
            Verb("smaller", MessageKey::MenuSmaller),
            Verb("usual_size", MessageKey::MenuUsualSize),
            Line,
            Verb("full_screen", MessageKey::MenuFullScreen),
            Verb("palette", MessageKey::MenuPalette),
        ],
    ),
    (
        MessageKey::MenuMeeting,
        &[
            Verb("rehearse", MessageKey::MenuRehearse),
            Verb("rehearsal_leave", MessageKey::MenuRehearsalLeave),
            Verb("what_if", MessageKey::MenuWhatIf),
            Line,
            Verb("start", MessageKey::MenuStart),
            Verb("start_whole", MessageKey::MenuStartWhole),
            Verb("next", MessageKey::MenuNext),
            Verb("next_anyway", MessageKey::MenuNextAnyway),
            Verb("skip", MessageKey::MenuSkip),
            Verb("hold", MessageKey::MenuHold),
            Verb("more", MessageKey::MenuMore),
            Verb("less", MessageKey::MenuLess),
            Line,
            Verb("people", MessageKey::MenuPeople),
            Verb("order", MessageKey::MenuOrder),
            Verb("line", MessageKey::MenuLine),
            Verb("choose", MessageKey::MenuChoose),
            Verb("redistribute", MessageKey::MenuRedistribute),
            Verb("backdate", MessageKey::MenuBackdate),
            Verb("kind_of_help", MessageKey::MenuKindOfHelp),
            Verb("roles", MessageKey::MenuRoles),
            Verb("notes", MessageKey::MenuNotes),
            Line,
            Verb("ballot", MessageKey::MenuBallot),
            Verb("end", MessageKey::MenuEnd),
            Verb("reopen", MessageKey::MenuReopen),
        ],
    ),
    (
        MessageKey::MenuStage,
        &[
            Verb("stage", MessageKey::MenuStageShow),
            Verb("blank", MessageKey::MenuStageBlank),
            Verb("digits", MessageKey::MenuStageDigits),
            Verb("message", MessageKey::MenuStageMessage),
            Verb("inside", MessageKey::MenuStageInside),
            Verb("strip", MessageKey::MenuStageStrip),
            Line,
            Verb("wall_results", MessageKey::MenuWallResults),
            Verb("wall_page_next", MessageKey::MenuWallPageNext),
            Verb("wall_page_before", MessageKey::MenuWallPageBefore),
            Line,
            Verb("sound", MessageKey::MenuSound),
        ],
    ),
    (
        MessageKey::MenuWindow,
        &[Shell(MINIMIZE, MessageKey::MenuMinimize), Shell(BRING_STAGE, MessageKey::MenuStageFront)],
    ),
    (
        MessageKey::MenuHelp,
        &[
            Verb("manual", MessageKey::MenuManual),
            Verb("keys", MessageKey::MenuKeys),
            Line,
            Language("language_en", "English"),
            Language("language_de", "Deutsch"),
            Line,
            Verb("about", MessageKey::MenuAbout),
        ],
    ),
];
