//! Patterns know texts that match them.

use super::{Dice, LONGEST};
use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};
use std::{cell::RefCell, collections::HashMap};

/// A text that matches a pattern and has a number of characters within bounds. Nothing where none was
/// found: then the pattern says something that is not understood here.
pub fn matching(pattern: &str, fewest: usize, most: usize, dice: &mut Dice) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    for attempt in 0..400 {
        let mut text = String::new();
        // Short first, as most bounds are upper ones; longer when that does not do.
        grow(&hir, 2 + attempt / 8, dice, &mut text);
        if text.chars().count() < fewest && !pattern.ends_with('$') {
            text.push_str(&"x".repeat(fewest - text.chars().count()));
        }
        let length = text.chars().count();
        if (fewest..=most).contains(&length) && matches(pattern, &text) {
            return Some(text);
        }
    }
    None
}

/// Whether a text matches a pattern of ECMA 262. Those of the API mean the same to this reader.
pub fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<Regex>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        let regex = known
            .entry(pattern.to_owned())
            .or_insert_with(|| Regex::new(pattern).ok());
        regex.as_ref().is_some_and(|regex| regex.is_match(text))
    })
}

fn grow(hir: &Hir, spread: usize, dice: &mut Dice, out: &mut String) {
    if out.len() > LONGEST {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(member(class, dice)),
        HirKind::Repetition(repetition) => {
            let fewest = repetition.min as usize;
            let most = repetition.max.map_or(usize::MAX, |most| most as usize);
            let most = most.min(fewest + spread);
            for _ in 0..(fewest + dice.below(most - fewest + 1)).min(LONGEST) {
                grow(&repetition.sub, spread, dice, out);
            }
        }
        HirKind::Capture(capture) => grow(&capture.sub, spread, dice, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| grow(part, spread, dice, out)),
        HirKind::Alternation(parts) => grow(dice.pick(parts), spread, dice, out),
    }
}

/// A character of a class, printable ASCII where it has any.
fn member(class: &Class, dice: &mut Dice) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .map(|one| (one.start(), one.end()))
            .collect(),
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|one| (char::from(one.start()), char::from(one.end())))
            .collect(),
    };
    let holds = |character: &char| {
        ranges
            .iter()
            .any(|(low, high)| (*low..=*high).contains(character))
    };
    let letters: Vec<char> = ('a'..='z')
        .chain('A'..='Z')
        .chain('0'..='9')
        .filter(holds)
        .collect();
    let printable: Vec<char> = ('!'..='~').filter(holds).collect();
    // Letters where all signs are allowed, so that "any text" looks like text.
    let from = if printable.len() > 90 {
        letters
    } else {
        printable
    };
    if from.is_empty() {
        return ranges.first().map(|(low, _)| *low);
    }
    Some(*dice.pick(&from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_matches_the_pattern_it_was_made_for() {
        let mut dice = Dice::new(1);
        for (pattern, fewest, most) in [
            ("^[a-z][a-z0-9-]{0,30}[a-z0-9]$", 2, 32),
            (
                "^$|^((25[0-5]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|[01]?[0-9][0-9]?)$",
                7,
                15,
            ),
            ("^do:kubernetes:.*", 0, 255),
            (".+\\.[Jj]son$", 30, 40),
            ("^https://", 20, 30),
        ] {
            for _ in 0..50 {
                let text = matching(pattern, fewest, most, &mut dice).unwrap_or_default();
                assert!(matches(pattern, &text), "{pattern}: {text}");
                assert!((fewest..=most).contains(&text.len()), "{pattern}: {text}");
            }
        }
    }
}
