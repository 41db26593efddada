//! Unique names: gives every member of a scope a name that no other member has.
//!
//! A member has candidates, best first. [`first_free`] names one member after another: the first one keeps the best
//! candidate. [`assign`] names all members at once: rivals for one candidate all fall back to their next one, so the
//! order of the members does not matter. Where candidates run out, both append a number to the last one.

use crate::{case::camel, name::Name, name_lock::PinValue};
use std::collections::{BTreeMap, BTreeSet};

/// A name that can be told apart from others by a number.
pub trait Candidate: Clone {
    /// What two names of one scope must not share.
    fn key(&self) -> String;

    /// This name with a number after it.
    #[must_use]
    fn numbered(&self, number: usize) -> Self;
}

/// Names are unique in the spelling that keeps the fewest of them apart.
impl Candidate for Name {
    fn key(&self) -> String {
        camel(self)
    }

    fn numbered(&self, number: usize) -> Self {
        self.then(&Name::new(&number.to_string()))
    }
}

/// Spelled names are numbered in their own case: `ItemNo2` or `item_2`.
impl Candidate for String {
    fn key(&self) -> String {
        self.clone()
    }

    fn numbered(&self, number: usize) -> Self {
        let is_camel = self.starts_with(|first: char| first.is_uppercase())
            && self.contains(|next: char| next.is_lowercase());
        let joint = if is_camel { "No" } else { "_" };
        format!("{self}{joint}{number}")
    }
}

/// The first candidate that is free, or else the last one with a number.
///
/// # Panics
///
/// Without any candidate.
pub fn first_free<T: Candidate>(
    candidates: impl IntoIterator<Item = T>,
    is_free: impl Fn(&T) -> bool,
) -> T {
    let mut last = None;
    for candidate in candidates {
        if is_free(&candidate) {
            return candidate;
        }
        last = Some(candidate);
    }
    let last = last.expect("a member has a candidate");
    let mut number = 2;
    loop {
        let numbered = last.numbered(number);
        if is_free(&numbered) {
            return numbered;
        }
        number += 1;
    }
}

/// The names that are taken in one scope.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
    /// The number that follows the last one that was given to a name, so that thousands of equal names take linear time.
    next_numbers: BTreeMap<String, usize>,
}

impl Scope {
    /// A scope in which these names are taken.
    pub fn with_taken<'a, T: Candidate + 'a>(names: impl IntoIterator<Item = &'a T>) -> Self {
        let mut scope = Self::default();
        for name in names {
            scope.take(name);
        }
        scope
    }

    /// Takes a name, whether it is free or not.
    pub fn take<T: Candidate>(&mut self, name: &T) {
        self.taken.insert(name.key());
    }

    /// Takes the first candidate that is free, or else the last one with a number.
    ///
    /// # Panics
    ///
    /// Without any candidate.
    pub fn claim<T: Candidate>(&mut self, candidates: impl IntoIterator<Item = T>) -> T {
        let mut last = None;
        for candidate in candidates {
            if self.taken.insert(candidate.key()) {
                return candidate;
            }
            last = Some(candidate);
        }
        self.claim_numbered(&last.expect("a member has a candidate"))
    }

    /// Takes a name with the first number that makes it unique.
    pub fn claim_numbered<T: Candidate>(&mut self, last: &T) -> T {
        let mut number = self.next_numbers.get(&last.key()).copied().unwrap_or(2);
        let mut name = last.numbered(number);
        while self.taken.contains(&name.key()) {
            number += 1;
            name = last.numbered(number);
        }
        self.next_numbers.insert(last.key(), number + 1);
        self.take(&name);
        name
    }
}

/// The names that members should have, if they are unique and none is reserved, as is nearly always the case. Otherwise what
/// the function returns, which makes the other candidates.
pub fn unique_or_else<T: Candidate>(
    reserved: &[&str],
    wanted: Vec<T>,
    otherwise: impl FnOnce() -> Vec<T>,
) -> Vec<T> {
    let mut taken: BTreeSet<String> = reserved.iter().map(|&word| word.to_owned()).collect();
    match wanted.iter().all(|name| taken.insert(name.key())) {
        true => wanted,
        false => otherwise(),
    }
}

/// Gives each member one of its candidates, so that no two members have the same name and none has a reserved one.
pub fn assign<T: Candidate>(reserved: &[&str], members: &[Vec<T>]) -> Vec<T> {
    let mut scope = Scope {
        taken: reserved.iter().map(|&word| word.to_owned()).collect(),
        next_numbers: BTreeMap::new(),
    };
    let mut given: Vec<Option<T>> = vec![None; members.len()];
    let longest = members.iter().map(Vec::len).max().unwrap_or(0);
    for level in 0..longest {
        let mut rivals: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (member, candidates) in members.iter().enumerate() {
            if let (None, Some(candidate)) = (&given[member], candidates.get(level)) {
                rivals.entry(candidate.key()).or_default().push(member);
            }
        }
        for (key, members_of_key) in rivals {
            if let ([only], false) = (members_of_key.as_slice(), scope.taken.contains(&key)) {
                given[*only] = Some(members[*only][level].clone());
                scope.taken.insert(key);
            }
        }
    }
    let names = given.into_iter().zip(members);
    names
        .map(|(name, candidates)| {
            name.unwrap_or_else(|| {
                let last = candidates.last().expect("a member has a candidate");
                scope.claim_numbered(last)
            })
        })
        .collect()
}

