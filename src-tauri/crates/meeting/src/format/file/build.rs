//! From a format file to a format in one language, and back.
//!
//! Not in here: whether the file is valid ([`super::check`]); whatever was not checked is read leniently.

use super::{
    FormatFile, SCHEMA, Text,
    leaf::Weight,
    shape::{BreakFile, GapFile, ItemFile, KindFile, PhaseFile, RoleFile, ThresholdFile, WarningsFile},
};
use crate::{
    format::{
        Format, GRACE, GRAIN, Item, ItemKind, MINIMUM_TURN, Pause, People, Phase, RoleWanted, Round, RoundBreak, Rule,
        Share, Speaks, Threshold, Turns, Warnings,
    },
    time::Length,
};

impl FormatFile {
    /// The format with the words of one language.
    pub fn in_language(&self, tag: &str) -> Format {
        let (least, most) = self.people;
        Format {
            grain: self.grain.unwrap_or(GRAIN),
            minimum_turn: self.minimum_turn.unwrap_or(MINIMUM_TURN),
            warnings: self.warnings.as_ref().map(WarningsFile::read).unwrap_or_default(),
            grace: self.grace.unwrap_or(GRACE),
            people: Some(People { least: least as usize, most: most as usize }),
            quorum: self.quorum,
            notes: self.notes,
            prepare: self.prepare.in_language(tag).to_owned(),
            items: self.items.iter().map(|item| item.in_language(tag)).collect(),
        }
    }

    /// The file of a format in one language, with the name and origin of `head`.
    #[must_use]
    pub fn of_format(head: &Self, format: &Format) -> Self {
        let differs = |length: Length, usual: Length| Some(length).filter(|length| *length != usual);
        Self {
            schema: SCHEMA,
            people: format.people.map_or(head.people, |people| (people.least as u32, people.most as u32)),
            prepare: Text::plain(&format.prepare),
            quorum: format.quorum,
            notes: format.notes,
            grain: differs(format.grain, GRAIN),
            minimum_turn: differs(format.minimum_turn, MINIMUM_TURN),
            grace: differs(format.grace, GRACE),
            warnings: Some(format.warnings).filter(|own| *own != Warnings::default()).map(WarningsFile::of),
            items: format.items.iter().map(ItemFile::of).collect(),
            ..head.clone()
        }
    }
}

impl ItemFile {
    fn in_language(&self, tag: &str) -> Item {
        let rule = match (self.fixed, self.each, self.each_other) {
            (Some(fixed), ..) => Rule::Fixed(fixed),
            (None, Some(each), _) => Rule::Each(each),
            (None, None, other) => other.map_or(Rule::Fixed(Length::ZERO), Rule::EachOther),
        };
        Item {
            title: self.title.in_language(tag).to_owned(),
            purpose: self.purpose.in_language(tag).to_owned(),
            advance: self.advance,
            follow_up: self.follow_up,
            upto: self.upto,
            parts: phases(&self.parts, tag, Speaks::Everyone),
            when: self.when,
            clients_skip: self.clients_skip,
            in_turn: self.in_turn,
            writes: self.writes.as_ref().map(|writes| writes.in_language(tag).to_owned()),
            kind: match self.kind {
                KindFile::Talk => ItemKind::Talk(rule),
                KindFile::Break => ItemKind::Break(rule),
                KindFile::Evaluation => ItemKind::Evaluation(rule),
                KindFile::Round => ItemKind::Round(self.round(tag)),
            },
        }
    }

    fn round(&self, tag: &str) -> Round {
        let gap = |file: &GapFile| Pause { title: file.title.in_language(tag).to_owned(), length: file.fixed };
        let pause = |file: &BreakFile| RoundBreak {
            title: file.title.in_language(tag).to_owned(),
            after: file.after,
            length: file.fixed,
        };
        Round {
            turns: self.turns.unwrap_or_default(),
            turn_at_most: self.turn_at_most,
            turn: self.turn,
            gap: self.gap.as_ref().map(gap),
            breaks: self.pause.iter().chain(&self.breaks).map(pause).collect(),
            phases: phases(&self.phases, tag, Speaks::Everyone),
            helps: self.helps.iter().map(|help| help.in_language(tag).to_owned()).collect(),
            choice: self.choice,
            roles: self.roles.iter().map(|role| RoleWanted { role: role.role, count: role.count }).collect(),
            fixed_roles: self.fixed_roles,
            rooms: self.rooms,
        }
    }

