//! No core dumps: a crash must not leave notes and responses in a file somewhere else.
//!
//! The processes of the web view inherit the limit. Not in here: what a crash loses (nothing that was acknowledged).

/// Turns core dumps off for this process and those it starts.
#[cfg(unix)]
pub fn turn_off() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    // Linux ignores a limit of 0 where dumps are piped to a program, and takes a limit of 1 for "never"; as the size of a
    // file one byte is too little for any dump.
    let never = u64::from(cfg!(target_os = "linux"));
    // A limit can always be lowered; a system that refuses even that dumps as it was told to.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(never), maximum: Some(never) });
}

/// Other systems' crash reports are the user's to allow.
#[cfg(not(unix))]
pub fn turn_off() {}
