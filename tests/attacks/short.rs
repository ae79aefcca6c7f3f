//! A few cases of every attack, as tests. `cargo xtask attack` runs many.

use std::path::Path;

use attacks::{Case, PARTS};

/// The first seed; another one than the long run's, which begins at 1.
const SEED: u64 = 1_000_000_000;

fn attack(name: &str) {
    let part = PARTS.iter().find(|part| part.name == name).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_attack"));
    let figures = part.attack(part.short, Case { seed: SEED, program, timed: false });
    let told: Vec<String> = figures
        .all_broken()
        .iter()
        .map(|broken| format!("{}\nagain: cargo xtask attack -- {name} --count 1 --seed {}", broken.what, broken.seed))
        .collect();
    assert!(told.is_empty(), "{}:\n{}", part.promise, told.join("\n"));
}

/// A test for each part, by its name.
macro_rules! attacks {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            attack(stringify!($name));
        })*

        #[test]
        fn every_part_is_tested() {
            let tested = [$(stringify!($name)),*];
            let parts: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
            assert_eq!(tested.as_slice(), parts, "a part without its short run would be left out silently");
        }
    };
}

attacks! { formats scenarios carried boxes canaries intents damage restored zones kills }
