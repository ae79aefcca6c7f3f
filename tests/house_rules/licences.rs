//! The list of what Turnstone is built from, which *About Turnstone* shows, is the one of the lock files.
//!
//! After a change of the packages, `UPDATE_EXPECT=1 cargo test -p turnstone-tests licences` writes it anew. Not in here:
//! which licences we can ship ([`super::packages`]).

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use serde_json::Value;

use super::{
    packages::{metadata, text},
    tree::{root, sources},
};

/// What of the page's packages is in the product: what its code runs on, and the fonts of the page and the papers.
const OF_THE_PAGE: [&str; 5] =
    ["@expo-google-fonts/inter", "@fluent/bundle", "@fontsource-variable/inter", "@tauri-apps/api", "svelte"];

#[test]
fn the_list_of_licences_is_that_of_the_lock_files() {
    let mut lines = of_the_program();
    lines.extend(of_the_page());
    let list: String = lines.into_iter().map(|line| line + "\n").collect();
    expect_test::expect_file!["../../ui/src/lib/licences.txt"].assert_eq(&list);
}

/// The crates the program is linked from, on any system; those that only build it or test it are left out.
fn of_the_program() -> BTreeSet<String> {
    let by_id = |list: &'static Value| -> BTreeMap<&str, &Value> {
        list.as_array().unwrap().iter().map(|package| (text(package, "id"), package)).collect()
    };
    let (packages, nodes) = (by_id(&metadata()["packages"]), by_id(&metadata()["resolve"]["nodes"]));
    let ours = packages.values().find(|package| text(package, "name") == "turnstone").unwrap();
    let (mut seen, mut next) = (BTreeSet::new(), vec![text(ours, "id")]);
    while let Some(id) = next.pop() {
        let kinds = packages[id]["targets"].as_array().unwrap().iter().filter_map(|target| target["kind"].as_array());
        if kinds.flatten().any(|kind| kind == "proc-macro") || !seen.insert(id) {
            continue;
        }
        let linked =
            |dependency: &&Value| dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null());
        let linked = nodes[id]["deps"].as_array().unwrap().iter().filter(linked);
        next.extend(linked.map(|dependency| text(dependency, "pkg")));
    }
    let others = seen.into_iter().map(|id| packages[id]).filter(|package| !package["source"].is_null());
    others.map(|package| line(text(package, "name"), text(package, "version"), text(package, "license"))).collect()
}

fn of_the_page() -> Vec<String> {
    let lock = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let package = |name: &str| lock["packages"][format!("node_modules/{name}")].clone();
    OF_THE_PAGE
        .iter()
        .map(|name| line(name, text(&package(name), "version"), text(&package(name), "license")))
        .collect()
}

fn line(name: &str, version: &str, licence: &str) -> String {
    assert!(!version.is_empty() && !licence.is_empty(), "{name} has no version or no licence");
    format!("{name} {version}: {licence}")
}

#[test]
fn every_package_the_page_runs_on_is_in_the_list() {
    let page = |source: &&super::tree::Source| {
        source.below("ui/src/") && source.ends(&[".ts", ".svelte", ".css"]) && !source.path.contains(".test.")
    };
    for source in sources().iter().filter(page) {
        for (number, line) in source.lines() {
            let imported =
                line.split(['\'', '"']).nth(1).filter(|_| line.contains("import ") || line.contains("} from "));
            let Some(imported) =
                imported.filter(|name| name.starts_with(|sign: char| sign == '@' || sign.is_alphabetic()))
            else {
                continue;
            };
            let known = OF_THE_PAGE.iter().any(|name| imported == *name || imported.starts_with(&format!("{name}/")));
            assert!(known, "{}", source.at(number, &format!("{imported} is not in OF_THE_PAGE")));
        }
    }
}
