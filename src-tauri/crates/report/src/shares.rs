//! Why a turn is longer or shorter than the others, in one line. Not in here: the rules (`meeting::choosing`).

use meeting::choosing::WhyWeight;
use words::{Catalogue, MessageKey};

/// "one and a half times the usual time · a new job", "asked for 40 min".
pub(crate) fn share_line(words: &Catalogue, why: &WhyWeight) -> String {
    match why {
        WhyWeight::Asked { minutes } => words.say(MessageKey::ReportShareAsked, &[("minutes", (*minutes).into())]),
        WhyWeight::Agreed { percent, reason } => {
            let args = [
                ("percent", (*percent).into()),
                ("factor", factor(words, *percent).into()),
                ("reason", reason.as_str().into()),
            ];
            words.say(MessageKey::ReportShareAgreed, &args)
        }
    }
}

/// Hundredths as people write them: 200 is 2, 150 is 1.5, 75 is 0.75.
fn factor(words: &Catalogue, percent: u32) -> String {
    let (whole, part) = ((percent / 100).to_string(), percent % 100);
    let part = match (part, part % 10) {
        (0, _) => return whole,
        (_, 0) => (part / 10).to_string(),
        _ => format!("{part:02}"),
    };
    words.say(MessageKey::ReportDecimal, &[("whole", whole.into()), ("part", part.into())])
}
