//! Finds the three weights of Inter and tells the crate where they are.
//!
//! The fonts come from the npm package `@expo-google-fonts/inter` (MIT AND OFL-1.1), which the UI installs, so that no
//! font is copied into the tree. `TURNSTONE_FONTS` names another directory: the package itself, or one with the same
//! layout (`400Regular/Inter_400Regular.ttf` and so on).
use std::{env, path::PathBuf};

const PACKAGE: &str = "../../../ui/node_modules/@expo-google-fonts/inter";
const FACES: [(&str, &str); 3] = [
    ("INTER_REGULAR", "400Regular/Inter_400Regular.ttf"),
    ("INTER_SEMIBOLD", "600SemiBold/Inter_600SemiBold.ttf"),
    ("INTER_BOLD", "700Bold/Inter_700Bold.ttf"),
];

fn main() {
    println!("cargo:rerun-if-env-changed=TURNSTONE_FONTS");
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = env::var_os("TURNSTONE_FONTS").map_or_else(|| here.join(PACKAGE), PathBuf::from);
    for (variable, file) in FACES {
        let path = folder.join(file);
        println!("cargo:rerun-if-changed={}", path.display());
        if !path.is_file() {
            eprintln!("The font Inter is missing ({}): run `cargo xtask setup`.", path.display());
            std::process::exit(1);
        }
        println!("cargo:rustc-env={variable}={}", path.display());
    }
}
