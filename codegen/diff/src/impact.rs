//! Impacts: what a change means for code in each language that has a package.

/// What a change means for code written against the old package of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Some code no longer compiles, or changes its meaning. The sentence says why.
    Breaks(String),
    /// Code still compiles, and there is something new.
    Adds,
    /// Code still compiles and sees no difference in the package.
    Keeps,
}

impl Impact {
    /// A breaking change with its reason.
    pub fn breaks(reason: impl Into<String>) -> Self {
        Impact::Breaks(reason.into())
    }

    /// Why it is breaking, if it is.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Impact::Breaks(reason) => Some(reason),
            Impact::Adds | Impact::Keeps => None,
        }
    }

    /// The impact in one word.
    pub fn as_str(&self) -> &'static str {
        match self {
            Impact::Breaks(_) => "breaks",
            Impact::Adds => "adds",
            Impact::Keeps => "keeps",
        }
    }
}

/// A language that has a package. "Compiles" also stands for what type checkers accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Checked by `cargo check`.
    Rust,
    /// Checked by `mypy --strict`.
    Python,
    /// Checked by `tsc --strict`.
    TypeScript,
    /// Checked by `go build`.
    Go,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 4] = [
        Language::Rust,
        Language::Python,
        Language::TypeScript,
        Language::Go,
    ];

    /// The id of the language, such as `typescript`.
    pub fn id(self) -> &'static str {
        match self {
            Language::Rust => "rust",
            Language::Python => "python",
            Language::TypeScript => "typescript",
            Language::Go => "go",
        }
    }

    /// The name of the language.
    pub fn name(self) -> &'static str {
        match self {
            Language::Rust => "Rust",
            Language::Python => "Python",
            Language::TypeScript => "TypeScript",
            Language::Go => "Go",
        }
    }
}

/// The impact of a change in each language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Impacts {
    /// In Rust.
    pub rust: Impact,
    /// In Python.
    pub python: Impact,
    /// In TypeScript.
    pub typescript: Impact,
    /// In Go.
    pub go: Impact,
}

/// The same impact in every language.
impl From<Impact> for Impacts {
    fn from(impact: Impact) -> Self {
        Self {
            rust: impact.clone(),
            python: impact.clone(),
            typescript: impact.clone(),
            go: impact,
        }
    }
}

impl Impacts {
    /// An impact in Rust that code in other languages does not notice.
    pub fn only_rust(rust: Impact) -> Self {
        Self {
            rust,
            ..Impact::Keeps.into()
        }
    }

    /// A type of this name is gone.
    pub fn type_removed(name: &str) -> Self {
        Self {
            rust: Impact::breaks(format!("`types::{name}` was removed")),
            ..Impact::breaks(format!("`{name}` was removed")).into()
        }
    }

    /// The impact in a language.
    pub fn of(&self, language: Language) -> &Impact {
        match language {
            Language::Rust => &self.rust,
            Language::Python => &self.python,
            Language::TypeScript => &self.typescript,
            Language::Go => &self.go,
        }
    }

    /// The largest impact in any language.
    pub fn worst(&self) -> &Impact {
        let all = Language::ALL.map(|language| self.of(language));
        all.into_iter().min().expect("there is a language")
    }

    /// Why the change is breaking, with the languages in which it is for this reason.
    pub fn reasons(&self) -> Vec<(Vec<Language>, &str)> {
        let mut found: Vec<(Vec<Language>, &str)> = Vec::new();
        for language in Language::ALL {
            let Some(reason) = self.of(language).reason() else {
                continue;
            };
            match found.iter_mut().find(|(_, known)| *known == reason) {
                Some((languages, _)) => languages.push(language),
                None => found.push((vec![language], reason)),
            }
        }
        found
    }

    /// The reasons as sentences without a full stop, such as `breaks Rust and Go: the type of the field changed`.
    pub fn sentences(&self) -> Vec<String> {
        let reasons = self.reasons().into_iter();
        reasons
            .map(|(languages, reason)| format!("breaks {}: {reason}", listed(&languages)))
            .collect()
    }
}

fn listed(languages: &[Language]) -> String {
    if languages == Language::ALL {
        return "every language".into();
    }
    let names: Vec<&str> = languages.iter().map(|language| language.name()).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_share_a_sentence_if_they_share_the_reason() {
        let same = || Impact::breaks("gone");
        assert_eq!(
            Impacts::from(same()).sentences(),
            ["breaks every language: gone"]
        );
        let some = Impacts {
            python: Impact::Keeps,
            go: Impact::breaks("moved"),
            ..same().into()
        };
        assert_eq!(
            some.sentences(),
            ["breaks Rust and TypeScript: gone", "breaks Go: moved"]
        );
        assert_eq!(Impacts::only_rust(Impact::Adds).worst(), &Impact::Adds);
    }
}
