//! The list of formats on the wire.
//!
//! Not in here: which people and hours are asked about ([`super::suiting`]), and the editor ([`super::show`]).

use meeting::format::{file::FormatFile, shipped};
use store::FormatRow;

use crate::{
    context::Context,
    formats::{
        editing::{Formats, Incoming, draft_of},
        suiting::{Asked, suited, unfolded},
        views::{FormatEntry, FormatName, FormatsBack, FormatsView, IncomingView},
    },
    plan::read_plan,
};

/// The list of formats.
pub(crate) fn formats_view(formats: &Formats, cx: &Context) -> store::Result<FormatsView> {
    let rows = cx.store.formats()?;
    let asked = Asked::of(formats.wish());
    let open = formats.unfolded.get(cx.stay).map(Vec::as_slice).unwrap_or_default();
    let mut own: Vec<FormatEntry> =
        rows.iter().filter(|row| !row.removed).filter_map(|row| own_entry(cx, row, &asked, open)).collect();
    own.sort_by_cached_key(|entry| (entry.title.to_lowercase(), entry.key.clone()));
    let shipped = shipped::all().into_iter().map(|format| entry(cx, &format, None, &asked, open));
    let entries: Vec<FormatEntry> = shipped.chain(own).collect();
    let is_open = |key: &&String| entries.iter().any(|entry| entry.key == **key);
    Ok(FormatsView {
        foremost: open.iter().rfind(is_open).cloned(),
        suiting: asked.view(formats.wish()),
        back: back(formats, cx)?,
        only_group: only_group(cx)?,
        incoming: formats.incoming.get(cx.stay).map(|incoming| incoming_view(cx, incoming)).transpose()?,
        removed: formats.removed.get(cx.stay).and_then(|key| {
            let row = rows.iter().find(|row| row.key == *key)?;
            Some(FormatName { key: key.clone(), title: title(cx, &draft_of(row)?.file) })
        }),
        formats: entries,
    })
}

/// The only group there is outside the archive.
fn only_group(cx: &Context) -> store::Result<Option<u32>> {
    let groups = cx.store.groups()?;
    let mut active = groups.iter().filter(|group| group.archived.is_none());
    Ok(active.next().filter(|_| active.next().is_none()).map(|group| group.id.0))
}

fn back(formats: &Formats, cx: &Context) -> store::Result<Option<FormatsBack>> {
    let row = formats.for_plan.map(|id| cx.store.meeting(id)).transpose().unwrap_or_default();
    let Some((row, plan)) = row.and_then(|row| read_plan(&row).map(|plan| (row, plan))) else { return Ok(None) };
    let group = cx.store.group(row.group)?.name;
    Ok(Some(FormatsBack { meeting: row.id.0, group, format: plan.format }))
}

fn own_entry(cx: &Context, row: &FormatRow, asked: &Asked, open: &[String]) -> Option<FormatEntry> {
    let draft = draft_of(row)?;
    let mut entry = entry(cx, &draft.file, Some(row), asked, open);
    entry.unread = !draft.typed.is_empty();
    Some(entry)
}

fn entry(cx: &Context, file: &FormatFile, own: Option<&FormatRow>, asked: &Asked, open: &[String]) -> FormatEntry {
    let tag = cx.language.tag();
    let format = file.in_language(tag);
    FormatEntry {
        title: title(cx, file),
        about: file.about.in_language(tag).to_owned(),
        own: own.is_some(),
        version: own.map_or(file.version, |row| row.version),
        people: file.people,
        minutes: file.minutes,
        usable: own.is_none_or(|row| row.version > 0),
        unread: false,
        suited: suited(file, &format, asked),
        unfolded: open.contains(&file.key).then(|| unfolded(file, &format, asked)),
        key: file.key.clone(),
    }
}

fn title(cx: &Context, file: &FormatFile) -> String {
    file.title.in_language(cx.language.tag()).to_owned()
}

fn incoming_view(cx: &Context, incoming: &Incoming) -> store::Result<IncomingView> {
    Ok(match incoming {
        Incoming::Broken { name, why } => IncomingView::Broken { name: name.clone(), why: why.clone() },
        Incoming::Known { name, file } => IncomingView::Known {
            name: name.clone(),
            title: title(cx, file),
            next: cx.store.format(&file.key)?.map(|row| row.version + 1),
        },
    })
}
