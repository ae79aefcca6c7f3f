//! Reads the Fluent catalogues: which keys each language has, and what each of them needs.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::tree::{Source, sources};

/// What a key needs from its caller and from its neighbours.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// Where it is, as `file:line`.
    pub place: String,
    /// The variables it shows or chooses by.
    pub variables: BTreeSet<String>,
    /// The messages and terms it is made of.
    pub references: BTreeSet<String>,
}

/// A language's messages (`key`), their attributes (`key.name`) and its terms (`-name`).
#[derive(Debug, Default)]
pub struct Catalogue {
    /// Every key.
    pub keys: BTreeMap<String, Need>,
    /// What cannot be read, or is there twice.
    pub broken: Vec<String>,
}

/// The catalogue of each language under `ui/locales`, by the folder's name.
pub fn catalogues() -> BTreeMap<String, Catalogue> {
    let mut languages: BTreeMap<String, Catalogue> = BTreeMap::new();
    for source in sources() {
        let inside = source.path.strip_prefix("ui/locales/").filter(|_| source.ends(&[".ftl"]));
        if let Some((language, _)) = inside.and_then(|path| path.split_once('/')) {
            languages.entry(language.to_owned()).or_default().read(source);
        }
    }
    languages
}

impl Catalogue {
    fn read(&mut self, source: &Source) {
        let resource = fluent_syntax::parser::parse(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    if let Some(value) = &message.value {
                        self.add(source, name, name, value);
                    }
                    for attribute in &message.attributes {
                        self.add(source, name, &format!("{name}.{}", attribute.id.name), &attribute.value);
                    }
                }
                Entry::Term(term) => {
                    let name = format!("-{}", term.id.name);
                    self.add(source, &name, &name, &term.value);
                }
                Entry::Junk { content } => {
                    let first = content.lines().next().unwrap_or_default();
                    let line = source.lines().find(|(_, line)| *line == first).map_or(1, |(line, _)| line);
                    self.broken.push(source.at(line, &format!("Fluent cannot read `{first}`")));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, source: &Source, entry: &str, key: &str, value: &Pattern<&str>) {
        let mut need = Need { place: format!("{}:{}", source.path, line_of(&source.text, entry)), ..Need::default() };
        need.pattern(value);
        if let Some(first) = self.keys.get(key) {
            self.broken.push(format!("{}: `{key}` is also in {}", need.place, first.place));
        }
        self.keys.insert(key.to_owned(), need);
    }
}

impl Need {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |name| format!(".{}", name.name));
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

/// The line on which an entry begins; the parser does not tell.
fn line_of(text: &str, entry: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(entry).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(1, |at| at + 1)
}

#[test]
fn a_catalogue_is_read_with_all_that_a_key_needs() {
    let text = "-brand = Turnstone\nhello = Hello { $name }, from { -brand }\n\
                count = { NUMBER($n) ->\n    [one] one of { hello.short }\n   *[other] { $n } { $rest }\n }\n\
                button =\n    .label = Go { $where }\nhello-there = x\nhello = again\n???\n";
    let mut read = Catalogue::default();
    read.read(&Source { path: "en.ftl".into(), text: text.into() });

    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
    let keys: Vec<&str> = read.keys.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["-brand", "button.label", "count", "hello", "hello-there"],
        "a message without a value is no key"
    );
    assert_eq!(read.keys["count"].variables, set(&["n", "rest"]), "the chosen-by counts and every variant");
    assert_eq!(read.keys["count"].references, set(&["hello.short"]));
    assert_eq!(read.keys["count"].place, "en.ftl:3");
    assert_eq!(read.keys["button.label"].place, "en.ftl:7");
    assert_eq!(read.keys["hello-there"].place, "en.ftl:9", "not the line of `hello`");
    assert_eq!(read.broken.len(), 2, "one key twice, one line that is no Fluent: {:?}", read.broken);
}
