//! The run sheet: what is on it, that it stays on its pages, and that a real file can be read.

use std::{collections::BTreeMap, path::PathBuf, sync::OnceLock};

use meeting::{
    agenda::Agenda,
    choosing::WhyWeight,
    format::shipped,
    people::{MemberId, Person},
    run_sheet::{Heading, RunSheet},
    time::Length,
    wall::Wall,
};
use report::{Mark, Page, Paper, run_sheet_pages, run_sheet_pdf};
use words::{Catalogue, Language};

use crate::{
    file::{letters, text, told},
    sample::{START, person},
};

const NAMES: [&str; 12] =
    ["Ines", "Pavel", "Rosa", "Marta", "Tariq", "Noah", "Zoë", "Ole", "Priya", "Jun", "Amina", "Sven"];
const LONG: [&str; 4] = [
    "Maximiliane-Alexandra von Hohenstein-Württemberg zu Donaueschingen",
    "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter",
    "Ευαγγελία Παπαδοπούλου-Κωνσταντινίδου",
    "Nguyễn Thị Ánh Tuyết",
];

/// The sheet of a shipped format for these people, the last of them absent if somebody is.
fn sheet(format: &str, language: Language, names: &[&str], minutes: i64, absent: bool) -> RunSheet {
    let members: Vec<Person> = names.iter().zip(1..).map(|(name, id)| person(id, name)).collect();
    let chosen = shipped::named(format).expect("it is shipped");
    let agenda = Agenda {
        format: chosen.in_language(language.tag()),
        order: members.iter().map(|person| person.id).collect(),
        absent: if absent { vec![MemberId(names.len() as u32)] } else { Vec::new() },
        members,
        weights: BTreeMap::new(),
        reasons: BTreeMap::new(),
        starts: START,
        ends: START + Length::minutes(minutes),
        past: meeting::agenda::Past::default(),
    };
    let heading = Heading {
        group: "Linden".to_owned(),
        number: 5,
        format: chosen.title.in_language(language.tag()).to_owned(),
        wall: Wall::fixed(3600),
        zone: "Europe/Berlin".to_owned(),
    };
    RunSheet::of(&agenda, heading)
}

fn sheets(language: Language) -> Vec<(&'static str, RunSheet)> {
    let uneven = {
        let mut sheet = sheet("peer-coaching-group", language, &NAMES[..6], 150, false);
        if let Some(turn) = sheet.steps.iter_mut().find(|step| step.client.is_some()) {
            turn.phases[0] += Length(30);
            turn.length += Length(30);
            // As wide as a reason can be, in one word.
            turn.why = Some(WhyWeight::Agreed { percent: 150, reason: "W".repeat(80) });
        }
        sheet
    };
    let long: Vec<&str> = LONG.iter().copied().chain(NAMES).collect();
    vec![
        ("usual", sheet("peer-coaching-group", language, &NAMES[..7], 150, true)),
        ("twelve", sheet("peer-coaching-group", language, &NAMES, 240, false)),
        ("twelve-in-a-circle", sheet("leader-circle", language, &NAMES, 240, false)),
        ("uneven", uneven),
        ("in-rooms", sheet("coaching-triads", language, &NAMES[..9], 130, false)),
        ("short", sheet("peer-coaching-group", language, &NAMES[..8], 90, true)),
        ("long-names", sheet("leader-circle", language, &long, 300, true)),
    ]
}

/// A sheet with its pages on one paper.
struct Printed {
    name: &'static str,
    paper: Paper,
    language: Language,
    pages: Vec<Page>,
}

/// Every sheet on every paper, laid out once for all tests.
fn all() -> &'static [Printed] {
    static ALL: OnceLock<Vec<Printed>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for language in Language::ALL {
            for (name, sheet) in sheets(language) {
                for paper in [Paper::A4, Paper::Letter] {
                    all.push(Printed { name, paper, language, pages: run_sheet_pages(&sheet, paper, language) });
                }
            }
        }
        all
    })
}

