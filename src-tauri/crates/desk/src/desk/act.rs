//! Which room an intent is for.
//!
//! The settings are here, too: the language changes what the other rooms say. Not in here: rules (`meeting` decides),
//! and what a room does and shows (its own folder).

use meeting::people::{GroupId, MeetingId};
use store::MeetingState;
use words::Language;

use crate::{
    archive::act_on_archive,
    backups::act::act_on_backups,
    bin::act_on_bin,
    choosing::act::act_on_choosing,
    context::{Context, Place},
    damage::act_on_damage,
    dates::act::act_on_series,
    desk::Desk,
    evaluation::act::act_on_evaluation,
    formats::act::act_on_formats,
    groups::act::act_on_groups,
    intent::Intent,
    live::opening::enter,
    members::act::act_on_members,
    navigation::act::act_on_navigation,
    planning::act::act_on_planning,
    projection::keep_projections,
    records::act::act_on_records,
    rehearsal::{act_on_rehearsal, intent::RehearsalIntent},
    running::asks::act_on_running,
    settings::{intent::SettingsIntent, out_of_bounds},
    stage::act::act_on_stage,
    stop::Stop,
};

impl Desk {
    /// Has the intent carried out by its room.
    pub(crate) fn carry_out(&mut self, intent: Intent) -> Result<(), Stop> {
        let visit = self.cx.visit;
        let outcome = self.pass_on(intent);
        if visit != self.cx.visit
            && let Some(group) = group_shown(&self.cx)
        {
            // What is not kept is made again each time: slow, and nothing is lost.
            let _ = keep_projections(&mut self.cx, group);
        }
        outcome
    }

    fn pass_on(&mut self, intent: Intent) -> Result<(), Stop> {
        match intent {
            Intent::Navigation(intent) => act_on_navigation(&mut self.cx, &intent),
            Intent::Settings(intent) => act_on_settings(&mut self.cx, &intent),
            Intent::Groups(intent) => act_on_groups(&mut self.zone_search, &mut self.cx, intent),
            Intent::Members(intent) => act_on_members(&mut self.note_shown, &self.cx, &intent),
            Intent::Dates { group, ask } => act_on_series(&mut self.cx, GroupId(group), ask),
            Intent::Planning(intent) => act_on_planning(&mut self.cx, intent),
            Intent::Choosing { meeting, ask } => act_on_choosing(&mut self.cx, MeetingId(meeting), ask),
            Intent::Formats { act } => act_on_formats(&mut self.formats, &mut self.bin, &mut self.cx, act),
            Intent::Rehearsal(RehearsalIntent::Rehearse { meeting }) => self.rehearse(MeetingId(meeting)),
            Intent::Rehearsal(intent) => act_on_rehearsal(&mut self.cx, &intent),
            Intent::Running(intent) => act_on_running(&mut self.cx, intent),
            Intent::Stage(intent) => act_on_stage(&mut self.cx, intent),
            Intent::Evaluation(intent) => act_on_evaluation(&mut self.evaluation, &mut self.cx, intent),
            Intent::Records(intent) => act_on_records(&mut self.cx, &intent),
            Intent::Backups(intent) => act_on_backups(&mut self.backups, &mut self.cx, &intent),
            Intent::Archive(intent) => act_on_archive(&mut self.archive, &mut self.cx, intent),
            Intent::Bin(intent) => act_on_bin(&mut self.bin, &mut self.cx, intent),
            Intent::Damage(intent) => act_on_damage(&mut self.cx, intent),
        }
    }
}

/// Changes a setting, for the rest of the desk as well.
pub(crate) fn act_on_settings(cx: &mut Context, intent: &SettingsIntent) -> Result<(), Stop> {
    if let SettingsIntent::SetLanguage { language } = intent {
        return set_language(cx, (*language).into());
    }
    let changed = cx.settings.after(&intent.unless_kept(&cx.store)?);
    cx.settings = changed.ok_or_else(|| out_of_bounds(intent))?;
    Ok(cx.settings.write(&mut cx.store)?)
}

fn set_language(cx: &mut Context, language: Language) -> Result<(), Stop> {
    cx.language = language;
    cx.store.set_setting("language", language.tag())?;
    // Whoever has no name any more is called in the new language.
    match cx.session.as_ref().filter(|session| session.row.state == MeetingState::Closed).map(|session| session.row.id)
    {
        Some(id) => enter(cx, id),
        None => Ok(()),
    }
}

/// The group whose ledger is on the screen.
fn group_shown(cx: &Context) -> Option<GroupId> {
    match cx.place {
        Place::Group(group) => Some(group),
        Place::Member(id) => cx.store.member(id).ok().map(|row| row.group),
        Place::Plan(id) => cx.store.meeting(id).ok().map(|row| row.group),
        Place::Home
        | Place::Formats
        | Place::Format
        | Place::Bin
        | Place::Backups
        | Place::Settings
        | Place::Live
        | Place::Ballot
        | Place::Record(_) => None,
    }
}
