//! What undoing a change of a series would do to the meetings on its dates. It may do no more than the acts themselves.
//!
//! Not in here: which meetings belong to a date (the desk), and the undo history ([`super::Kept`]).

use chrono::NaiveDate;

use super::{Act, Series, Slot};

/// A meeting that belongs to a date of a series, with the day that names the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hanging {
    /// The day that names the date.
    pub day: NaiveDate,
    /// Whether it has begun or is over; otherwise it is planned.
    pub held: bool,
}

/// Why a change cannot be undone, or redone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The group has met on a date that would move, vanish or have another number.
    Held,
    /// A meeting is planned for a date that would be skipped or removed.
    Planned,
}

/// Whether an act can be undone, or redone, which returns the series to a former state. A held date is history. A date with a
/// planned meeting is neither skipped nor removed by hand. If a plan's date is no longer a date under another rule,
/// the plan stays where it is.
pub fn spares(
    act: Act,
    now: Option<&Series>,
    then: Option<&Series>,
    meetings: impl IntoIterator<Item = Hanging>,
) -> Result<(), Clash> {
    // Another usual start moves nothing that was held; what puts one date elsewhere does, also by the hour.
    let by_hour = matches!(act, Act::Move | Act::MoveBack | Act::Follow);
    let place = |slot: Slot| (slot.date, by_hour.then_some(slot.starts), slot.number, slot.skipped);
    // A series that ends again leaves its held dates as they were, as its end did.
    if act == Act::End && then.is_none() {
        return Ok(());
    }
    for Hanging { day, held } in meetings {
        let Some(is) = now.and_then(|series| series.slot(day)) else { continue };
        let was = then.and_then(|series| series.slot(day));
        if held {
            if was.map(place) != Some(place(is)) {
                return Err(Clash::Held);
            }
            continue;
        }
        let skipped = was.is_some_and(|slot| slot.skipped) && !is.skipped;
        // Undone, what was put in is gone; redone, what was taken out.
        let taken_out = was.is_none() && matches!(act, Act::Add | Act::Remove);
        if skipped || taken_out {
            return Err(Clash::Planned);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::{super::Rule, *};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Every four weeks from 5 March on, by the clock at 18:00.
    fn weeks(number: u32) -> Series {
        let starts = NaiveTime::from_hms_opt(18, 0, 0).unwrap();
        Series::new(Rule::Weeks { weeks: 4 }, day("2026-03-05"), starts, 120, number, None).unwrap()
    }

    #[test]
    fn taking_back_spares_what_the_act_itself_would_spare() {
        let (plain, today) = (weeks(1), day("2026-03-01"));
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let moved = plain.move_to(day("2026-04-02"), day("2026-04-03"), at(18), today).unwrap();
        let later = plain.move_to(day("2026-04-02"), day("2026-04-02"), at(19), today).unwrap();
        let skipped = plain.skip(day("2026-04-02")).unwrap();
        let by_hand = Series { rule: Rule::Irregular, ..plain.clone() };
        let added = by_hand.add(day("2026-04-02"), at(18), today).unwrap();
        let none = None;
        let (held, planned) = (Some(Clash::Held), Some(Clash::Planned));
        for (act, now, then, if_held, if_planned, why) in [
            (Act::Move, Some(&moved), Some(&plain), held, none, "a plan goes along, history does not"),
            (Act::Move, Some(&later), Some(&plain), held, none, "nor to another hour"),
            (Act::MoveBack, Some(&plain), Some(&moved), held, none, "nor back"),
            (Act::Unskip, Some(&plain), Some(&skipped), held, planned, "it would be skipped"),
            (Act::Skip, Some(&skipped), Some(&plain), held, none, "it takes place again"),
            (Act::Add, Some(&added), Some(&by_hand), held, planned, "it would be taken out"),
            (Act::Set, Some(&plain), Some(&weeks(3)), held, none, "it would have another number"),
            (Act::Set, Some(&plain), None, held, none, "it would be no date any more"),
            (Act::End, None, Some(&plain), none, none, "it is none now, so nothing is lost"),
            (Act::End, Some(&plain), None, none, none, "it ends again, as it did"),
            (Act::Remove, Some(&added), Some(&by_hand), held, planned, "it would be taken out again"),
            (Act::Follow, Some(&moved), Some(&plain), held, none, "with its plan"),
            (Act::Skip, Some(&plain), Some(&plain), none, none, "what does not change"),
        ] {
            for (is_held, clash) in [(true, if_held), (false, if_planned)] {
                let hanging = [Hanging { day: day("2026-04-02"), held: is_held }];
                assert_eq!(spares(act, now, then, hanging).err(), clash, "{act:?}, held {is_held}: {why}");
                let elsewhere = [Hanging { day: day("2026-04-03"), held: is_held }];
                assert_eq!(spares(act, now, then, elsewhere), Ok(()), "no date of it: {why}");
            }
        }
        let usual = Series { starts: at(19), ..plain.clone() };
        let hanging = [Hanging { day: day("2026-04-02"), held: true }];
        assert_eq!(spares(Act::Set, Some(&usual), Some(&plain), hanging), Ok(()), "another usual hour is no move");
    }
}