fn said(page: &Page) -> String {
    page.text_runs().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn nothing_leaves_the_margins_and_no_text_lies_on_another() {
    for Printed { name, paper, language, pages } in all() {
        let frame = paper.frame();
        for (number, page) in pages.iter().enumerate() {
            let told = format!("{name} {paper:?} {language:?} page {}", number + 1);
            for mark in &page.marks {
                let (left, top, right, bottom) = mark.extent();
                let inside = left >= frame.left - 0.5 && right <= frame.right + 0.5;
                let inside = inside && top >= frame.top - 0.5 && bottom <= frame.bottom + 0.5;
                assert!(inside, "{told}: {mark:?} leaves {frame:?}");
            }
            let runs: Vec<_> = page.text_runs().collect();
            for (index, one) in runs.iter().enumerate() {
                for other in &runs[index + 1..] {
                    let apart = one.x + one.width <= other.x + 0.3
                        || other.x + other.width <= one.x + 0.3
                        || (one.baseline - other.baseline).abs() >= 0.8 * one.size.max(other.size);
                    assert!(apart, "{told}: {:?} lies on {:?}", one.text, other.text);
                }
            }
        }
    }
}

#[test]
fn nothing_is_printed_into_a_box_to_write_in() {
    for Printed { name, paper, language, pages } in all() {
        for page in pages {
            // The frame around the rule is wide and holds its words; the boxes are narrower than half a page.
            let boxes = page.marks.iter().filter_map(|mark| match mark {
                Mark::Panel(panel) if panel.outline.is_some() && panel.width < paper.frame().width() / 2.0 => {
                    Some(panel)
                }
                _ => None,
            });
            for empty in boxes {
                for run in page.text_runs() {
                    let beside = run.x + run.width <= empty.x + 0.3 || run.x >= empty.x + empty.width - 0.3;
                    let apart =
                        run.baseline <= empty.y + 0.3 || run.baseline - 0.7 * run.size >= empty.y + empty.height;
                    assert!(beside || apart, "{name} {paper:?} {language:?}: {:?} stands in {empty:?}", run.text);
                }
            }
        }
    }
}

#[test]
fn twelve_people_fit_on_two_pages_and_the_head_of_the_table_is_on_both() {
    for Printed { name, paper, language, pages } in all() {
        if !name.starts_with("twelve") {
            continue;
        }
        assert_eq!(pages.len(), 2, "{name} {paper:?} {language:?}");
        let word = if *language == Language::De { "Vorhaben, und bis wann" } else { "Promise, and by when" };
        for page in pages {
            assert!(said(page).contains(word), "{name} {paper:?}: the head of the table stands on each page");
        }
        let number = if *language == Language::De { "Seite 2 von 2" } else { "page 2 of 2" };
        assert!(said(&pages[1]).ends_with(number), "{name} {paper:?}");
    }
}

#[test]
fn every_turn_has_a_box_for_start_end_and_promise() {
    let sheet = sheet("peer-coaching-group", Language::En, &NAMES[..6], 150, false);
    let boxes: usize = run_sheet_pages(&sheet, Paper::A4, Language::En)
        .iter()
        .flat_map(|page| &page.marks)
        .filter(|mark| matches!(mark, Mark::Panel(panel) if panel.outline.is_some() && panel.width < 400.0))
        .count();
    // Four in the head; start and end for 5 items, the break and 6 turns; a promise for 6; three for 6 people and 2 blanks.
    assert_eq!(boxes, 4 + 2 * (5 + 1 + 6) + 6 + 3 * (6 + 2));
}

#[test]
fn why_a_turn_is_longer_stands_under_the_name() {
    let of = |language| {
        let mut sheet = sheet("peer-coaching-group", language, &NAMES[..6], 150, false);
        let why = [
            WhyWeight::Agreed { percent: 175, reason: "a new job".to_owned() },
            WhyWeight::Agreed { percent: 50, reason: "שירה".to_owned() },
            WhyWeight::Asked { minutes: 40 },
        ];
        let turns = sheet.steps.iter_mut().filter(|step| step.client.is_some());
        turns.zip(why).for_each(|(turn, why)| turn.why = Some(why));
        run_sheet_pages(&sheet, Paper::A4, language).iter().map(said).collect::<Vec<_>>().join(" ")
    };
    let (english, german) = (of(Language::En), of(Language::De));
    for fact in ["Ines ×1.75 · a new job", "×0.5 ·", "Rosa asked for 40 min"] {
        assert!(english.contains(fact), "{fact:?} is not in {english}");
    }
    assert!(german.contains("×1,75 · a new job") && german.contains("bat um 40 min"), "{german}");
}

#[test]
fn the_sheet_says_how_the_meeting_goes_on_on_paper() {
    let of = |language| {
        let sheet = sheet("peer-coaching-group", language, &NAMES[..7], 150, true);
        run_sheet_pages(&sheet, Paper::A4, language).iter().map(said).collect::<Vec<_>>().join(" ")
    };
    let english = of(Language::En);
    for fact in [
        "Run sheet: meeting 5, Thursday 5 March 2026",
        "09:00 to 11:30 · 6 people expected · 6 turns of 17 min each",
        "The client speaks. The others listen.",
        "equal shares",
        "The last turn is over at 11:15.",
        "protected: keeps its length",
        "1 min each, for 6",
        "Not expected: Zoë",
        "Leads during that person’s own turn",
        "All times are local to Berlin.",
    ] {
        assert!(english.contains(fact), "{fact:?} is not in {english}");
    }
    assert_eq!(english.matches("protected: keeps").count(), 2, "evaluation and close, and nothing else");
    let german = of(Language::De);
    for fact in
        ["Ablaufplan: Treffen 5, Donnerstag, 5. März 2026", "gleiche Teile", "geschützt", "Vorhaben, und bis wann"]
    {
        assert!(german.contains(fact), "{fact:?} is not in {german}");
    }
}

#[test]
fn turns_that_do_not_fit_are_told_of_and_uneven_ones_say_their_phases() {
    let of = |name: &str| {
        let sheet = all().iter().find(|one| one.name == name).expect("it is there");
        assert_eq!((sheet.paper, sheet.language), (Paper::A4, Language::En));
        sheet.pages.iter().map(said).collect::<Vec<_>>().join(" ")
    };
    assert!(of("short").contains("The turns do not fit. With 8 min for everybody"), "{}", of("short"));
    assert!(!of("usual").contains("do not fit"), "and only then");
    let uneven = of("uneven");
    assert!(uneven.contains("see turn") && uneven.contains("Present 3½ min · Clarify"), "{uneven}");
    let rooms = of("in-rooms");
    assert!(rooms.contains("Three rounds, set 1") && rooms.contains("set 3") && !rooms.contains("set 4"), "{rooms}");
    assert!(rooms.contains("Room 1: client Ines, coach Rosa · Observer Pavel"), "{rooms}");
}

#[test]
fn a_real_file_can_be_copied_from_and_tells_nothing_of_persons() {
    // Where things stand on each paper in each language, the pages tell.
    for (language, paper) in [(Language::En, Paper::Letter), (Language::De, Paper::A4)] {
        for (name, sheet) in sheets(language) {
            let bytes = run_sheet_pdf(&sheet, paper, language).expect("a plan can always be printed");
            let file = format!("run-sheet-{name}-{paper:?}-{}.pdf", language.tag());
            let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(file);
            std::fs::write(&path, &bytes).expect("the directory for tests can be written");
            let copied = letters(&told("pdftotext", &["-raw"], &path));
            for person in &sheet.expected {
                assert!(copied.contains(&letters(&person.name)), "{} is in {copied}", person.name);
            }
            let plain = text(&path);
            for step in &sheet.steps {
                let second = (step.from.0 + 3600).rem_euclid(86_400);
                let exact = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
                let line = format!(
                    "{} {}",
                    exact.strip_suffix(":00").unwrap_or(&exact),
                    Catalogue::of(language).length(step.length.seconds())
                );
                let line = line.replace('\u{a0}', " ");
                assert!(plain.contains(&line), "{line} is in {plain}");
            }
            let info = told("pdfinfo", &[], &path);
            assert!(!info.contains("Linden") && !info.contains("Ines"), "no property names anybody: {info}");
        }
    }
}
