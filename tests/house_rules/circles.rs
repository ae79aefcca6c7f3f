//! No two modules of a crate may import each other, directly or through others; nor may two modules of one folder.
//!
//! Read from the paths that begin with `crate` or `super`. Between a crate's top modules, `desk::planning::show` counts as
//! `planning`; inside `planning` it counts as `show`. A name that `lib.rs` hands on counts as the module it comes from. Not
//! seen: what `imports` does not see, methods called on a type of another module, and a folder that uses its own head.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    hold,
    imports::{Named, paths},
    tree::{Source, sources},
};

/// Which top module names which others.
type Graph = BTreeMap<String, BTreeSet<String>>;

#[test]
fn modules_do_not_import_each_other_in_a_circle() {
    let mut offenders = Vec::new();
    for krate in crates() {
        for folder in folders(&krate) {
            let found = circles(&graph(&krate, folder.as_deref()));
            let place = folder.map_or_else(|| krate.clone(), |folder| format!("{krate}, inside `{folder}`"));
            offenders.extend(found.iter().map(|circle| format!("{place}: a circle of {circle:?}")));
        }
    }
    hold(
        "no modules of a crate import each other in a circle",
        "modules in a circle can only be read, tested and moved together",
        &offenders,
    );
}

/// The folders of our crates, with the shell's.
fn crates() -> BTreeSet<String> {
    let folder = |source: &Source| {
        source.path.strip_suffix("/src/lib.rs").or(source.path.strip_suffix("/src/main.rs")).map(str::to_owned)
    };
    sources().iter().filter(|source| source.below("src-tauri/")).filter_map(folder).collect()
}

/// The crate itself, and each of its folders.
fn folders(krate: &str) -> BTreeSet<Option<String>> {
    let start = format!("{krate}/src/");
    let below = |source: &Source| Some(source.path.strip_prefix(&start)?.split_once('/')?.0.to_owned());
    sources().iter().filter_map(below).map(Some).chain([None]).collect()
}

/// Which modules of a folder of the crate name which others; of the crate itself without one.
fn graph(krate: &str, folder: Option<&str>) -> Graph {
    let start = format!("{krate}/src/");
    let files: Vec<(Vec<String>, &Source)> = sources()
        .iter()
        .filter(|source| source.ends(&[".rs"]) && !source.test())
        .filter_map(|source| Some((module_of(source.path.strip_prefix(&start)?), source)))
        .collect();
    let roots = files.iter().filter(|(module, _)| module.is_empty());
    let handed_on: BTreeMap<String, String> =
        roots.flat_map(|(_, source)| paths(&source.text)).filter_map(|named| handed_on(&named)).collect();
    let member = |path: &[String]| match (folder, path) {
        (None, [top, ..]) => Some(top.clone()),
        (Some(folder), [top, inside, ..]) if top == folder => Some(inside.clone()),
        (None | Some(_), _) => None,
    };
    let members: BTreeSet<String> = files.iter().filter_map(|(module, _)| member(module)).collect();
    let mut graph = Graph::new();
    for (module, source) in &files {
        let Some(own) = member(module) else { continue };
        for named in paths(&source.text) {
            let Some(mut path) = target(module, &named) else { continue };
            if let Some(home) = path.first().filter(|top| !members.contains(*top)).and_then(|top| handed_on.get(top)) {
                path.insert(0, home.clone());
            }
            if let Some(other) = member(&path).filter(|other| members.contains(other) && *other != own) {
                graph.entry(own.clone()).or_default().insert(other);
            }
        }
    }
    graph
}

/// `clock/rooms/needs.rs` is `clock::rooms::needs`; `lib.rs` and `main.rs` are the root.
fn module_of(file: &str) -> Vec<String> {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// `use desk::Desk` in the root hands `Desk` on, from `desk`.
fn handed_on(named: &Named) -> Option<(String, String)> {
    let words = named.words.strip_prefix(&["crate".to_owned()][..]).unwrap_or(&named.words);
    (words.len() > 1 && named.inside.is_empty()).then(|| (words[words.len() - 1].clone(), words[0].clone()))
}

/// Where a path leads, from the root.
fn target(module: &[String], named: &Named) -> Option<Vec<String>> {
    let mut at = [module, &named.inside].concat();
    let mut words = named.words.iter().map(String::as_str).peekable();
    match words.next()? {
        "crate" => at.clear(),
        "super" => {
            at.pop();
            while words.next_if_eq(&"super").is_some() {
                at.pop();
            }
        }
        _ => return None,
    }
    at.extend(words.map(str::to_owned));
    Some(at)
}

/// The modules that reach each other, in groups of two and more.
fn circles(graph: &Graph) -> Vec<BTreeSet<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = graph.keys().map(|from| (from, reached(graph, from))).collect();
    let mut circles: Vec<BTreeSet<String>> = Vec::new();
    for (from, to) in &reached {
        let back = |other: &String| reached.get(other).is_some_and(|others| others.contains(from));
        let circle: BTreeSet<String> = to.iter().filter(|other| back(other)).map(|other| (*other).clone()).collect();
        if circle.len() > 1 && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

fn reached<'g>(graph: &'g Graph, from: &String) -> BTreeSet<&'g String> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&String> = graph.get(from).into_iter().flatten().collect();
    while let Some(module) = open.pop() {
        if reached.insert(module) {
            open.extend(graph.get(module).into_iter().flatten());
        }
    }
    reached
}

#[test]
fn a_circle_is_found_round_a_corner_and_a_chain_is_none() {
    let graph = |edges: &[(&str, &str)]| {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        graph
    };
    let circle = circles(&graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "a")]));
    assert_eq!(circle, [BTreeSet::from(["a", "b", "c"].map(str::to_owned))]);
    assert_eq!(circles(&graph(&[("a", "b"), ("b", "c"), ("a", "c")])), []);
}

#[test]
fn a_path_is_followed_from_the_module_it_stands_in() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
    for (at, path, expected) in [
        ("a::b", "crate::c::D", Some("c::D")),
        ("a", "super::c::D", Some("c::D")),
        ("a::b", "super::c::D", Some("a::c::D")),
        ("a::b", "super::super::c", Some("c")),
        ("a", "std::fs", None),
    ] {
        let named = Named { words: module(path), inside: Vec::new() };
        assert_eq!(target(&module(at), &named).map(|path| path.join("::")).as_deref(), expected, "{path} in {at}");
    }
    assert_eq!(module_of("clock/rooms/needs.rs"), module("clock::rooms::needs"));
    assert_eq!(
        handed_on(&Named { words: module("desk::Desk"), inside: Vec::new() }),
        Some(("Desk".into(), "desk".into()))
    );
}
