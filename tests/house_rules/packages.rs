//! What we build on: every package has a licence we can ship, none is banned, some come in one version only, and every one
//! we name is used.
//!
//! `cargo metadata` lists the packages, for every system. `cargo-deny` and `cargo-machete` check the same and more, but every
//! fresh machine would have to build them first: `cargo-deny` alone is 165 packages, compiled only for it. Not in here: known
//! vulnerabilities, because their list has to be fetched.

use std::{collections::BTreeSet, process::Command, sync::OnceLock};

use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

use super::{
    hold,
    tree::{root, sources},
};

/// The licences we can ship.
const LICENCES: [&str; 13] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "ISC",
    "Zlib",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "CC0-1.0",
    "Unlicense",
];

/// What must not come in, by name, and why.
const BANNED: [(&str, &str); 3] = [
    ("openssl-sys", "every system has another version of it, and nothing here needs TLS"),
    ("native-tls", "nothing here needs TLS"),
    ("sqlx", "rusqlite is the one door to SQLite"),
];

/// What must come in one version only, and why.
const ONCE: [(&str, &str); 6] = [
    ("libsqlite3-sys", "two copies of SQLite in one process break each other's locks"),
    ("rusqlite", "the store and the migrations share its connection"),
    ("chrono", "dates pass from crate to crate"),
    ("serde", "our types are written by one of them only"),
    ("tokio", "two of them are two runtimes"),
    ("ts-rs", "the wire types refer to each other"),
];

/// What a manifest names and no source does, and why.
const UNNAMED: [(&str, &str); 0] = [];

pub fn metadata() -> &'static Value {
    static METADATA: OnceLock<Value> = OnceLock::new();
    METADATA.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output =
            Command::new(cargo).args(["metadata", "--format-version", "1", "--locked"]).current_dir(root()).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    })
}

/// The packages of the workspace (`ours`) or those it builds on.
fn packages(ours: bool) -> impl Iterator<Item = &'static Value> {
    let packages = metadata()["packages"].as_array().unwrap().iter();
    packages.filter(move |package| package["source"].is_null() == ours)
}

pub fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_default()
}

#[test]
fn every_package_has_a_licence_we_can_ship() {
    assert!(packages(false).count() > 100, "the packages were not found");
    let offenders: Vec<String> = packages(false)
        .filter(|package| !can_ship(text(package, "license")))
        .map(|package| {
            format!("{} {}: {:?}", text(package, "name"), text(package, "version"), text(package, "license"))
        })
        .collect();
    hold(
        "every package we build on has one of the licences in LICENCES",
        "Turnstone is given away under MIT or Apache-2.0, and so must be all it consists of",
        &offenders,
    );
}

fn can_ship(licence: &str) -> bool {
    let ours = |asked: &LicenseReq| asked.license.id().is_some_and(|id| LICENCES.contains(&id.name));
    Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| expression.evaluate(ours))
}

#[test]
fn no_banned_package_comes_in() {
    let banned = |package: &&Value| BANNED.iter().find(|(name, _)| *name == text(package, "name"));
    let offenders: Vec<String> = packages(false)
        .filter_map(|package| banned(&package).map(|(name, why)| format!("{name}: {why}; see `cargo tree -i {name}`")))
        .collect();
    hold("no package of BANNED is built on", "each has its own reason", &offenders);
}

#[test]
fn some_packages_come_in_one_version() {
    let versions = |name: &str| packages(false).filter(|package| text(package, "name") == name).count();
    let offenders: Vec<String> = ONCE
        .iter()
        .filter(|(name, _)| versions(name) != 1)
        .map(|(name, why)| format!("{name} in {} versions: {why}; see `cargo tree -d`", versions(name)))
        .collect();
    hold("every package of ONCE is there in one version", "each has its own reason", &offenders);
}

#[test]
fn every_package_a_manifest_names_is_used() {
    let mut offenders = Vec::new();
    for package in packages(true) {
        let manifest = text(package, "manifest_path").replace('\\', "/");
        let named: BTreeSet<String> = package["dependencies"].as_array().unwrap().iter().map(word).collect();
        let folder = folder(&manifest);
        let used = used(&folder);
        let unused =
            named.iter().filter(|name| !used.contains(*name) && !UNNAMED.iter().any(|(other, _)| other == name));
        offenders.extend(unused.map(|name| format!("{folder}Cargo.toml: {name}")));
    }
    hold(
        "every package a manifest names stands in a source of its crate",
        "what nobody uses is compiled, trusted and updated for nothing",
        &offenders,
    );
}

/// The word by which the sources know a dependency.
fn word(dependency: &Value) -> String {
    dependency["rename"].as_str().unwrap_or_else(|| text(dependency, "name")).replace('-', "_")
}

/// The crate's folder below the root, with a `/` behind it.
fn folder(manifest: &str) -> String {
    let here = root().canonicalize().unwrap().to_string_lossy().replace('\\', "/");
    let below = manifest.strip_prefix(&here).unwrap_or(manifest).trim_start_matches('/');
    below.strip_suffix("Cargo.toml").unwrap_or(below).to_owned()
}

/// Every word of the crate's sources that a path may begin with.
fn used(folder: &str) -> BTreeSet<String> {
    let own = |path: &str| path.strip_prefix(folder).is_some_and(|rest| !rest.starts_with("crates/"));
    let sources = sources().iter().filter(|source| source.ends(&[".rs"]) && own(&source.path));
    let word = |sign: char| !(sign.is_alphanumeric() || sign == '_');
    sources.flat_map(|source| source.code().flat_map(move |(_, line)| line.split(word))).map(str::to_owned).collect()
}

#[test]
fn a_licence_is_read_as_the_choice_it_is() {
    for (licence, fits) in [
        ("MIT OR Apache-2.0", true),
        ("MIT/Apache-2.0", true),
        ("Apache-2.0 OR GPL-2.0-only", true),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("MIT AND GPL-2.0-only", false),
        ("AGPL-3.0-only", false),
        ("", false),
    ] {
        assert_eq!(can_ship(licence), fits, "{licence:?}");
    }
}
