//! Single values of a format file as they are written: lengths, weights, numbers of turns.
//!
//! Not in here: consistency ([`super::check`]).
#![allow(clippy::trivially_copy_pass_by_ref, clippy::ref_option, reason = "serde asks for these signatures")]

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Visitor},
};

use crate::{format::Turns, time::Length};

/// The marker for a length that cannot be parsed; [`super::Fault`] recognises it.
pub(super) const NO_LENGTH: &str = "is no length: ";
/// What a weight out of bounds is refused with.
pub(super) const NO_WEIGHT: &str = "is no weight";
/// What a number of turns that is none is refused with.
pub(super) const NO_TURNS: &str = "is no number of turns";
/// What a percentage beyond all is refused with.
pub(super) const NO_PERCENT: &str = "is no percentage";

/// A length, written `m:ss` or `h:mm:ss`.
pub(super) mod length {
    use super::{Deserialize, Deserializer, Error, Length, NO_LENGTH, Serializer};

    pub fn serialize<S: Serializer>(length: &Length, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&length.to_string())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Length, D::Error> {
        let text = String::deserialize(deserializer)?;
        Length::parse(&text).ok_or_else(|| D::Error::custom(format!("{NO_LENGTH}{text}")))
    }
}

/// A length that may be missing.
pub(super) mod some_length {
    use super::{Deserializer, Length, Serializer, length};

    pub fn serialize<S: Serializer>(length: &Option<Length>, serializer: S) -> Result<S::Ok, S::Error> {
        match length {
            Some(length) => length::serialize(length, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Length>, D::Error> {
        length::deserialize(deserializer).map(Some)
    }
}

/// A weight, in thousandths; written as a number, 1.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight(pub u32);

impl Serialize for Weight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(1000) {
            serializer.serialize_u32(self.0 / 1000)
        } else {
            serializer.serialize_f64(f64::from(self.0) / 1000.0)
        }
    }
}

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // `f64` takes whole numbers too.
        let thousandths = (f64::deserialize(deserializer)? * 1000.0).round();
        if (1.0..=1_000_000.0).contains(&thousandths) {
            Ok(Self(thousandths as u32))
        } else {
            Err(D::Error::custom(NO_WEIGHT))
        }
    }
}

/// A percentage, 0 to 100.
pub(super) mod percent {
    use super::{Deserialize, Deserializer, Error, NO_PERCENT};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        u32::deserialize(deserializer)
            .ok()
            .filter(|percent| *percent <= 100)
            .ok_or_else(|| D::Error::custom(NO_PERCENT))
    }
}

/// The number of turns: `"all"` or a number; [`super::check`] validates it.
pub(super) mod turns {
    use super::{Deserializer, Error, NO_TURNS, Serializer, Turns, Visitor, fmt};

    pub fn serialize<S: Serializer>(turns: &Option<Turns>, serializer: S) -> Result<S::Ok, S::Error> {
        match turns {
            None => serializer.serialize_none(),
            Some(Turns::All) => serializer.serialize_str("all"),
            Some(Turns::Some(turns)) => serializer.serialize_u64(*turns as u64),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Turns>, D::Error> {
        struct Number;
        impl Visitor<'_> for Number {
            type Value = Turns;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"all\" or a number")
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<Turns, E> {
                if word == "all" { Ok(Turns::All) } else { Err(E::custom(NO_TURNS)) }
            }

            fn visit_i64<E: Error>(self, turns: i64) -> Result<Turns, E> {
                usize::try_from(turns).map(Turns::Some).map_err(|_| E::custom(NO_TURNS))
            }

            fn visit_u64<E: Error>(self, turns: u64) -> Result<Turns, E> {
                usize::try_from(turns).map(Turns::Some).map_err(|_| E::custom(NO_TURNS))
            }
        }
        deserializer.deserialize_any(Number).map(Some)
    }
}
