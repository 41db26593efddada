//! Naming knows what types are called, each by a name of its own.

use ir::Name;
use std::collections::{BTreeSet, HashMap};

/// The names of types, of components first: they have the plain name, whatever else would like it.
pub struct Names {
    components: HashMap<String, Name>,
    taken: BTreeSet<Name>,
}

impl Names {
    /// Names for the components that become types of their own. The others are only taken in by
    /// what is made of them, and stand back.
    pub fn new<'a>(components: impl Iterator<Item = &'a str>) -> Self {
        let mut names = Self {
            components: HashMap::new(),
            taken: BTreeSet::new(),
        };
        let mut sorted: Vec<&str> = components.collect();
        sorted.sort_unstable();
        for component in sorted {
            let name = names.claim(&Name::new(component));
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
        let wish = collapse(wish);
        let mut name = wish.clone();
        for suffix in ["value", "kind", "item", "form"].into_iter().cycle() {
            if self.taken.insert(name.clone()) {
                break;
            }
            name = name.then(&Name::new(suffix));
        }
        name
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

/// Makes names in one scope different: symbols are spelled out where plain words are the same, and
/// what is the same even then is told apart by `differ`, which is given the position.
pub fn distinct(texts: &[&str]) -> Vec<Name> {
    let plain: Vec<Name> = texts.iter().map(|text| Name::new(text)).collect();
    let mut taken: BTreeSet<Name> = BTreeSet::new();
    let mut names = Vec::with_capacity(texts.len());
    for (text, name) in texts.iter().zip(&plain) {
        let twins = plain.iter().filter(|other| *other == name).count();
        let spelled = if twins > 1 {
            Name::with_symbols(text)
        } else {
            name.clone()
        };
        let mut unique = spelled;
        while !taken.insert(unique.clone()) {
            unique = unique.then(&Name::new("again"));
        }
        names.push(unique);
    }
    names
}
