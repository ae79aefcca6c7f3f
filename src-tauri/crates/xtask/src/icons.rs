//! `cargo xtask icons`: all sizes of the icon, from its drawing.
//!
//! Tauri's own command draws them: it reads SVG and knows the formats of Windows and macOS, and it comes with the
//! packages of the page. The sizes are committed, so nobody needs this command until the drawing changes.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    arguments::expect_only,
    page,
    progress::Steps,
    shell::{node_tool, quiet},
    tree,
};

/// What the bundles need. The command draws more, for telephones and shops, which we leave.
const SIZES: &[&str] = &["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];

/// `cargo xtask icons`
pub fn start(arguments: &[String]) -> Result<()> {
    expect_only(arguments, &[])?;
    let mut steps = Steps::new(2);
    steps.quiet("the page's packages", page::packages)?;
    steps.quiet("drawing the icons", || {
        let (drawn, icons) = (tree::fresh("icons")?, tree::root().join("icons"));
        let mut tauri = node_tool("@tauri-apps/cli/tauri.js")?;
        quiet(tauri.arg("icon").arg(icons.join("turnstone.svg")).arg("--output").arg(&drawn))?;
        for size in SIZES {
            fs::copy(drawn.join(size), icons.join(size)).with_context(|| format!("{size} was not drawn"))?;
        }
        Ok(())
    })?;
    steps.finish("icons")
}