    fn of(item: &Item) -> Self {
        let mut file = Self {
            title: Text::plain(&item.title),
            purpose: Text::plain(&item.purpose),
            advance: item.advance,
            follow_up: item.follow_up,
            upto: item.upto,
            parts: item.parts.iter().map(PhaseFile::of).collect(),
            when: item.when,
            clients_skip: item.clients_skip,
            in_turn: item.in_turn,
            writes: item.writes.as_deref().map(Text::plain),
            ..Self::default()
        };
        let (kind, rule) = match &item.kind {
            ItemKind::Talk(rule) => (KindFile::Talk, *rule),
            ItemKind::Break(rule) => (KindFile::Break, *rule),
            ItemKind::Evaluation(rule) => (KindFile::Evaluation, *rule),
            ItemKind::Round(round) => {
                file.take_round(round);
                return file;
            }
        };
        file.kind = kind;
        match rule {
            Rule::Fixed(length) => file.fixed = Some(length),
            Rule::Each(length) => file.each = Some(length),
            Rule::EachOther(length) => file.each_other = Some(length),
        }
        file
    }

    fn take_round(&mut self, round: &Round) {
        self.kind = KindFile::Round;
        self.turns = Some(round.turns).filter(|turns| *turns != Turns::All);
        self.turn = round.turn;
        self.turn_at_most = round.turn_at_most;
        self.gap = round.gap.as_ref().map(|gap| GapFile { title: Text::plain(&gap.title), fixed: gap.length });
        let pause = |pause: &RoundBreak| BreakFile {
            title: Text::plain(&pause.title),
            after: pause.after,
            fixed: pause.length,
        };
        self.breaks = round.breaks.iter().map(pause).collect();
        self.phases = round.phases.iter().map(PhaseFile::of).collect();
        self.helps = round.helps.iter().map(|help| Text::plain(help)).collect();
        self.choice = round.choice;
        self.roles = round.roles.iter().map(|role| RoleFile { role: role.role, count: role.count }).collect();
        self.fixed_roles = round.fixed_roles;
        self.rooms = round.rooms;
    }
}

/// Phases in one language; `speaks` is the default rule.
fn phases(files: &[PhaseFile], tag: &str, speaks: Speaks) -> Vec<Phase> {
    files.iter().map(|file| file.in_language(tag, speaks)).collect()
}

impl PhaseFile {
    fn in_language(&self, tag: &str, speaks: Speaks) -> Phase {
        let speaks = self.speaks.unwrap_or(speaks);
        Phase {
            title: self.title.in_language(tag).to_owned(),
            share: match (self.fixed, self.each, self.weight) {
                (Some(fixed), ..) => Share::Fixed(fixed),
                (None, Some(each), _) => Share::Each(each),
                (None, None, weight) => weight.map_or_else(Share::default, |weight| Share::Weight(weight.0)),
            },
            speaks,
            prompt: self.prompt.in_language(tag).to_owned(),
            warnings: self.warnings.as_ref().map(WarningsFile::read),
            upto: self.upto,
            parts: phases(&self.parts, tag, speaks),
            for_client: self.for_client.in_language(tag).to_owned(),
            for_coaches: self.for_coaches.in_language(tag).to_owned(),
            in_turn: self.in_turn,
            writes: self.writes.as_ref().map(|writes| writes.in_language(tag).to_owned()),
        }
    }

    fn of(phase: &Phase) -> Self {
        let (mut fixed, mut each, mut weight) = (None, None, None);
        match phase.share {
            Share::Fixed(length) => fixed = Some(length),
            Share::Each(length) => each = Some(length),
            Share::Weight(thousandths) => weight = Some(Weight(thousandths)),
        }
        Self {
            title: Text::plain(&phase.title),
            weight,
            fixed,
            each,
            upto: phase.upto,
            speaks: Some(phase.speaks),
            prompt: Text::plain(&phase.prompt),
            for_client: Text::plain(&phase.for_client),
            for_coaches: Text::plain(&phase.for_coaches),
            in_turn: phase.in_turn,
            writes: phase.writes.as_deref().map(Text::plain),
            warnings: phase.warnings.map(WarningsFile::of),
            parts: phase.parts.iter().map(Self::of).collect(),
        }
    }
}

impl WarningsFile {
    fn read(&self) -> Warnings {
        let threshold = |file: &ThresholdFile| Threshold { left: file.left, percent: file.percent };
        Warnings { first: threshold(&self.first), last: threshold(&self.last) }
    }

    fn of(warnings: Warnings) -> Self {
        let file = |threshold: Threshold| ThresholdFile { left: threshold.left, percent: threshold.percent };
        Self { first: file(warnings.first), last: file(warnings.last) }
    }
}
