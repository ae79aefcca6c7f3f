//! Records to print: an ordinary meeting, and the hardest ones.

use chrono::NaiveDate;
use meeting::{
    clock::{StepKind, StepName},
    evaluation::{Response, Said, VERSION, cut, results},
    format::Role,
    people::{MemberId, Outsider, Person, TurnOf},
    record::{
        Attendance, FollowUp, Outcome, Presence, PromiseRecord, Record, RolesRecord, RoomRecord, SetRecord, StepRecord,
    },
    time::{Length, Moment},
    wall::Wall,
};

/// 5 March 2026, 09:00 in Berlin.
pub const START: Moment = Moment(1_772_697_600);
const NAMES: [&str; 6] = ["Ines", "Pavel", "Rosa", "Marta", "Tariq", "Noah"];

pub fn person(id: u32, name: &str) -> Person {
    Person { id: MemberId(id), name: name.to_owned() }
}

fn promise(id: u32, name: &str, what: &str, by: &str) -> PromiseRecord {
    PromiseRecord { person: person(id, name), what: what.to_owned(), by: by.to_owned() }
}

/// A step in short: title, client, planned and real seconds.
type Short<'a> = (&'a str, Option<Person>, Option<i64>, Option<i64>);

/// Steps from titles, clients, planned and real seconds; each begins when the one before ends.
fn steps(rows: &[Short<'_>]) -> Vec<StepRecord> {
    let mut now = START;
    let mut steps = Vec::new();
    for (title, client, planned, real) in rows {
        let name = match *title {
            "catch-up" => StepName::CatchUp,
            "buffer" => StepName::Buffer,
            title => StepName::Title(title.to_owned()),
        };
        let (planned, real) = (planned.map(Length), real.map(Length));
        let kind = match client {
            Some(client) => StepKind::Turn(TurnOf::Client(client.id)),
            None => StepKind::Item(steps.len()),
        };
        steps.push(StepRecord {
            kind,
            name,
            client: client.clone(),
            help: None,
            set: None,
            planned,
            real,
            from: real.map(|_| now),
            why: None,
        });
        now += real.unwrap_or_default();
    }
    steps
}

/// Six people, three hours, one late, all turns held.
pub fn ordinary() -> Record {
    let client = |id: usize| Some(person(id as u32, NAMES[id]));
    let ratings = [[5, 4, 5, 5], [4, 4, 5, 5], [5, 4, 4, 4], [4, 4, 5, 5], [5, 5, 0, 4], [4, 4, 5, 5]];
    let sentences = [
        "Being asked what I want before being told what to do.",
        "",
        "Keep the minute of silence.",
        "",
        "Start the break earlier, offer difficult official files first.",
        "",
    ];
    let responses: Vec<Response> = ratings
        .iter()
        .zip(sentences)
        .map(|(ratings, sentence)| Response {
            version: VERSION,
            ratings: ratings.map(|rating| (rating > 0).then_some(rating)),
            sentence: sentence.to_owned(),
        })
        .collect();
    Record {
        group: "Linden".to_owned(),
        number: 4,
        programme: None,
        format: "Peer coaching, three hours".to_owned(),
        wall: Wall::fixed(3600),
        zone: "Europe/Berlin".to_owned(),
        planned: (START, START + Length::minutes(180)),
        real: (START, Some(START + Length(180 * 60 + 20))),
        outside: None,
        attendance: NAMES
            .iter()
            .enumerate()
            .map(|(id, name)| Attendance {
                who: MemberId(id as u32).into(),
                name: name.to_string(),
                was: if id == 2 { Presence::Late(7) } else { Presence::Present },
                remote: false,
                had_turn: true,
            })
            .collect(),
        steps: steps(&[
            ("Welcome", None, Some(300), Some(280)),
            ("Check-in", None, Some(360), Some(370)),
            ("Follow-up", None, Some(720), Some(660)),
            ("Turns", client(0), Some(1320), Some(1370)),
            ("Silence", None, Some(60), Some(60)),
            ("Turns", client(1), Some(1320), Some(1320)),
            ("Silence", None, Some(60), Some(70)),
            ("catch-up", client(2), None, Some(60)),
            ("Turns", client(2), Some(1320), Some(1290)),
            ("Break", None, Some(600), Some(670)),
            ("Turns", client(3), Some(1320), Some(1320)),
            ("Silence", None, Some(60), Some(55)),
            ("Turns", client(4), Some(1320), Some(1270)),
            ("Silence", None, Some(60), Some(60)),
            ("Turns", client(5), Some(1320), Some(1340)),
            ("buffer", None, None, Some(45)),
            ("Evaluation", None, Some(480), Some(490)),
            ("Close", None, Some(180), Some(190)),
        ]),
        promises: vec![
            promise(
                0,
                "Ines",
                "Talk to Jonas face to face about the budget, with the two numbers written down",
                "2026-03-13",
            ),
            promise(1, "Pavel", "Ask three colleagues how the hand-over felt to them", "2026-03-20"),
            promise(2, "Rosa", "Block Wednesday mornings for the proposal and keep two of them", "2026-04-01"),
            promise(3, "Marta", "Draft the letter to the board and read it to Noah", "before Easter"),
            promise(4, "Tariq", "Say no to one request, and note what happened", "2026-04-02"),
            promise(5, "Noah", "Visit the northern team for a day", ""),
        ],
        follow_up: [
            (0, "Write to the landlord before the notice period ends", Some(Outcome::Kept)),
            (1, "Cook on two evenings a week", Some(Outcome::Kept)),
            (1, "Ask for the figures of the second quarter", Some(Outcome::Kept)),
            (2, "Find a mentor outside the department", Some(Outcome::Changed)),
            (3, "Leave the office at five on Fridays", Some(Outcome::Kept)),
            (4, "Apply for the workshop in June", Some(Outcome::LetGo)),
            (5, "Tell the team about the merger", Some(Outcome::Kept)),
            (5, "Return the borrowed projector", None),
        ]
        .into_iter()
        .map(|(id, what, outcome)| FollowUp { promise: promise(id, NAMES[id as usize], what, "2026-03-01"), outcome })
        .collect(),
        evaluation: Some(results(&cut(&responses))),
        unopened: 0,
        next: NaiveDate::from_ymd_opt(2026, 4, 2).and_then(|day| day.and_hms_opt(18, 0, 0)),
        sets: Vec::new(),
        roles: Vec::new(),
    }
}

/// A meeting with so many clients and so many former promises, sentences and steps more: wherever the page ends.
pub fn of_length(clients: usize, more: usize) -> Record {
    let mut record = ordinary();
    let names: Vec<String> = (0..clients)
        .map(|id| match id {
            0 => "Maximiliane-Charlotte von Hohenstein-Wittgenstein".to_owned(),
            id => NAMES.get(id).map_or_else(|| format!("Person {id}"), |name| (*name).to_owned()),
        })
        .collect();
    let client = |id: usize| person(id as u32, &names[id]);
    record.attendance = (0..clients)
        .map(|id| Attendance {
            who: MemberId(id as u32).into(),
            name: names[id].clone(),
            was: Presence::Present,
            remote: false,
            had_turn: true,
        })
        .collect();
    record.promises = (0..clients)
        .map(|id| PromiseRecord { person: client(id), what: "Visit the northern team".to_owned(), by: String::new() })
        .collect();
    let mut rows: Vec<Short<'_>> =
        vec![("Welcome", None, Some(300), Some(280)), ("Check-in", None, Some(360), Some(370))];
    rows.extend((0..clients).map(|id| ("Turns", Some(client(id)), Some(1320), Some(1370))));
    rows.extend((0..more).map(|_| ("Silence", None, Some(60), Some(60))));
    record.steps = steps(&rows);
    record.follow_up.truncate(more);
    if more.is_multiple_of(3) {
        record.evaluation = None;
    } else if let Some(results) = &mut record.evaluation {
        results.sentences.truncate(more % 4);
    }
    record
}

/// Six people in two rooms; one of them goes in the second set. And the roles of one turn, as other rounds have them.
pub fn in_rooms() -> Record {
    let mut record = ordinary();
    let name = |name: &str| Some(name.to_owned());
    let room =
        |room: u32, client: Option<String>, coach: Option<String>, observers: &[&str], went: &[&str]| RoomRecord {
            room,
            client,
            help: None,
            coach,
            observers: observers.iter().map(|&name| name.to_owned()).collect(),
            went: went.iter().map(|&name| name.to_owned()).collect(),
        };
    record.steps = steps(&[
        ("Welcome", None, Some(300), Some(300)),
        ("Triads", None, Some(1320), Some(1320)),
        ("Triads", None, Some(1320), Some(1290)),
        ("Triads", None, Some(1320), Some(1340)),
    ]);
    for (step, set) in record.steps.iter_mut().skip(1).zip(1..) {
        step.set = Some(set);
    }
    record.sets = vec![
        SetRecord {
            set: 1,
            rooms: vec![
                room(1, name("Ines"), name("Rosa"), &["Pavel"], &[]),
                room(2, name("Marta"), name("Noah"), &["Tariq"], &[]),
            ],
        },
        SetRecord {
            set: 2,
            rooms: vec![
                room(1, None, None, &["Ines", "Rosa"], &["Pavel"]),
                room(2, name("Tariq"), name("Marta"), &["Noah"], &[]),
            ],
        },
    ];
    record.sets[0].rooms[1].help = name("Stories from your own life");
    let roles = [(Role::Timekeeper, vec!["Tariq"]), (Role::Observer, vec!["Rosa", "Marta"])];
    let roles = roles.map(|(role, names)| (role, names.into_iter().map(str::to_owned).collect()));
    record.roles = vec![RolesRecord { client: "Ines".to_owned(), roles: roles.into() }];
    record
}

/// Thirty people with the longest names and promises, in every script, none of them on time.
pub fn extreme() -> Record {
    let mut record = ordinary();
    let names = [
        "محمد عبد الرحمن الأندلسي",
        "Ευαγγελία Παπαδοπούλου",
        "Анна Ковальчук",
        "Nguyễn Thị Ánh Tuyết",
        "שרה בן־דוד",
        "Zoë 🦊 Fischer ☺",
        "प्रिया शर्मा",
        "山田 花子",
        "Maximiliane-Charlotte von Hohenstein-Wittgenstein zu Sayn und Berleburg-Ludwigsburg",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiter",
    ];
    let name = |id: u32| {
        let name = names[id as usize % names.len()];
        if id < 10 { name.to_owned() } else { format!("{} {id}", name.chars().take(76).collect::<String>()) }
    };
    let long = "Speak with every single person in the office about what the fusion of both offices means for their \
        daily work, and write down three efficient first steps without waiting for a file that nobody will send. ";
    let what: String = long.repeat(3).chars().take(500).collect();
    record.attendance = (0..30)
        .map(|id| Attendance {
            who: MemberId(id).into(),
            name: name(id),
            was: match id % 5 {
                0 => Presence::Late(id + 1),
                1 => Presence::LeftEarly,
                2 => Presence::Missing,
                3 => Presence::Absent,
                _ => Presence::Present,
            },
            remote: false,
            had_turn: id % 2 == 0,
        })
        .collect();
    record.promises = (0..30)
        .map(|id| promise(id, &name(id), if id == 7 { "أن أتحدث مع المدير عن الميزانية يوم الخميس القادم وأن أكتب له بعد ذلك رسالة قصيرة أشرح فيها الأرقام كلها" } else { &what }, if id % 2 == 0 { "2027-12-30" } else { "as soon as the northern office has answered, and no later than the summer party" }))
        .collect();
    let turn = |id: u32| ("Turns", Some(person(id, &name(id))), Some(900 + i64::from(id)), (id < 20).then_some(1500));
    let mut rows: Vec<_> = (0..30).map(turn).collect();
    rows.insert(
        0,
        ("A title that a format's author made far too long to be read in one go by anybody", None, Some(0), Some(0)),
    );
    record.steps = steps(&rows);
    record.real = (START + Length(190), Some(START + Length::minutes(331)));
    record.outside = Some(Outsider::kept(Some(names[9].to_owned())));
    if let Some(results) = &mut record.evaluation {
        results.sentences =
            vec!["Was mir half: 1 -> 2 -> 3. ".repeat(18), "أعجبني الصمت.".to_owned(), "Ruhe".to_owned()];
        if let Some(mean) = results.means.get_mut(1) {
            mean.said = Said::Nothing;
        }
        if let Some(mean) = results.means.get_mut(2) {
            mean.said = Said::TooFew;
        }
    }
    record
}

/// A meeting that runs: half the turns are to come, nothing is promised or evaluated.
pub fn draft() -> Record {
    let mut record = ordinary();
    record.real = (START + Length(250), None);
    for step in record.steps.iter_mut().skip(9) {
        step.real = None;
        step.from = None;
    }
    record.steps.retain(|step| step.planned.is_some() || step.real.is_some());
    record.promises = Vec::new();
    record.follow_up = Vec::new();
    record.evaluation = None;
    record.next = None;
    record.zone = String::new();
    record
}
