//! The screens of each recorded folder, in the order of the recording.
//!
//! The ids are those in the files.

use desk::{
    bin::BinIntent,
    intent::{BackupIntent, EvaluationIntent, FormatAct, Intent, NavigationIntent, RehearsalIntent, RunningIntent},
};

use crate::meetings::Table;

pub struct Walk {
    pub folder: &'static str,
    /// When the copy is opened, in seconds since 1970: ten minutes after the file was closed.
    pub opened: i64,
    pub places: &'static [Place],
}

/// The name of a screen among the recorded views, and how to get there from the previous one.
type Place = (&'static str, fn(&mut Table));

pub const WALKS: [Walk; 3] = [
    Walk {
        folder: "turn",
        opened: 1_775_154_175,
        places: &[
            ("away", |_| {}),
            ("live", |table| table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }))),
            ("home", |table| table.does(Intent::Navigation(NavigationIntent::GoHome))),
            ("group", |table| table.does(Intent::Navigation(NavigationIntent::GoGroup { group: LINDEN }))),
            ("group-abroad", |table| table.does(Intent::Navigation(NavigationIntent::GoGroup { group: BIRKE }))),
            ("plan", |table| table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: LATER }))),
            ("plan-bids", |table| table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: BIDS }))),
            ("record", |table| table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: FIRST }))),
            ("record-unopened", |table| {
                table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: UNOPENED }));
            }),
            ("formats", |table| table.does(Intent::Formats { act: FormatAct::Go { meeting: None } })),
            ("editor", |table| table.does(Intent::Formats { act: FormatAct::Edit { format: HILL_WALK.to_owned() } })),
            ("bin", |table| table.does(Intent::Bin(BinIntent::Go))),
            ("backups", |table| table.does(Intent::Backups(BackupIntent::GoBackups))),
            ("over", |table| {
                table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: TONIGHT }));
                table.does(Intent::Running(RunningIntent::End));
            }),
            ("rehearsal", |table| table.does(Intent::Rehearsal(RehearsalIntent::Rehearse { meeting: LATER }))),
        ],
    },
    Walk {
        folder: "rooms",
        opened: 1_773_339_480,
        places: &[
            ("away", |_| {}),
            ("live", |table| table.does(Intent::Running(RunningIntent::AnswerAway { went_on: false }))),
            ("next", Table::skip),
            ("record", |table| table.does(Intent::Navigation(NavigationIntent::GoMeeting { meeting: 1 }))),
            ("group", |table| table.does(Intent::Navigation(NavigationIntent::GoGroup { group: 1 }))),
        ],
    },
    Walk {
        folder: "ballot",
        opened: 1_772_735_550,
        places: &[
            ("away", |_| {}),
            ("live", |table| table.does(Intent::Running(RunningIntent::AnswerAway { went_on: true }))),
            ("ballot", |table| table.does(Intent::Evaluation(EvaluationIntent::OpenBallot))),
            ("sheet", |table| table.does(Intent::Evaluation(EvaluationIntent::TakeBallot { member: 5 }))),
            ("home", |table| table.does(Intent::Navigation(NavigationIntent::GoHome))),
        ],
    },
];

const HILL_WALK: &str = "own-19cbf1fd3a0";
const LINDEN: u32 = 2;
const BIRKE: u32 = 3;
const FIRST: u32 = 1;
const UNOPENED: u32 = 2;
const BIDS: u32 = 3;
const LATER: u32 = 5;
const TONIGHT: u32 = 6;
