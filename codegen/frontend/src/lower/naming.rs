//! Naming knows what types are called, each by a name of its own.

use ir::{
    Name,
    unique_names::{Candidate, Scope, assign, type_candidates},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The names of types, of components first: they have the plain name, whatever else would like it.
pub struct TypeNames {
    components: HashMap<String, Name>,
    scope: Scope,
}

impl TypeNames {
    /// Names for the components that become types of their own. The others are only taken in by
    /// what is made of them, and stand back.
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

    /// A name that no other type has: the one wished for, or the next longer that says the same.
    pub fn claim(&mut self, wish: &Name) -> Name {
        self.scope.claim(type_candidates(&collapse(wish)))
    }
}

/// `meta meta` says no more than `meta`.
fn collapse(name: &Name) -> Name {
    let mut words: Vec<&str> = Vec::new();
    for word in name.words() {
        if words.last() != Some(&word.as_str()) {
            words.push(word);
        }
    }
    Name::new(&words.join("_"))
}

/// What is left of each name when the words that all of them begin and end with are taken away;
/// the names as they are when one would be left without words.
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
    let front = (0..shortest)
        .take_while(|&at| same(&|one: &[String]| one[at].clone()))
        .count();
    let ends = (0..shortest - front.min(shortest - 1))
        .take_while(|&at| same(&|one: &[String]| one[one.len() - 1 - at].clone()))
        .count();
    let part = |one: &&[String]| {
        let front = front.min(one.len() - 1);
        let back = ends.min(one.len() - front - 1);
        Name::new(&one[front..one.len() - back].join("_"))
    };
    let parts: Vec<Name> = words.iter().map(part).collect();
    let different = parts.iter().collect::<BTreeSet<_>>().len() == parts.len();
    if different { parts } else { names.to_vec() }
}

/// Makes names in one scope different. Where plain words are the same, symbols are spelled out; where
/// those are the same, so are dashes, spaces and capitals.
pub fn distinct(texts: &[&str]) -> Vec<Name> {
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut candidates: Vec<Vec<Name>> = Vec::new();
    for text in texts {
        positions.entry(text).or_insert_with(|| {
            candidates.push(vec![plain(text), Name::with_symbols(text), exact(text)]);
            candidates.len() - 1
        });
    }
    let names = assign(&[], &candidates);
    // Only a number tells equal texts apart.
    let mut scope = Scope::with_taken(&names);
    let mut met: BTreeSet<&str> = BTreeSet::new();
    texts
        .iter()
        .map(|text| {
            let name = &names[positions[text]];
            match met.insert(text) {
                true => name.clone(),
                false => scope.claim((2..).map(|number| name.numbered(number))),
            }
        })
        .collect()
}

/// The words of a text; the sign of a number is one of them.
fn plain(text: &str) -> Name {
    let digits = text.strip_prefix('-');
    match digits.filter(|digits| digits.starts_with(|first: char| first.is_ascii_digit())) {
        Some(digits) => Name::new("minus").then(&Name::new(digits)),
        None => Name::new(text),
    }
}

/// The words of a text with everything that plain words leave out. What is written in small letters with
/// underscores has nothing left out.
fn exact(text: &str) -> Name {
    let name = Name::with_symbols(&text.replace('-', "_minus_").replace(' ', "_space_"));
    let large = text.chars().any(char::is_uppercase);
    let small = text.chars().any(char::is_lowercase);
    match (large, small) {
        (true, false) => name.then(&Name::new("upper")),
        (true, true) => name.then(&Name::new("mixed")),
        (false, _) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::distinct;

    #[test]
    fn names_of_one_scope_differ_by_what_they_say() {
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
        assert_eq!(names(&["-1", "1"]), ["minus 1", "1"]);
        assert_eq!(names(&["x", "x", "x"]), ["x", "x 2", "x 3"]);
    }
}
