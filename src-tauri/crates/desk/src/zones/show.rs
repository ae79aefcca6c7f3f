//! A group's home zone on its page, the zones found for a search text, and the one line that names the zone of the
//! times shown.
//!
//! Not in here: which zone applies (`home_zone`).

use chrono_tz::TZ_VARIANTS;
use meeting::time::Moment;
use store::{GroupRow, MeetingState};
use words::Catalogue;

use crate::{
    clocks::zone::Zone,
    context::{Context, Place},
    home_zone::{shown_zone, zone_of_group},
    zones::{
        ZoneSearch,
        views::{ElsewhereView, ZoneRow, ZoneView},
    },
};

/// How many zones are offered at a time: what fits under a field.
const OFFERED: usize = 8;

/// Whose times a screen shows, where they are not those of this machine.
pub(crate) fn elsewhere(cx: &Context) -> Option<ElsewhereView> {
    match cx.place {
        Place::Group(_) | Place::Member(_) | Place::Plan(_) | Place::Live | Place::Record(_) => {}
        Place::Home
        | Place::Bin
        | Place::Backups
        | Place::Settings
        | Place::Formats
        | Place::Format
        | Place::Ballot => return None,
    }
    // The line of a rehearsal is not the time of day anywhere.
    if cx.watch.pace().is_some() {
        return None;
    }
    let city = city_if_elsewhere(cx, shown_zone(cx))?;
    Some(ElsewhereView { city, here: cx.zone.time(cx.now()) })
}

/// The city of a zone whose clocks are not those of this machine.
fn city_if_elsewhere(cx: &Context, zone: Zone) -> Option<String> {
    let now = cx.now();
    let called = || called(Catalogue::of(cx.language), zone, now);
    (!zone.agrees_with(cx.zone, now)).then(called)
}

/// The cities of the zones whose clocks are not those of this machine. Zones are compared day by day for a year, so a list of
/// groups asks once for each zone.
#[derive(Debug, Default)]
pub(crate) struct CitiesElsewhere(Vec<(Zone, Option<String>)>);

impl CitiesElsewhere {
    /// The city of this zone, if its clocks differ.
    pub fn of(&mut self, cx: &Context, zone: Zone) -> Option<String> {
        if let Some((_, city)) = self.0.iter().find(|(known, _)| *known == zone) {
            return city.clone();
        }
        let city = city_if_elsewhere(cx, zone);
        self.0.push((zone, city.clone()));
        city
    }
}

/// A group's home zone, and what is found for what is typed.
pub(crate) fn zone_view(search: &ZoneSearch, cx: &Context, group: &GroupRow) -> store::Result<ZoneView> {
    let (now, words) = (cx.now(), Catalogue::of(cx.language));
    let zone = zone_of_group(group, cx.zone);
    let planned = cx.store.meetings_of(group.id)?;
    Ok(ZoneView {
        name: zone.name(),
        city: called(words, zone, now),
        offset: offset(zone, now),
        unknown: Some(group.zone.clone()).filter(|name| !name.is_empty() && Zone::named(name).is_none()),
        planned: planned.iter().filter(|row| row.state == MeetingState::Planned).count() as u32,
        sought: search.get(cx.visit).cloned().unwrap_or_default(),
        found: search.get(cx.visit).map(|text| found(words, text, now)).unwrap_or_default(),
    })
}

/// What a zone is called: by its city, else by its distance from Greenwich.
fn called(words: &Catalogue, zone: Zone, now: Moment) -> String {
    let name = zone.name();
    if name.is_empty() { offset(zone, now) } else { words.city(&name) }
}

/// `UTC+01:00`.
fn offset(zone: Zone, now: Moment) -> String {
    let offset = zone.offset(now);
    let sign = if offset < 0 { '\u{2212}' } else { '+' };
    let minutes = offset.unsigned_abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The zones whose city or name has the text, those whose city begins with it first.
fn found(words: &Catalogue, text: &str, now: Moment) -> Vec<ZoneRow> {
    let wanted = plain(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(bool, ZoneRow)> = Vec::new();
    for zone in TZ_VARIANTS {
        let (name, city) = (zone.name(), words.city(zone.name()));
        let (plain_city, plain_name) = (plain(&city), plain(name));
        let last = plain_name.rsplit('/').next().unwrap_or_default();
        if plain_city.contains(&wanted) || plain_name.contains(&wanted) {
            let begins = plain_city.starts_with(&wanted) || last.starts_with(&wanted);
            let here = Zone::Named(zone);
            found.push((!begins, ZoneRow { name: name.to_owned(), city, offset: offset(here, now) }));
        }
    }
    // New York before America/North_Dakota/New_Salem.
    let parts = |row: &ZoneRow| row.name.matches('/').count();
    found.sort_by(|(one, row), (other, more)| {
        (one, parts(row), &row.city, &row.name).cmp(&(other, parts(more), &more.city, &more.name))
    });
    found.into_iter().map(|(_, row)| row).take(OFFERED).collect()
}

/// Small letters, and spaces for what stands between the words of a name.
fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace(['_', '-'], " ")
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;

    fn names(language: Language, text: &str) -> Vec<String> {
        found(Catalogue::of(language), text, Moment(1_780_000_000)).into_iter().map(|row| row.name).collect()
    }

    #[test]
    fn a_zone_is_found_by_its_city_in_the_language_or_by_its_name() {
        for (language, text, first) in [
            (Language::En, "berl", "Europe/Berlin"),
            (Language::En, " New York ", "America/New_York"),
            (Language::En, "new_y", "America/New_York"),
            (Language::En, "new", "America/New_York"),
            (Language::De, "wien", "Europe/Vienna"),
            (Language::De, "Vienna", "Europe/Vienna"),
            (Language::En, "delhi", "Asia/Kolkata"),
            (Language::En, "europe/ber", "Europe/Berlin"),
        ] {
            assert_eq!(names(language, text).first().map(String::as_str), Some(first), "{text}");
        }
        assert_eq!(names(Language::En, "").len() + names(Language::En, "atlantis").len(), 0);
        assert_eq!(names(Language::En, "a").len(), OFFERED);
    }

    #[test]
    fn an_offset_is_told_with_its_minutes() {
        let told = |name| offset(Zone::named(name).unwrap(), Moment(1_780_000_000));
        assert_eq!(told("Asia/Kathmandu"), "UTC+05:45");
        assert_eq!(told("America/New_York"), "UTC\u{2212}04:00");
        assert_eq!(told("UTC"), "UTC+00:00");
    }
}
