//! Unique names of types and of members of one scope.

use ir::{
    Name,
    latin::latin_to_ascii,
    unique_names::{Scope, assign, type_candidates, unique_or_else},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The names of types. Components claim their names first.
pub struct TypeNames {
    components: HashMap<String, Name>,
    scope: Scope,
}

impl TypeNames {
    /// Reserves the names of these components. They become types of their own, unlike components that others
    /// only include.
    pub fn new<'a>(components: impl Iterator<Item = &'a str>) -> Self {
        let mut names = Self {
            components: HashMap::new(),
            scope: Scope::default(),
        };
        let mut sorted: Vec<&str> = components.collect();
        sorted.sort_unstable();
        for (component, wish) in sorted.iter().copied().zip(distinct(&sorted)) {
            let name = names.claim(&wish);
            names.components.insert(component.to_owned(), name);
        }
        names
    }

    /// The name of a component.
    pub fn of_component(&self, component: &str) -> Name {
        self.components
            .get(component)
            .cloned()
            .unwrap_or_else(|| Name::new(component))
    }

    /// The name of a component that becomes a type.
    pub fn for_component(&mut self, component: &str) -> Name {
        if let Some(name) = self.components.get(component) {
            return name.clone();
        }
        let name = self.claim(&Name::new(component));
        self.components.insert(component.to_owned(), name.clone());
        name
    }

    /// Claims a unique name: the preferred one, or the preferred one with a suffix.
    pub fn claim(&mut self, preferred: &Name) -> Name {
        self.scope.claim(type_candidates(&collapse(preferred)))
    }
}

/// Removes repeated words: `meta meta` becomes `meta`.
fn collapse(name: &Name) -> Name {
    let mut words: Vec<&str> = Vec::new();
    for word in name.words() {
        if words.last() != Some(&word.as_str()) {
            words.push(word);
        }
    }
    Name::new(&words.join("_"))
}

/// Removes the words that all names begin or end with. Returns the names unchanged if the results would not
/// be unique.
pub fn distinct_parts(names: &[Name]) -> Vec<Name> {
    let words: Vec<&[String]> = names.iter().map(Name::words).collect();
    let Some(shortest) = words
        .iter()
        .map(|words| words.len())
        .min()
        .filter(|_| names.len() > 1)
    else {
        return names.to_vec();
    };
    let same =
        |pick: &dyn Fn(&[String]) -> String| words.iter().all(|one| pick(one) == pick(words[0]));
    let prefix_len = (0..shortest)
        .take_while(|&at| same(&|one: &[String]| one[at].clone()))
        .count();
    let suffix_len = (0..shortest - prefix_len.min(shortest - 1))
        .take_while(|&at| same(&|one: &[String]| one[one.len() - 1 - at].clone()))
        .count();
    let part = |one: &&[String]| {
        let start = prefix_len.min(one.len() - 1);
        let end = one.len() - suffix_len.min(one.len() - start - 1);
        Name::new(&one[start..end].join("_"))
    };
    let parts: Vec<Name> = words.iter().map(part).collect();
    let unique = parts.iter().collect::<BTreeSet<_>>().len() == parts.len();
    if unique { parts } else { names.to_vec() }
}

/// Unique names for the texts of one scope. If plain words are not unique, symbols are spelled out, then accents and capitals are
/// named, and then dashes and spaces are spelled out as well.
pub fn distinct(texts: &[&str]) -> Vec<Name> {
    let plain = texts.iter().map(|text| plain_words(text)).collect();
    unique_or_else(&[], plain, || distinct_with_symbols(texts))
}

fn distinct_with_symbols(texts: &[&str]) -> Vec<Name> {
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut candidates: Vec<Vec<Name>> = Vec::new();
    for text in texts {
        positions.entry(text).or_insert_with(|| {
            candidates.push(vec![
                plain_words(text),
                Name::with_symbols(text),
                with_letters(&Name::with_symbols(text), text, "mixed"),
                with_letters(&with_spaces(text), text, "mixed"),
                with_letters(&with_spaces(text), text, camel_or_pascal(text)),
            ]);
            candidates.len() - 1
        });
    }
    let names = assign(&[], &candidates);
    // Equal texts can only be distinguished by a number.
    let mut scope = Scope::with_taken(&names);
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    texts
        .iter()
        .map(|text| {
            let name = &names[positions[text]];
            match seen.insert(text) {
                true => name.clone(),
                false => scope.claim_numbered(name),
            }
        })
        .collect()
}

/// The words of a text. The sign of a number is a word.
fn plain_words(text: &str) -> Name {
    let signed = |sign, word| {
        let digits = text.strip_prefix(sign)?;
        digits
            .starts_with(|first: char| first.is_ascii_digit())
            .then(|| Name::new(word).then(&Name::new(digits)))
    };
    signed('-', "minus")
        .or_else(|| signed('+', "plus"))
        .unwrap_or_else(|| Name::new(text))
}

/// The words of a text, with symbols, dashes and spaces spelled out. Underscores are the plain form.
fn with_spaces(text: &str) -> Name {
    Name::with_symbols(&text.replace('-', "_minus_").replace(' ', "_space_"))
}

/// A name followed by what is special in the letters of its text. Lower case is the plain form.
fn with_letters(name: &Name, text: &str, mixed: &str) -> Name {
    let large = text.chars().any(char::is_uppercase);
    let small = text.chars().any(char::is_lowercase);
    let case = match (large, small) {
        (true, false) => Some("upper"),
        (true, true) => Some(mixed),
        (false, _) => None,
    };
    let accents = (latin_to_ascii(text) != text).then_some("accented");
    let words = case.into_iter().chain(accents);
    words.fold(name.clone(), |name, word| name.then(&Name::new(word)))
}

/// What mixed case is called, by the first letter.
fn camel_or_pascal(text: &str) -> &'static str {
    match text.chars().find(|one| one.is_alphabetic()) {
        Some(first) if first.is_uppercase() => "pascal",
        Some(_) | None => "camel",
    }
}

#[cfg(test)]
mod tests {
    use super::distinct;

    #[test]
    fn spells_out_differences_between_equal_names() {
        let names = |texts: &[&str]| {
            let names = distinct(texts).into_iter();
            names.map(|name| format!("{name:?}")).collect::<Vec<_>>()
        };
        assert_eq!(names(&["red", "red*", "blue"]), ["red", "red star", "blue"]);
        assert_eq!(
            names(&["NEW", "new", "New"]),
            ["new upper", "new", "new mixed"]
        );
        assert_eq!(
            names(&["a-b", "a_b", "a b"]),
            ["a minus b", "a b", "a space b"]
        );
        assert_eq!(
            names(&["X-Ids", "x-ids", "user-id", "user_id", "userId"]),
            [
                "x ids mixed",
                "x ids",
                "user minus id",
                "user id",
                "user id mixed"
            ]
        );
        assert_eq!(
            names(&["userId", "UserId", "user_id"]),
            ["user id camel", "user id pascal", "user id"]
        );
        assert_eq!(names(&["número", "numero"]), ["numero accented", "numero"]);
        assert_eq!(
            names(&["-1", "1", "+1", "+ 1 and more"]),
            ["minus 1", "1", "plus 1", "1 and more"]
        );
        assert_eq!(names(&["x", "x", "x"]), ["x", "x 2", "x 3"]);
    }
}
