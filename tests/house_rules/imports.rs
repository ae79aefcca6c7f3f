//! Reads the paths that a Rust file names, in its `use` lines and in its code, with the module each of them stands in.
//!
//! What stands behind `#[cfg(test)]` is left out. Not seen: paths inside macro calls, names a macro makes, and anything a
//! glob brings in.

use syn::{
    Attribute, Item, Path, UseTree,
    visit::{self, Visit},
};

/// The paths of a file. Each begins with its first word as written: `crate`, `super`, `std` …
pub fn paths(text: &str) -> Vec<Named> {
    let Ok(file) = syn::parse_file(text) else { return Vec::new() };
    let mut reader = Reader { inside: Vec::new(), found: Vec::new() };
    reader.visit_file(&file);
    reader.found
}

/// A path as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its words.
    pub words: Vec<String>,
    /// The modules written inside the file that it stands in.
    pub inside: Vec<String>,
}

struct Reader {
    inside: Vec<String>,
    found: Vec<Named>,
}

impl Reader {
    fn take(&mut self, words: Vec<String>) {
        self.found.push(Named { words, inside: self.inside.clone() });
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |word: String| [before, &[word]].concat();
        match tree {
            UseTree::Path(path) => self.tree(&with(path.ident.to_string()), &path.tree),
            UseTree::Name(name) => self.take(with(name.ident.to_string())),
            UseTree::Rename(renamed) => self.take(with(renamed.ident.to_string())),
            UseTree::Glob(_) => self.take(before.to_vec()),
            UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(before, item)),
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs[..],
            Item::Impl(item) => &item.attrs,
            Item::Mod(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            _ => &[],
        };
        if attributes.iter().any(is_test) {
            return;
        }
        match item {
            Item::Use(item) => self.tree(&[], &item.tree),
            Item::Mod(module) if module.content.is_some() => {
                self.inside.push(module.ident.to_string());
                visit::visit_item(self, item);
                self.inside.pop();
            }
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        self.take(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }
}

fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<Path>().is_ok_and(|condition| condition.is_ident("test"))
}

#[test]
fn paths_are_read_from_use_lines_and_from_code_and_not_from_tests() {
    let text = "
        use std::{fs, path::Path as P};
        mod inner { use super::one::*; }
        fn f() -> crate::two::T { self::three() }
        #[cfg(test)] mod tests { use crate::never; }
    ";
    let found: Vec<String> =
        paths(text).iter().map(|named| [&named.inside[..], &named.words[..]].concat().join("::")).collect();
    assert_eq!(found, ["std::fs", "std::path::Path", "inner::super::one", "crate::two::T", "self::three"]);
}
