//! Who sat in which room, and who had which role: one small table each, and nothing for a round without them.

use meeting::{format::Role, record::RoomRecord};
use words::{Catalogue, MessageKey};

use super::{Setting, times::with_help};
use crate::{
    flow::Flow,
    style::{ASIDE, BODY, QUIET_FIGURES, STRONG},
    table::{self, Cell},
    text::Edge,
};

/// The space above and under the text of a row.
const ROW: f32 = 1.7;
/// The widths of a set's and a room's number.
const NUMBER: f32 = 34.0;

/// The rooms, set by set.
pub(super) fn rooms(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (record, words) = (setting.record, setting.words);
    if record.sets.is_empty() {
        return;
    }
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportRooms, &[]));
    let labels = [
        words.say(MessageKey::ReportSet, &[]),
        words.say(MessageKey::ReportRoom, &[]),
        words.say(MessageKey::ReportClient, &[]),
        words.say(MessageKey::ReportCoach, &[]),
        words.say(MessageKey::ReportObservers, &[]),
    ];
    let number =
        labels[..2].iter().map(|label| setting.text.measure(label, crate::style::LABEL)).fold(NUMBER, f32::max);
    let name = setting.width * 0.22;
    let widths = [
        (number + 1.0, Edge::Left),
        (number + 1.0, Edge::Left),
        (name, Edge::Left),
        (name, Edge::Left),
        (0.0, Edge::Left),
    ];
    let columns = table::columns(0.0, setting.width, widths);
    let head = table::head(&mut setting.text, &columns, [&labels[0], &labels[1], &labels[2], &labels[3], &labels[4]]);
    let mut rows = Vec::new();
    for set in &record.sets {
        for (place, room) in set.rooms.iter().enumerate() {
            let of_set = if place == 0 { set.set.to_string() } else { String::new() };
            let number = room.room.to_string();
            let own = words.say(MessageKey::ReportRoomOwn, &[]);
            let others = others(words, room);
            let cells = [
                Cell::Said(&of_set, QUIET_FIGURES),
                Cell::Said(&number, QUIET_FIGURES),
                match (&room.client, &room.help) {
                    (Some(client), Some(help)) => Cell::Drawn(with_help(setting, client, STRONG, help, name)),
                    (Some(client), None) => Cell::Written(client, STRONG),
                    (None, _) => Cell::Said(&own, ASIDE),
                },
                Cell::Written(room.coach.as_deref().unwrap_or_default(), BODY),
                Cell::Written(&others, BODY),
            ];
            rows.push(table::underline(table::cells(&mut setting.text, &columns, cells, ROW), &columns));
        }
    }
    flow.section(heading, &head, rows);
}

/// Who observed, and who went meanwhile.
fn others(words: &Catalogue, room: &RoomRecord) -> String {
    let went = room.went.join(", ");
    let went = (!went.is_empty()).then(|| words.say(MessageKey::ReportRoomWent, &[("names", went.into())]));
    let observers = room.observers.join(", ");
    [Some(observers).filter(|names| !names.is_empty()), went].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The roles beside client and coach, turn by turn.
pub(super) fn roles(setting: &mut Setting<'_>, flow: &mut Flow) {
    let (record, words) = (setting.record, setting.words);
    if record.roles.is_empty() {
        return;
    }
    flow.gap(setting.between);
    let heading = setting.heading(&words.say(MessageKey::ReportRoles, &[]));
    let labels = [words.say(MessageKey::ReportClient, &[]), words.say(MessageKey::ReportRolesHeld, &[])];
    let columns = table::columns(0.0, setting.width, [(setting.width * 0.25, Edge::Left), (0.0, Edge::Left)]);
    let head = table::head(&mut setting.text, &columns, [&labels[0], &labels[1]]);
    let rows = record.roles.iter().map(|turn| {
        let told = turn.roles.iter().map(|(role, names)| role_line(words, *role, names));
        let told = told.collect::<Vec<_>>().join(" · ");
        let cells = [Cell::Written(&turn.client, STRONG), Cell::Written(&told, BODY)];
        table::underline(table::cells(&mut setting.text, &columns, cells, ROW), &columns)
    });
    let rows = rows.collect();
    flow.section(heading, &head, rows);
}

fn role_line(words: &Catalogue, role: Role, names: &[String]) -> String {
    let args = [("count", names.len().into()), ("names", names.join(", ").into())];
    match role {
        Role::Observer => words.say(MessageKey::RoleObserver, &args),
        Role::Timekeeper => words.say(MessageKey::RoleTimekeeper, &args),
        Role::Scribe => words.say(MessageKey::RoleScribe, &args),
        Role::Restater => words.say(MessageKey::RoleRestater, &args),
        Role::Partner => words.say(MessageKey::RolePartner, &args),
        // Who deputises is said for the whole meeting, not by turn.
        Role::Deputy => String::new(),
    }
}
