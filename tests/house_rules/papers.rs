//! Papers cited in comments exist, and so do the cited sections.
//!
//! A paper is a Markdown file with an upper-case name. A citation is its file name, followed by sections if it means some:
//! `PAPER.md sections 2, 6.5 and F3`. A section is the number of a heading, a list item below it (`6.5` is item 5 of section
//! 6), or the first cell of a table row. Not in here: links and paths ([`super::documents`]).

use std::collections::BTreeMap;

use super::{
    hold,
    tree::{Source, sources},
};

/// Words that may stand between a paper and its sections, or between sections.
const BETWEEN: &[&str] = &["section", "sections", "and", "to"];

#[test]
fn every_paper_and_section_that_is_cited_exists() {
    let papers: BTreeMap<&str, Vec<String>> =
        sources().iter().filter(|source| source.ends(&[".md"])).map(|paper| (name(paper), anchors(paper))).collect();
    let mut offenders = Vec::new();
    let mut cited = 0;
    for source in sources().iter().filter(|source| !source.ends(&["house_rules/papers.rs"])) {
        for (line, text) in source.lines() {
            for (paper, sections) in citations(text) {
                let Some(anchors) = papers.get(paper) else {
                    offenders.push(source.at(line, &format!("{paper} is not there")));
                    continue;
                };
                cited += sections.len();
                let missing = sections.into_iter().filter(|section| !anchors.iter().any(|anchor| anchor == section));
                offenders.extend(missing.map(|section| source.at(line, &format!("{paper} has no section {section}"))));
            }
        }
    }
    assert!(cited > 30, "only {cited} cited sections were found: has the way of citing changed?");
    hold(
        "every paper that is cited exists, with the cited section",
        "a reason that cannot be looked up is no reason",
        &offenders,
    );
}

#[test]
fn every_row_of_formats_is_a_section_of_the_field() {
    let paper = |wanted: &str| sources().iter().find(|source| name(source) == wanted);
    let (Some(formats), Some(field)) = (paper("FORMATS.md"), paper("FIELD.md")) else {
        panic!("FORMATS.md and FIELD.md are there");
    };
    let known = anchors(field);
    let rows: Vec<String> = anchors(formats);
    assert!(rows.len() > 50, "FORMATS.md has its rows and features");
    let missing = rows.iter().filter(|row| !known.contains(row));
    let offenders: Vec<String> = missing.map(|row| format!("{}: FIELD.md has no {row}", formats.path)).collect();
    hold("every row and feature of FORMATS.md is in FIELD.md", "the figures of a row are looked up there", &offenders);
}

/// The file name of a source.
fn name(source: &Source) -> &str {
    source.path.rsplit('/').next().unwrap_or_default()
}

/// The papers cited on a line, each with its sections.
fn citations(text: &str) -> Vec<(&str, Vec<&str>)> {
    let found = text.match_indices(".md").filter_map(|(at, ending)| {
        let stem = |c: char| c.is_ascii_uppercase() || c == '-';
        let begins = text[..at].rfind(|c| !stem(c)).map_or(0, |before| before + 1);
        let rest = &text[at + ending.len()..];
        let whole = begins < at && !text[..begins].ends_with(char::is_alphanumeric);
        (whole && !rest.starts_with(char::is_alphanumeric))
            .then(|| (&text[begins..at + ending.len()], sections_in(rest)))
    });
    found.collect()
}

/// The sections at the beginning of what follows a paper's name.
fn sections_in(rest: &str) -> Vec<&str> {
    let mut sections = Vec::new();
    for word in rest.trim_start_matches(['`', ',']).split_whitespace() {
        let end = word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(word.len());
        let section = word[..end].trim_end_matches('.');
        if is_section(section) {
            sections.push(section);
        } else if !BETWEEN.contains(&word) {
            break;
        }
        if !matches!(&word[end..], "" | ",") || word[..end].ends_with('.') {
            break;
        }
    }
    sections
}

/// Whether a word has the shape of a section: `2`, `1b`, `6.5`, `1a.23`, `F3`.
fn is_section(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if let Some(code) = word.strip_prefix('F') {
        return digits(code);
    }
    let mut parts = word.split('.');
    let first = parts.next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_lowercase());
    digits(first) && parts.all(digits)
}

/// What can be cited of a paper.
fn anchors(paper: &Source) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    let (mut heading, mut fenced) = (String::new(), false);
    for (_, line) in paper.lines() {
        fenced ^= line.trim_start().starts_with("```");
        if fenced {
            continue;
        }
        let first = |text: &str| {
            let word = text.split_whitespace().next().unwrap_or_default().trim_end_matches('.');
            is_section(word).then(|| word.to_owned())
        };
        if line.starts_with('#') {
            heading = first(line.trim_start_matches('#')).unwrap_or_default();
            anchors.extend(Some(heading.clone()).filter(|heading| !heading.is_empty()));
        } else if let Some(cells) = line.strip_prefix('|') {
            anchors.extend(first(cells));
        } else if let Some((number, _)) = line.split_once(". ").filter(|(number, _)| is_section(number)) {
            anchors.push(format!("{heading}.{number}"));
        }
    }
    anchors
}

#[test]
fn citations_and_anchors_are_read() {
    for (text, expect) in [
        ("the rules (CLOCK.md sections 4, 6.5 and 6.6).", vec![("CLOCK.md", vec!["4", "6.5", "6.6"])]),
        ("(FIELD.md F17, CLOCK.md section 2)", vec![("FIELD.md", vec!["F17"]), ("CLOCK.md", vec!["2"])]),
        (
            "see FIELD.md 1a.23: 12 people, and `THE-CLOCK.md`, to the second",
            vec![("FIELD.md", vec!["1a.23"]), ("THE-CLOCK.md", vec![])],
        ),
        ("FIELD.md 2.9. 12 people meet in readme.md or at x.mdx", vec![("FIELD.md", vec!["2.9"])]),
    ] {
        assert_eq!(citations(text), expect, "{text}");
    }
    let text = "# A paper\n## 6. Edges\n1. one\n2. two\n### 6.1 More\n| F3 | x |\n| --- | --- |\n```\n## 9. no\n```\n";
    let paper = Source { path: "A.md".into(), text: text.into() };
    assert_eq!(anchors(&paper), ["6", "6.1", "6.2", "6.1", "F3"]);
}