/// The candidates for the name of a type: the name wished for, then longer ones that mean the same.
pub fn type_candidates(wish: &Name) -> impl Iterator<Item = Name> + use<> {
    let mut name = wish.clone();
    let longer = ["value", "kind", "item", "form"].map(|suffix| {
        name = name.then(&Name::new(suffix));
        name.clone()
    });
    std::iter::once(wish.clone()).chain(longer)
}

/// A member of a scope whose names are pinned.
#[derive(Clone, Debug)]
pub struct Member {
    /// What identifies the member in the name lock.
    pub key: String,
    /// Its candidates, best first.
    pub candidates: Vec<String>,
}

/// Like [`assign`], but members that had a name before keep it, and new members take what is left.
///
/// `pinned` has the names that are not the first candidate of their member.
pub fn assign_pinned(
    reserved: &[&str],
    members: &[Member],
    pinned: &BTreeMap<String, PinValue>,
    is_known: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut names: Vec<Option<String>> = members
        .iter()
        .map(|member| match pinned.get(&member.key) {
            Some(PinValue::Text(name)) => Some(name.clone()),
            Some(PinValue::List(_)) | None => None,
        })
        .collect();
    let mut taken: BTreeSet<String> = reserved.iter().map(|&word| word.to_owned()).collect();
    taken.extend(names.iter().flatten().cloned());
    let is_settled = |member: &Member| is_known(&member.key) && !pinned.contains_key(&member.key);
    let mut rivals: BTreeMap<&str, usize> = BTreeMap::new();
    for member in members.iter().filter(|member| is_settled(member)) {
        *rivals.entry(&member.candidates[0]).or_default() += 1;
    }
    for (member, name) in members.iter().zip(&mut names) {
        let first = &member.candidates[0];
        if name.is_none()
            && is_settled(member)
            && rivals[first.as_str()] == 1
            && !taken.contains(first)
        {
            *name = Some(first.clone());
            taken.insert(first.clone());
        }
    }
    let open: Vec<usize> = (0..members.len())
        .filter(|&at| names[at].is_none())
        .collect();
    let candidates: Vec<Vec<String>> = open
        .iter()
        .map(|&at| members[at].candidates.clone())
        .collect();
    let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
    for (at, name) in open.into_iter().zip(assign(&taken, &candidates)) {
        names[at] = Some(name);
    }
    names.into_iter().flatten().collect()
}

/// The rows that pin these names in the name lock: the names that are not the first candidate of their member.
pub fn pins(members: &[Member], names: &[String]) -> BTreeMap<String, PinValue> {
    let both = members.iter().zip(names);
    both.filter(|(member, name)| member.candidates[0] != **name)
        .map(|(member, name)| (member.key.clone(), PinValue::Text(name.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::snake;

    fn candidates(words: &[&str]) -> Vec<String> {
        words.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn rivals_all_fall_back() {
        let names = assign(
            &["Error"],
            &[
                candidates(&["Version", "DatabaseVersion"]),
                candidates(&["Error", "ErrorModel"]),
                candidates(&["Version", "KubernetesVersion"]),
                candidates(&["Droplet"]),
            ],
        );
        let expected = [
            "DatabaseVersion",
            "ErrorModel",
            "KubernetesVersion",
            "Droplet",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_number_follows_where_candidates_run_out() {
        let members = ["item", "item", "Item", "Item"].map(|word| candidates(&[word]));
        let names = assign(&[], &members);
        assert_eq!(names, ["item_2", "item_3", "ItemNo2", "ItemNo3"]);
    }

    #[test]
    fn the_first_keeps_the_best_candidate() {
        let mut scope = Scope::default();
        let wish = Name::new("status");
        let mut claim = || snake(&scope.claim(type_candidates(&wish)));
        assert_eq!([claim(), claim()], ["status", "status_value"]);
        for _ in 0..3 {
            claim();
        }
        assert_eq!(claim(), "status_value_kind_item_form_2");
    }

    #[test]
    fn pinned_members_keep_their_names() {
        let member = |key: &str, candidates: &[&str]| Member {
            key: key.into(),
            candidates: candidates.iter().map(|&text| text.to_owned()).collect(),
        };
        let old = [member("v_2", &["V2", "V2Model"]), member("x", &["Xy"])];
        let none = BTreeMap::new();
        let names = assign_pinned(&["Xy"], &old, &none, |_| false);
        assert_eq!(names, ["V2", "XyNo2"]);
        let pinned = pins(&old, &names);
        assert_eq!(
            pinned,
            [("x".to_owned(), PinValue::Text("XyNo2".into()))].into()
        );

        // A new member that is spelled alike takes its next candidate, and later runs agree.
        let [first, second] = old;
        let new = [member("v2", &["V2", "V2Value"]), first, second];
        let names = assign_pinned(&["Xy"], &new, &pinned, |key| key != "v2");
        assert_eq!(names, ["V2Value", "V2", "XyNo2"]);
        let pinned = pins(&new, &names);
        assert_eq!(assign_pinned(&["Xy"], &new, &pinned, |_| true), names);
    }
}
