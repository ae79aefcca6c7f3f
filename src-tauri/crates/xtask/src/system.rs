//! The system packages that the project needs, and how to install them.
//!
//! On systems with apt they are installed; elsewhere one list says what is missing and its name there. Deliberately not
//! in here: Rust and Node, whose installation is a personal choice.

use std::{fmt::Write as _, io::IsTerminal as _};

use anyhow::{Result, bail};

use crate::shell::{loud, program, quiet, succeeds};

/// What a command is going to do, and so what has to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Compiling and running the program.
    Build,
    /// The tests too: a private display, a driver for the window, something that reads a PDF.
    Tests,
}

/// How to see, on a system without apt, that something is there.
#[derive(Clone, Copy)]
enum Sign {
    Library(&'static str),
    Program(&'static str),
    Font(&'static str),
}

struct Package {
    need: Need,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
    sign: Sign,
}

const fn package(need: Need, debian: &'static str, fedora: &'static str, arch: &'static str, sign: Sign) -> Package {
    Package { need, debian, fedora, arch, sign }
}

use Need::{Build, Tests};
use Sign::{Font, Library, Program};

const PACKAGES: &[Package] = &[
    package(Build, "build-essential", "gcc", "base-devel", Program("cc")),
    package(Build, "pkg-config", "pkgconf-pkg-config", "pkgconf", Program("pkg-config")),
    package(Build, "libgtk-3-dev", "gtk3-devel", "gtk3", Library("gtk+-3.0")),
    package(Build, "librsvg2-dev", "librsvg2-devel", "librsvg", Library("librsvg-2.0")),
    package(Build, "libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1", Library("webkit2gtk-4.1")),
    package(Tests, "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", Program("Xvfb")),
    package(Tests, "dbus", "dbus-daemon", "dbus", Program("dbus-run-session")),
    package(Tests, "webkit2gtk-driver", "/usr/bin/WebKitWebDriver", "webkit2gtk-4.1", Program("WebKitWebDriver")),
    package(Tests, "poppler-utils", "poppler-utils", "poppler", Program("pdftotext")),
    package(Tests, "imagemagick", "ImageMagick", "imagemagick", Program("import")),
    package(Tests, "xdotool", "xdotool", "xdotool", Program("xdotool")),
    package(Tests, "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", Font("DejaVu Sans")),
];

/// Installs what is missing, or fails with the list of it. With nothing missing it changes and asks nothing.
pub fn ensure(need: Need) -> Result<()> {
    // On Windows and macOS the web view and the compiler come with the system or its developer tools.
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let apt = succeeds(program("apt-get").arg("--version")) && succeeds(program("dpkg-query").arg("--version"));
    let missing: Vec<&Package> = PACKAGES
        .iter()
        .filter(|package| package.need == Build || need == Tests)
        .filter(|package| if apt { !installed(package.debian) } else { !seen(package.sign) })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = wanted(&missing);
    let Some(prefix) = apt.then(rights).flatten() else { bail!(list) };

    let names: Vec<&str> = missing.iter().map(|package| package.debian).collect();
    println!("installing {}", names.join(" "));
    let install = ["apt-get", "install", "-y", "--no-install-recommends"];
    apt_get(&prefix, &["apt-get", "update"])
        .and_then(|()| apt_get(&prefix, &[&install[..], &names].concat()))
        .map_err(|error| error.context(list))
}

/// Whether dpkg knows the package as installed.
fn installed(debian: &str) -> bool {
    quiet(program("dpkg-query").args(["-W", "-f", "${db:Status-Abbrev}", debian]))
        .is_ok_and(|state| state.starts_with("ii"))
}

fn seen(sign: Sign) -> bool {
    match sign {
        Library(name) => succeeds(program("pkg-config").args(["--exists", name])),
        Program(name) => std::env::var_os("PATH")
            .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file())),
        Font(name) => quiet(program("fc-list").arg(name)).is_ok_and(|found| !found.trim().is_empty()),
    }
}

/// What to put before `apt-get`; `None` when there is no way to become root without a person.
fn rights() -> Option<Vec<&'static str>> {
    if quiet(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        return Some(vec!["env", "DEBIAN_FRONTEND=noninteractive"]);
    }
    let asks_nothing = succeeds(program("sudo").args(["-n", "true"]));
    let somebody_can_answer = std::io::stdin().is_terminal() && succeeds(program("sudo").arg("--version"));
    (asks_nothing || somebody_can_answer).then(|| vec!["sudo", "env", "DEBIAN_FRONTEND=noninteractive"])
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Result<()> {
    let whole = [prefix, arguments].concat();
    let mut command = program(whole[0]);
    command.args(&whole[1..]);
    // sudo asks for a password on the terminal itself; only without one can everything be kept silent.
    if prefix[0] == "sudo" { loud(&mut command) } else { quiet(&mut command).map(|_| ()) }
}

/// The one list a person needs when we cannot install.
fn wanted(missing: &[&Package]) -> String {
    let mut list = String::from("these system packages are missing, and I cannot install them here:\n");
    let names =
        |of: fn(&Package) -> &'static str| missing.iter().map(|package| of(package)).collect::<Vec<_>>().join(" ");
    let _ = writeln!(list, "  Debian, Ubuntu:  sudo apt-get install {}", names(|p| p.debian));
    let _ = writeln!(list, "  Fedora:          sudo dnf install {}", names(|p| p.fedora));
    let _ = write!(list, "  Arch:            sudo pacman -S --needed {}", names(|p| p.arch));
    list.push_str("\n  looked for:     ");
    for package in missing {
        let (Library(name) | Program(name) | Font(name)) = package.sign;
        let _ = write!(list, " {name}");
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_the_package_on_every_system_once() {
        let missing: Vec<&Package> = PACKAGES.iter().filter(|package| package.debian == "xvfb").collect();
        let list = wanted(&missing);
        for name in ["install xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "looked for:      Xvfb"] {
            assert!(list.contains(name), "{name} is not in:\n{list}");
        }
    }

    #[test]
    fn what_nobody_has_is_not_seen() {
        assert!(!seen(Program("no-such-program-anywhere")) && !seen(Library("no-such-library-anywhere")));
        #[cfg(unix)]
        assert!(seen(Program("sh")), "a program on the PATH is seen");
    }
}
