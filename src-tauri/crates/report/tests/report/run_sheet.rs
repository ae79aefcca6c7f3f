//! The run sheet: what is on it, that it stays on its pages, and that a real file can be read.

use std::{collections::BTreeMap, path::PathBuf, sync::OnceLock};

use meeting::{
    agenda::Agenda,
    choosing::WhyWeight,
    format::shipped,
    people::{Leader, MemberId, Outsider, Person},
    record::PromiseRecord,
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

/// As long as names are in life, and longer than a column.
const EIGHT: [&str; 8] = [
    "Maximiliane-Alexandra von Hohenstein-Württemberg",
    "Konstantinos Papadopoulos-Kyriakidis",
    "Ευαγγελία Παπαδοπούλου-Κωνσταντινίδου",
    "Nguyễn Thị Ánh Tuyết",
    "Ana María Fernández de la Vega y Mendoza",
    "Tariq Abdurrahman al-Mansouri",
    "Zoë Charlotte Featherstonehaugh",
    "Ole Christian Bjerkestrand-Sørensen",
];
/// What eight people promise: each as many words as a line of the desk has.
const PROMISED: [&str; 8] = [
    "Call three former customers and ask why they left",
    "Say no to the steering group, in person",
    "Write the first page of the proposal",
    "Talk with Jonas about the shifts in spring",
    "Two evenings a week without the laptop",
    "Ask HR what a sabbatical would cost me",
    "Hand the newsletter over to the new colleague",
    "Draw the plan of the next half-year on one page",
];

/// Eight people with long names who lead as planned and have promised something each.
fn eight(format: &str, language: Language, minutes: i64) -> RunSheet {
    let mut sheet = sheet(format, language, &EIGHT, minutes, false);
    let all = sheet.expected.clone();
    sheet.leads.facilitator = all.first().cloned().map(Leader::Inside);
    sheet.leads.deputy = all.get(1).cloned();
    let promise = |(person, what): (&Person, &&str)| PromiseRecord {
        person: person.clone(),
        what: (*what).to_owned(),
        by: "2026-03-12".to_owned(),
    };
    sheet.promises = all.iter().zip(&PROMISED).map(promise).collect();
    sheet
}

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
        of: None,
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
        ("sixteen", sheet("peer-coaching-group", language, &long, 300, false)),
        ("twelve-in-a-circle", sheet("leader-circle", language, &NAMES, 240, false)),
        ("uneven", uneven),
        ("in-rooms", sheet("coaching-triads", language, &NAMES[..9], 130, false)),
        ("short", sheet("peer-coaching-group", language, &NAMES[..8], 90, true)),
        ("eight", eight("peer-coaching-group", language, 180)),
        ("eight-in-a-case-clinic", eight("mastermind-hot-seat", language, 180)),
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
        let frame = paper.full_frame();
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
                Mark::Panel(panel) if panel.outline.is_some() && panel.width < paper.full_frame().width() / 2.0 => {
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
fn more_people_flow_to_a_second_page_and_the_head_of_the_table_is_on_both() {
    for Printed { name, paper, language, pages } in all() {
        if *name != "sixteen" {
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
fn eight_people_with_long_names_and_open_promises_fit_on_one_page() {
    for language in Language::ALL {
        for format in ["peer-coaching-group", "mastermind-hot-seat", "kollegiale-beratung", "action-learning-set"] {
            let sheet = eight(format, language, 180);
            for paper in [Paper::A4, Paper::Letter] {
                let pages = run_sheet_pages(&sheet, paper, language);
                assert_eq!(pages.len(), 1, "{format} {paper:?} {language:?}");
                let said = said(&pages[0]);
                for promise in PROMISED {
                    // It may be broken over lines.
                    assert!(letters(&said).contains(&letters(promise)), "{promise} is in {said}");
                }
            }
        }
    }
}

#[test]
fn who_leads_is_named_and_every_open_promise_has_three_boxes() {
    let boxes = |pages: &[Page]| {
        let marks = pages.iter().flat_map(|page| &page.marks);
        marks.filter(|mark| matches!(mark, Mark::Panel(panel) if (panel.width - panel.height).abs() < 0.1)).count()
    };
    let mut sheet = eight("peer-coaching-group", Language::En, 180);
    // Somebody who does not come has promised something, and somebody two things.
    let absent = sheet.expected.pop().expect("there are eight");
    sheet.absent = vec![absent];
    sheet.promises.push(PromiseRecord {
        what: "A second thing".to_owned(),
        by: String::new(),
        ..sheet.promises[0].clone()
    });
    let pages = run_sheet_pages(&sheet, Paper::A4, Language::En);
    let all = pages.iter().map(said).collect::<Vec<_>>().join(" ");
    assert!(all.contains(&format!("Leads {} Deputy {}", EIGHT[0], EIGHT[1])), "{all}");
    assert!(all.contains("Say no to the steering group, in person"), "{all}");
    assert!(all.contains("A second thing"), "{all}");
    assert!(all.replace('\u{a0}', " ").contains("Thu 12 March"), "by when: {all}");
    assert!(!all.contains("Timekeeper"), "the format has no timekeeper");
    assert_eq!(boxes(&pages), 3 * 9 + 7 + 1, "three for each promise; one for each of seven who come, and for a guest");
    sheet.leads.facilitator = Some(Leader::Outside(Outsider::kept(Some("Ruth Berger".to_owned()))));
    let led = run_sheet_pages(&sheet, Paper::A4, Language::En).iter().map(said).collect::<Vec<_>>().join(" ");
    assert!(led.contains(&format!("Leads Ruth Berger Deputy {}", EIGHT[1])), "{led}");
    let empty = run_sheet_pages(&eight("mastermind-hot-seat", Language::En, 180), Paper::A4, Language::En);
    assert!(empty.iter().map(said).any(|page| page.contains("Timekeeper")), "a line to write the timekeeper on");
}

#[test]
fn every_turn_has_a_box_for_start_end_and_promise() {
    let sheet = sheet("peer-coaching-group", Language::En, &NAMES[..6], 150, false);
    let boxes: usize = run_sheet_pages(&sheet, Paper::A4, Language::En)
        .iter()
        .flat_map(|page| &page.marks)
        .filter(|mark| matches!(mark, Mark::Panel(panel) if panel.outline.is_some() && panel.width < 400.0))
        .count();
    // Start and end for 5 items, the break and 6 turns; a promise for 6; three for 6 people and 2 blanks.
    assert_eq!(boxes, 2 * (5 + 1 + 6) + 6 + 3 * (6 + 2));
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
    for fact in ["Ines 1.75 times the usual time · a new job", "half the usual time ·", "Rosa asked for 40 min"] {
        assert!(english.contains(fact), "{fact:?} is not in {english}");
    }
    assert!(german.contains("1,75-mal die übliche Zeit · a new job") && german.contains("bat um 40 min"), "{german}");
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
        "“never shortened” keeps its length.",
        "1 min each, for 6",
        "Not expected: Zoë",
        "Deputy",
        "All times are local to Berlin.",
    ] {
        assert!(english.contains(fact), "{fact:?} is not in {english}");
    }
    assert_eq!(english.matches(" never shortened ").count(), 2, "evaluation and close, and nothing else");
    let german = of(Language::De);
    for fact in [
        "Ablaufplan: Treffen 5, Donnerstag, 5. März 2026",
        "gleiche Teile",
        "wird nie gekürzt",
        "Vorhaben, und bis wann",
    ] {
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
    assert!(
        rooms.contains("Taking turns, round 1") && rooms.contains("round 3") && !rooms.contains("round 4"),
        "{rooms}"
    );
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
                let clock = format!("{:02}:{:02}", second / 3600, second / 60 % 60);
                let line = format!("{clock} {}", Catalogue::of(language).length(step.length.seconds()));
                let line = line.replace('\u{a0}', " ");
                assert!(plain.contains(&line), "{line} is in {plain}");
            }
            let info = told("pdfinfo", &[], &path);
            assert!(!info.contains("Linden") && !info.contains("Ines"), "no property names anybody: {info}");
        }
    }
}
