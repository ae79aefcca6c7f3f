//! Random messages of the page, made from the very types the page is written in: the TypeScript that `cargo xtask types`
//! writes. An intent that is added is asked at random from then on.
//!
//! Not in here: what the desk makes of them.

mod read;

use std::{collections::BTreeMap, fs, path::Path, sync::OnceLock};

use fastrand::Rng;
use serde_json::{Map, Value};

/// A type of the wire.
#[derive(Clone, Debug, PartialEq)]
enum Type {
    Null,
    Bool,
    Number,
    Text,
    Literal(String),
    List(Box<Type>),
    Object(Vec<(String, Type)>),
    OneOf(Vec<Type>),
    /// An object with the fields of both.
    Both(Box<Type>, Box<Type>),
    Named(String),
}

impl Type {
    /// The types that are named in this one.
    fn names(&self, names: &mut Vec<String>) {
        match self {
            Self::Null | Self::Bool | Self::Number | Self::Text | Self::Literal(_) => {}
            Self::List(kind) => kind.names(names),
            Self::Object(fields) => fields.iter().for_each(|(_, kind)| kind.names(names)),
            Self::OneOf(kinds) => kinds.iter().for_each(|kind| kind.names(names)),
            Self::Both(one, other) => {
                one.names(names);
                other.names(names);
            }
            Self::Named(name) => names.push(name.clone()),
        }
    }
}

/// Every type of the wire that the page sends, by name.
#[derive(Debug)]
pub struct Wire(BTreeMap<String, Type>);

/// The types of this project.
pub fn wire() -> &'static Wire {
    static WIRE: OnceLock<Wire> = OnceLock::new();
    WIRE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/generated");
        let mut types = BTreeMap::new();
        // What the page sends, and all that is in it; what it is sent has shapes of its own.
        let mut wanted = vec!["Intent".to_owned(), "Errand".to_owned()];
        while let Some(name) = wanted.pop() {
            types.entry(name).or_insert_with_key(|name| {
                let text = fs::read_to_string(folder.join(format!("{name}.ts"))).unwrap();
                let kind = read::read(&text, name);
                kind.names(&mut wanted);
                kind
            });
        }
        Wire(types)
    })
}

impl Wire {
    /// A random value of a type. Texts and numbers come from `fill`, which is told the name of their field.
    pub fn random(&self, name: &str, random: &mut Rng, fill: &Fill<'_>) -> Value {
        let kinds = self.flat(&Type::Named(name.to_owned()));
        let kind = random.choice(&kinds).unwrap();
        self.value(kind, "", random, fill)
    }

    /// Every way a type can be, so that the intents of a smaller enum are as likely as those of a larger one.
    fn flat(&self, kind: &Type) -> Vec<Type> {
        match kind {
            Type::OneOf(kinds) => kinds.iter().flat_map(|kind| self.flat(kind)).collect(),
            Type::Named(name) => self.flat(&self.0[name]),
            Type::Both(one, other) => {
                let others = self.flat(other);
                let joined = |one: Type| others.iter().map(move |other| join(one.clone(), other)).collect::<Vec<_>>();
                self.flat(one).into_iter().flat_map(joined).collect()
            }
            other => vec![other.clone()],
        }
    }

    fn value(&self, kind: &Type, field: &str, random: &mut Rng, fill: &Fill<'_>) -> Value {
        match kind {
            Type::Null => Value::Null,
            Type::Bool => Value::Bool(random.bool()),
            Type::Number => (fill.number)(field, random),
            Type::Text => Value::String((fill.text)(field, random)),
            Type::Literal(word) => Value::String(word.clone()),
            Type::List(kind) => {
                let count = random.usize(..6);
                Value::Array((0..count).map(|_| self.value(kind, field, random, fill)).collect())
            }
            Type::Object(fields) => {
                let value = |(name, kind): &(String, Type)| (name.clone(), self.value(kind, name, random, fill));
                Value::Object(fields.iter().map(value).collect::<Map<_, _>>())
            }
            Type::OneOf(_) | Type::Both(..) | Type::Named(_) => {
                let kinds = self.flat(kind);
                let kind = random.choice(&kinds).unwrap();
                self.value(kind, field, random, fill)
            }
        }
    }
}

/// One object with the fields of two.
fn join(one: Type, other: &Type) -> Type {
    match (one, other) {
        (Type::Object(mut fields), Type::Object(more)) => {
            fields.extend_from_slice(more);
            Type::Object(fields)
        }
        (one, other) => panic!("generated TypeScript of a new shape: {one:?} & {other:?}"),
    }
}

/// Where texts and numbers come from, by the name of the field.
pub struct Fill<'a> {
    /// A text.
    pub text: &'a dyn Fn(&str, &mut Rng) -> String,
    /// A number.
    pub number: &'a dyn Fn(&str, &mut Rng) -> Value,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_intents_are_intents() {
        let fill = Fill { text: &|_, _| "a".to_owned(), number: &|_, _| Value::from(1) };
        let mut random = Rng::with_seed(1);
        for _ in 0..1000 {
            let value = wire().random("Intent", &mut random, &fill);
            serde_json::from_value::<desk::intent::Intent>(value.clone())
                .unwrap_or_else(|why| panic!("{value}: {why}"));
            let value = wire().random("Errand", &mut random, &fill);
            serde_json::from_value::<desk::errand::Errand>(value.clone())
                .unwrap_or_else(|why| panic!("{value}: {why}"));
        }
    }
}
