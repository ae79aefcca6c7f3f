//! Pages of marks: nothing leaves the margins, nothing lies on anything else, nothing is missing.

use meeting::{choosing::WhyWeight, evaluation::Said, people::Outsider, record::Record, time::Length};
use report::{Mark, Page, Paper, TextRun, pages};
use words::Language;

use crate::sample;

const EVERY: [(Paper, Language); 4] = [
    (Paper::A4, Language::En),
    (Paper::A4, Language::De),
    (Paper::Letter, Language::En),
    (Paper::Letter, Language::De),
];

fn records() -> [(&'static str, Record); 5] {
    [
        ("ordinary", sample::ordinary()),
        ("extreme", sample::extreme()),
        ("draft", sample::draft()),
        ("in rooms", sample::in_rooms()),
        ("unequal", unequal()),
    ]
}

/// Turns of unequal length, for the longest reason and for minutes.
fn unequal() -> Record {
    let mut record = sample::ordinary();
    let why = [
        WhyWeight::Agreed { percent: 200, reason: "W".repeat(80) },
        WhyWeight::Agreed { percent: 25, reason: "came for the others".to_owned() },
        WhyWeight::Asked { minutes: 45 },
    ];
    let turns = record
        .steps
        .iter_mut()
        .filter(|step| step.client.is_some() && matches!(step.name, meeting::clock::StepName::Title(_)));
    turns.zip(why).for_each(|(turn, why)| turn.why = Some(why));
    record
}

#[test]
fn why_a_turn_was_longer_stands_under_the_name() {
    let english = all_said(&pages(&unequal(), Paper::A4, Language::En));
    for fact in ["twice the usual time · WWW", "0.25 times the usual time · came for the others", "asked for 45 min"]
    {
        assert!(english.contains(fact), "{fact:?} is not in {english}");
    }
}

/// Everything a page says, run after run.
fn said(page: &Page) -> String {
    page.text_runs().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn all_said(pages: &[Page]) -> String {
    pages.iter().map(said).collect::<Vec<_>>().join(" ")
}

#[test]
fn no_mark_leaves_the_margins() {
    for (name, record) in records() {
        for (paper, language) in EVERY {
            let frame = paper.frame();
            for (number, page) in pages(&record, paper, language).iter().enumerate() {
                for mark in &page.marks {
                    let (left, top, right, bottom) = mark.extent();
                    let inside = left >= frame.left - 0.5
                        && right <= frame.right + 0.5
                        && top >= frame.top - 0.5
                        && bottom <= frame.bottom + 0.5;
                    assert!(inside, "{name} {paper:?} {language:?} page {}: {mark:?} leaves {frame:?}", number + 1);
                }
            }
        }
    }
}

#[test]
fn no_text_lies_on_another_text() {
    for (name, record) in records() {
        for (paper, language) in EVERY {
            for page in pages(&record, paper, language) {
                let runs: Vec<&TextRun> = page.text_runs().collect();
                for (index, one) in runs.iter().enumerate() {
                    for other in &runs[index + 1..] {
                        let apart = one.x + one.width <= other.x + 0.3
                            || other.x + other.width <= one.x + 0.3
                            || (one.baseline - other.baseline).abs() >= 0.8 * one.size.max(other.size);
                        assert!(apart, "{name} {paper:?} {language:?}: {:?} lies on {:?}", one.text, other.text);
                    }
                }
            }
        }
    }
}

#[test]
fn every_page_says_which_of_how_many_it_is() {
    for (name, record) in records() {
        let pages = pages(&record, Paper::A4, Language::En);
        for (index, page) in pages.iter().enumerate() {
            let number = format!("page {} of {}", index + 1, pages.len());
            assert!(said(page).ends_with(&number), "{name}: the foot of page {} says it", index + 1);
        }
    }
}

#[test]
fn a_table_on_two_pages_has_its_head_on_both() {
    let pages = pages(&sample::extreme(), Paper::A4, Language::En);
    let promising: Vec<&Page> = pages.iter().filter(|page| said(page).contains("efficient first steps")).collect();
    assert!(promising.len() > 2, "thirty promises of 500 letters need more than two pages");
    for page in promising {
        assert!(said(page).contains("Who What By"), "each of them starts with the head of the table");
    }
}

#[test]
fn a_row_is_never_cut_by_the_end_of_a_page() {
    let record = sample::extreme();
    let pages = pages(&record, Paper::A4, Language::En);
    for page in &pages {
        let begun = said(page).matches("Speak with every").count();
        // The text stands in each promise twice and a half: every beginning on a page has its end there too.
        let ended = said(page).matches("that nobody will send.").count();
        assert_eq!(begun - begun / 3, ended, "a promise begins and ends on one page: {}", said(page));
    }
}

/// The lines of a page above its foot (which is set smallest): how high their text is, from top to bottom.
fn lines(page: &Page) -> Vec<f32> {
    let mut lines: Vec<(i64, f32)> =
        page.text_runs().filter(|run| run.size > 7.6).map(|run| ((run.baseline * 2.0) as i64, run.size)).collect();
    lines.sort_by_key(|line| line.0);
    lines.dedup_by_key(|line| line.0);
    lines.into_iter().map(|line| line.1).collect()
}

#[test]
fn no_page_ends_with_a_heading_or_holds_next_to_nothing() {
    for clients in [3, 7] {
        for more in 0..9 {
            let record = sample::of_length(clients, more);
            for (paper, language) in [EVERY[0], EVERY[3]] {
                let pages = pages(&record, paper, language);
                for (index, page) in pages.iter().enumerate() {
                    let lines = lines(page);
                    let told = format!("{clients} clients, {more} more, {paper:?} {language:?}, page {}", index + 1);
                    assert!(lines.len() >= 4, "{told} holds {lines:?}");
                    assert!(lines.last().is_some_and(|&size| size > 8.5 && size < 12.0), "{told} ends with {lines:?}");
                }
            }
        }
    }
}

#[test]
fn the_head_tells_the_facts() {
    let english = all_said(&pages(&sample::ordinary(), Paper::A4, Language::En));
    for fact in [
        "Meeting 4, Thursday 5 March 2026",
        "Linden · Peer coaching, three hours",
        "09:00 to 12:00 planned 09:00 to 12:00 real ended as planned",
        "6 of 6",
        "Rosa 7 minutes late",
        "6 turns",
        "planned 22 minutes each",
        "5 of 8",
        "promises kept",
        "Thu 2 April next meeting, 18:00",
        "Fri 13 March",
        "before Easter",
        "Catch-up · Rosa",
        "All times are local to Berlin.",
    ] {
        assert!(english.contains(fact), "{fact:?} is not in {english}");
    }
    assert!(!english.contains("Draft ·"), "a meeting that is over is no draft");
    let german = all_said(&pages(&sample::ordinary(), Paper::A4, Language::De));
    for fact in [
        "Treffen 4, Donnerstag, 5. März 2026",
        "geplant 09:00 bis 12:00 tatsächlich wie geplant beendet",
        "Rosa 7 Min. später",
        "je 22 Min. geplant",
        "Fr, 13. März",
        "„Keep the minute of silence.“",
        "4,5",
        "Seite 1 von 2",
    ] {
        assert!(german.contains(fact), "{fact:?} is not in {german}");
    }
}

#[test]
fn a_late_end_and_late_people_are_told_in_words() {
    let said = all_said(&pages(&sample::extreme(), Paper::A4, Language::En));
    for fact in [
        "planned",
        "09:03 to 14:31",
        "began 3 minutes later",
        "ended 2 h 31 min later",
        "18 of 24",
        "6 came late",
        "20 of 30 turns",
        "not reached",
    ] {
        assert!(said.contains(fact), "{fact:?} is not in {said}");
    }
    assert!(said.contains("no answers"), "a question that nobody answered says so");
}

#[test]
fn who_led_without_being_a_member_is_named_until_the_name_is_deleted() {
    let led = |name: Option<&str>| {
        let outside = Some(Outsider::kept(name.map(str::to_owned)));
        all_said(&pages(&Record { outside, ..sample::ordinary() }, Paper::A4, Language::En))
    };
    assert!(led(Some("Ruth Berger")).contains("Led by Ruth Berger (not a member)"));
    assert!(led(None).contains("Led by somebody who is not a member"));
    assert!(
        !all_said(&pages(&sample::ordinary(), Paper::A4, Language::En)).contains("Led by"),
        "nothing is said of a member"
    );
}

#[test]
fn too_few_answers_are_no_figure_and_not_the_same_as_none() {
    let mut record = sample::ordinary();
    let results = record.evaluation.as_mut().unwrap();
    results.means[0].said = Said::TooFew;
    results.means[1].said = Said::Nothing;
    for (language, few, none) in [
        (Language::En, "too few answers to show", "no answers"),
        (Language::De, "zu wenige Antworten für ein Mittel", "keine Antworten"),
    ] {
        let said = all_said(&pages(&record, Paper::A4, language));
        assert!(said.contains(few) && said.contains(none), "{said}");
    }
}

#[test]
fn another_day_than_planned_is_said() {
    let mut record = sample::ordinary();
    record.planned = (sample::START + Length::minutes(24 * 60), sample::START + Length::minutes(27 * 60));
    let said = all_said(&pages(&record, Paper::A4, Language::En));
    for fact in
        ["Thursday 5 March 2026", "planned for Fri 6 March", "began 24 h 0 min earlier", "ended 24 h 0 min earlier"]
    {
        assert!(said.contains(fact), "{fact:?} is not in {said}");
    }
}

#[test]
fn who_promised_nothing_has_a_word_beside_the_name() {
    let mut record = sample::ordinary();
    record.promises[1].what = " ".to_owned();
    let some = all_said(&pages(&record, Paper::A4, Language::En));
    assert!(some.contains("Pavel no promise"), "{some}");
    for promise in &mut record.promises {
        promise.what = String::new();
    }
    let none = all_said(&pages(&record, Paper::A4, Language::En));
    assert!(none.contains("No promises were made.") && !none.contains("no promise"), "{none}");
}

#[test]
fn no_figure_of_the_head_is_broken() {
    for (name, record) in records() {
        for (paper, language) in EVERY {
            let page = &pages(&record, paper, language)[0];
            let figures: Vec<&str> =
                page.text_runs().filter(|run| run.size > 10.0 && run.size < 11.0).map(|run| run.text.trim()).collect();
            assert!(figures.len() <= 6, "{name} {paper:?} {language:?}: a line for each fact: {figures:?}");
        }
    }
}

#[test]
fn a_draft_says_so_on_every_page_and_has_no_empty_tables() {
    let pages = pages(&sample::draft(), Paper::A4, Language::En);
    for page in &pages {
        assert!(said(page).contains("Draft · page"), "the foot of each page says that it is a draft");
    }
    let said = all_said(&pages);
    for sentence in [
        "This meeting is not over.",
        "still running",
        "to come",
        "No promises were made.",
        "No evaluation was taken.",
        "All times are local to UTC+01:00.",
    ] {
        assert!(said.contains(sentence), "{sentence:?} is not in {said}");
    }
    assert!(!said.contains("Earlier promises"), "there were none");
}

#[test]
fn the_same_record_gives_the_same_pages() {
    for (name, record) in records() {
        let (once, again) = (pages(&record, Paper::A4, Language::En), pages(&record, Paper::A4, Language::En));
        assert!(once == again, "{name} is laid out alike twice");
    }
}

#[test]
fn a_row_higher_than_a_page_loses_nothing() {
    let mut record = sample::ordinary();
    record.promises[0].what = (0..4000).map(|word| format!("word{word}")).collect::<Vec<_>>().join(" ");
    let said = all_said(&pages(&record, Paper::A4, Language::En));
    for word in ["word0", "word1999", "word3999"] {
        assert!(said.split_whitespace().any(|one| one == word), "{word} is printed");
    }
}

#[test]
fn nothing_at_all_still_makes_a_page() {
    let mut record = sample::draft();
    record.steps = Vec::new();
    record.attendance = Vec::new();
    record.group = String::new();
    record.format = String::new();
    assert_eq!(pages(&record, Paper::A4, Language::En).len(), 1, "an empty record is one page");
}

#[test]
fn bars_are_as_long_as_their_steps() {
    let pages = pages(&sample::ordinary(), Paper::A4, Language::En);
    let outlines: Vec<f32> = pages
        .iter()
        .flat_map(|page| &page.marks)
        .filter_map(|mark| match mark {
            Mark::Panel(panel) if panel.outline.is_some() => Some(panel.width),
            Mark::Panel(_) | Mark::Rule(_) | Mark::Text(_) => None,
        })
        .collect();
    assert_eq!(outlines.len(), 18, "one outline for each step that was reached");
    let (welcome, turn) = (outlines[0], outlines[3]);
    assert!((welcome / turn - 280.0 / 1370.0).abs() < 0.001, "280 seconds against 1370");
}

#[test]
fn every_word_is_in_the_catalogue_of_its_language() {
    for (name, record) in records() {
        for language in Language::ALL {
            let said = all_said(&pages(&record, Paper::A4, language));
            assert!(!said.contains("report-"), "{name} {language:?} prints a key: {said}");
            assert!(!said.contains("{$"), "{name} {language:?} leaves out a value: {said}");
        }
    }
}

#[test]
fn the_kind_of_help_stands_under_the_client_and_nothing_where_none_was_asked_for() {
    let mut record = sample::ordinary();
    let turns = record.steps.iter_mut().filter(|step| step.client.is_some());
    for (step, help) in turns.zip(["Ideas", "The opposite of what would help: how to make it worse for everybody"]) {
        step.help = Some(help.to_owned());
    }
    for (language, first, word) in [
        (Language::En, "Ines asked for: Ideas", "asked for: "),
        (Language::De, "Ines gefragt war: Ideas", "gefragt war: "),
    ] {
        let said = all_said(&pages(&record, Paper::A4, language));
        assert!(said.contains(first), "{first:?} is not in {said}");
        assert_eq!(said.matches(word).count(), 2, "two of six asked for something");
    }
    assert!(!all_said(&pages(&sample::ordinary(), Paper::A4, Language::En)).contains("asked for"));
}

#[test]
fn who_sat_together_and_who_had_which_role_is_printed() {
    let english = all_said(&pages(&sample::in_rooms(), Paper::A4, Language::En));
    for (part, why) in [
        ("3 rounds", "the facts count rounds"),
        ("Triads, round 2", "a set has its number in the table of times"),
        ("Who sat together Round Room Client Coach Observers", "the table of rooms"),
        ("2 1 together", "a room that has no client any more"),
        ("left: Pavel", "who went during the set"),
        ("Timekeeper Tariq · Observers Rosa, Marta", "the roles of a turn in one line"),
    ] {
        assert!(english.contains(part), "{why}: {part:?} is not in {english}");
    }
    assert!(all_said(&pages(&sample::in_rooms(), Paper::A4, Language::De)).contains("gegangen: Pavel"));
    assert!(
        english.contains("Marta asked for: Stories from your own life"),
        "what a room's client asked for: {english}"
    );
    let together = all_said(&pages(&sample::ordinary(), Paper::A4, Language::En));
    assert!(
        !together.contains("Who sat together") && !together.contains("Who had which"),
        "nothing where there is none"
    );
}
