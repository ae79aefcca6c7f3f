//! Reads the types out of generated TypeScript: literals, numbers, text, objects, lists and alternatives.
//!
//! Not in here: anything of the language that the generator does not write; that stops with what was found instead.

use super::Type;

/// The type of this name, from the text of the file that exports it.
pub fn read(text: &str, name: &str) -> Type {
    let mut tokens = Tokens { tokens: tokens(text), at: 0 };
    while let Some(token) = tokens.take() {
        if token == "export" && tokens.passes("type") {
            tokens.expect(name);
            tokens.expect("=");
            return tokens.kind();
        }
    }
    panic!("{name} is not exported");
}

/// Words, texts in quotes (with their quotes) and single signs; comments are left out.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '\'' || first == '"' {
            rest[1..].find(first).map_or(rest.len(), |end| end + 2)
        } else if word(first) {
            rest.find(|c| !word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, behind) = rest.split_at(length);
        if !token.starts_with("//") && !token.starts_with("/*") && !token.trim().is_empty() {
            tokens.push(token.to_owned());
        }
        rest = behind;
    }
    tokens
}

struct Tokens {
    tokens: Vec<String>,
    at: usize,
}

impl Tokens {
    fn peek(&self) -> Option<&str> {
        self.tokens.get(self.at).map(String::as_str)
    }

    fn take(&mut self) -> Option<String> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    fn passes(&mut self, token: &str) -> bool {
        let passes = self.peek() == Some(token);
        self.at += usize::from(passes);
        passes
    }

    fn expect(&mut self, token: &str) {
        let found = self.take();
        assert_eq!(found.as_deref(), Some(token), "generated TypeScript of a new shape");
    }

    /// One way, or several with bars between them; before the first there can be a bar, too.
    fn kind(&mut self) -> Type {
        let mut kinds = Vec::new();
        self.passes("|");
        loop {
            let mut kind = self.single();
            while self.passes("&") {
                kind = Type::Both(kind.into(), self.single().into());
            }
            kinds.push(kind);
            if !self.passes("|") {
                break;
            }
        }
        if kinds.len() == 1 { kinds.remove(0) } else { Type::OneOf(kinds) }
    }

    fn single(&mut self) -> Type {
        let token = self.take().unwrap();
        match token.as_str() {
            "null" => Type::Null,
            "boolean" => Type::Bool,
            "number" => Type::Number,
            "string" => Type::Text,
            "{" => self.object(),
            "(" => {
                let kind = self.kind();
                self.expect(")");
                kind
            }
            "Array" => {
                self.expect("<");
                let kind = self.kind();
                self.expect(">");
                Type::List(kind.into())
            }
            word if word.starts_with(['\'', '"']) => Type::Literal(word[1..word.len() - 1].to_owned()),
            name => Type::Named(name.to_owned()),
        }
    }

    fn object(&mut self) -> Type {
        let mut fields = Vec::new();
        while !self.passes("}") {
            let name = self.take().unwrap();
            self.passes("?");
            self.expect(":");
            let kind = self.kind();
            let _ = self.passes(";") || self.passes(",");
            fields.push((name.trim_matches(['\'', '"']).to_owned(), kind));
        }
        Type::Object(fields)
    }
}
