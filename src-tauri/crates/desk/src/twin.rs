//! Enums on the wire that are twins of enums within: the same variants under their words in snake case.
//!
//! A twin stands on the wire, so that what is kept in files and what the pages read can change on their own. A variant
//! that only one of the two has does not compile. Not in here: the twins, which stand beside the views that have them.

/// Makes the wire's twin of an enum, and the ways between the two.
macro_rules! twin {
    ($(#[$about:meta])* $name:ident of $inner:ty { $($(#[$doc:meta])* $variant:ident,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                type Inner = $inner;
                match inner {
                    $(Inner::$variant => Self::$variant,)+
                }
            }
        }
    };
}

pub(crate) use twin;
