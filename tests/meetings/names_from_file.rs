//! Names from a file: read at the desk's door, shown before anybody is added, and refused with a sentence that helps.

use std::{fs, path::PathBuf};

use desk::{
    driver::Handle,
    groups::from_file::{FromFile, NamesFound, UnreadLine},
    intent::{GroupIntent, Intent, NavigationIntent},
    refusal::{Answer, Refusal},
    views::Screen,
};
use meeting::people::LARGEST_NAMES_FILE;
use words::{Catalogue, Language, MessageKey};

use super::{Table, driven::with_driver, table::SIX};

/// A group of the six in a folder, which the program can open; its id.
fn six() -> (Table, u32) {
    let mut table = Table::new();
    let group = table.group("Linden", SIX);
    drop(table.desk.take());
    (table, group)
}

fn file(table: &Table, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = table.papers.path().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

async fn members(handle: &Handle, group: u32) -> Vec<String> {
    assert_eq!(handle.act(Intent::Navigation(NavigationIntent::GoGroup { group })).await, Answer::Done);
    match handle.shown().await.unwrap().desk.screen {
        Screen::Group(view) => view.members.into_iter().map(|member| member.name).collect(),
        other => panic!("the group is shown, not {other:?}"),
    }
}

async fn found(handle: &Handle, group: u32, path: PathBuf) -> NamesFound {
    match handle.names_of_file(group, String::new(), path).await {
        Some(FromFile::Found(found)) => found,
        other => panic!("names are found: {other:?}"),
    }
}

async fn refused(handle: &Handle, group: u32, path: PathBuf) -> Refusal {
    match handle.names_of_file(group, String::new(), path).await {
        Some(FromFile::Refused(refusal)) => refusal,
        other => panic!("it is refused: {other:?}"),
    }
}

#[test]
fn a_table_and_cards_are_read_and_nobody_is_added_before_the_person_says_so() {
    let (table, group) = six();
    // With what a spreadsheet and a phone make of it: an old encoding, a member in capitals, somebody twice, no name.
    let people =
        b"Nachname;Vorname;Mail\r\nWei\xdf;J\xf6rg;j@example.org\r\n;MARTA;\r\nIto;Ben;\r\n;;x@y.z\r\nito;ben;\r\n";
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Ito\r\nEND:VCARD\r\nBEGIN:VCARD\r\nN:;Rosa;;;\r\nEND:VCARD\r\n\
                 BEGIN:VCARD\r\nTEL:1\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Jörg Weiß\r\nEND:VCARD\r\n";
    for (name, bytes, new, known, line, text) in [
        ("people.csv", people.to_vec(), ["Jörg Weiß", "Ben Ito"], "MARTA", 5, "x@y.z"),
        ("people.vcf", cards.as_bytes().to_vec(), ["Ben Ito", "Jörg Weiß"], "Rosa", 8, "TEL:1"),
        // What is in it decides.
        ("cards.csv", cards.as_bytes().to_vec(), ["Ben Ito", "Jörg Weiß"], "Rosa", 8, "TEL:1"),
    ] {
        let path = file(&table, name, &bytes);
        with_driver(table.folder.path(), async |handle| {
            let found = found(&handle, group, path.clone()).await;
            let expected = NamesFound {
                file: name.to_owned(),
                names: new.map(str::to_owned).to_vec(),
                known: vec![known.to_owned()],
                unread: 1,
                shown: vec![UnreadLine { line, text: text.to_owned() }],
            };
            assert_eq!(found, expected, "{name}");
            assert_eq!(members(&handle, group).await.join("\n"), SIX, "{name}: nobody is added by looking");
        });
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name}: the file is as it was");
    }
    // What was found is added as if it had been typed, and is known from then on.
    with_driver(table.folder.path(), async |handle| {
        let path = table.papers.path().join("people.csv");
        let names = found(&handle, group, path.clone()).await.names.join("\n");
        assert_eq!(handle.act(Intent::Groups(GroupIntent::AddMembers { group, names })).await, Answer::Done);
        assert_eq!(members(&handle, group).await.join("\n"), format!("{SIX}\nJörg Weiß\nBen Ito"));
        let again = found(&handle, group, path).await;
        assert_eq!((again.names, again.known.len()), (Vec::<String>::new(), 3), "all of them are members");
    });
}

#[test]
fn who_stands_in_the_field_already_is_not_put_there_twice() {
    let (table, group) = six();
    let path = file(&table, "more.csv", "Name\nEva\nBen\nChi\nMarta\n");
    with_driver(table.folder.path(), async |handle| {
        let typed = "1. ben\nEVA <eva@example.org>".to_owned();
        match handle.names_of_file(group, typed, path).await {
            Some(FromFile::Found(found)) => {
                assert_eq!((found.names, found.known), (vec!["Chi".into()], vec!["Marta".into()]));
            }
            other => panic!("names are found: {other:?}"),
        }
    });
}

#[test]
fn only_the_first_rows_without_a_name_are_shown_and_all_are_counted() {
    let (table, group) = six();
    let path = file(&table, "rows.csv", format!("Name,Mail\nEva,e@x.y\n{}", ",a@b.c\n".repeat(40)));
    with_driver(table.folder.path(), async |handle| {
        let found = found(&handle, group, path).await;
        assert_eq!((found.unread, found.shown.len(), found.shown[0].line), (40, 5, 3));
    });
}

#[test]
fn a_file_that_is_no_list_is_refused_with_a_sentence_and_nothing_is_added() {
    let (table, group) = six();
    let line = "Eva Novak\n";
    let mut largest = line.to_owned() + &" ".repeat(LARGEST_NAMES_FILE - line.len());
    let fits = file(&table, "fits.csv", &largest);
    largest.push(' ');
    let refusals = [
        (file(&table, "large.csv", largest), MessageKey::RefusalNamesFileTooLarge),
        (file(&table, "many.csv", line.repeat(2_001)), MessageKey::RefusalNamesFileTooLarge),
        (
            file(&table, "many.vcf", "BEGIN:VCARD\nFN:E\nEND:VCARD\n".repeat(2_001)),
            MessageKey::RefusalNamesFileTooLarge,
        ),
        (file(&table, "book.xlsx", b"PK\x03\x04\x14\x00\x06\x00"), MessageKey::RefusalNamesFileNoText),
        (table.papers.path().to_owned(), MessageKey::RefusalNamesFileNoText),
        (file(&table, "empty.csv", ""), MessageKey::RefusalNamesFileNothing),
        (file(&table, "figures.csv", "1;2\n3;4\n"), MessageKey::RefusalNamesFileNothing),
        (table.papers.path().join("gone.csv"), MessageKey::RefusalNamesFileUnreadable),
    ];
    with_driver(table.folder.path(), async |handle| {
        for (path, key) in refusals {
            let shown = path.display().to_string();
            let refusal = refused(&handle, group, path).await;
            assert_eq!((refusal.sentence.key, refusal.field.as_deref()), (key, Some("names")), "{shown}");
            for language in [Language::En, Language::De] {
                let said = refusal.sentence.said(Catalogue::of(language));
                assert!(said.contains(' ') && !said.contains("{$"), "{language:?} {shown}: {said:?}");
            }
        }
        assert_eq!(members(&handle, group).await.join("\n"), SIX);
        assert_eq!(found(&handle, group, fits).await.names, ["Eva Novak"], "one byte less is read");
    });
}
