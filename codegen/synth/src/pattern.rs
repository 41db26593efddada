//! Regular expressions: generating strings that match, and matching.

use super::{
    limits::MAX_LENGTH,
    look_around::{self, Stripped},
    rng::Rng,
};
use fancy_regex::RegexBuilder as LookAroundBuilder;
use regex::{Regex, RegexBuilder};
use regex_syntax::hir::{Class, Hir, HirKind};
use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// The most attempts to generate a string.
const MAX_ATTEMPTS: usize = 400;
/// The most bytes that all attempts may write, so that a pattern of long strings has few attempts.
const MAX_WRITTEN: usize = 64 << 10;
/// The largest compiled pattern, in bytes. Matching takes time in proportion to it.
const MAX_COMPILED: usize = 1 << 20;
/// The most steps back in a match of a pattern with look-around.
const MAX_BACKTRACKS: usize = 3_000;

/// Generates a string that matches a pattern and whose number of characters is within the bounds. `None` if
/// no attempt produced one, for example because the pattern uses unsupported syntax.
pub fn generate(
    pattern: &str,
    min_length: usize,
    max_length: usize,
    rng: &mut Rng,
) -> Option<String> {
    let parsed = parse(pattern)?;
    let (hir, ahead) = (&parsed.hir, &parsed.ahead);
    let mut written = 0;
    for attempt in 0..MAX_ATTEMPTS {
        if written > MAX_WRITTEN {
            break;
        }
        let mut text = String::new();
        // Most bounds are upper ones, so short strings are tried first.
        let max_extra = 2 + attempt / 8;
        write_match(hir, max_extra, rng, &mut text);
        // Without what has to follow, with it before the rest, and with it in place of the start.
        if !ahead.is_empty() && attempt % 3 > 0 {
            let length = text.chars().count();
            let mut start = String::new();
            for part in ahead {
                write_match(part, max_extra, rng, &mut start);
            }
            text.insert_str(0, &start);
            if attempt % 3 == 2 {
                text = text.chars().take(length).collect();
            }
        }
        if text.chars().count() < min_length && !pattern.ends_with('$') {
            text.push_str(&"x".repeat(min_length - text.chars().count()));
        }
        written += text.len();
        let length = text.chars().count();
        if (min_length..=max_length).contains(&length) && matches(pattern, &text) {
            return Some(text);
        }
    }
    None
}

/// A compiled pattern.
enum Compiled {
    Plain(Regex),
    LookAround(fancy_regex::Regex),
}

/// Compiles a pattern. As in ECMA 262, `\w` and `\d` are ASCII, which also makes repetitions of them small. Patterns that need
/// Unicode, such as those with a negated class or look-around, have all of it.
fn compile(pattern: &str) -> Option<Compiled> {
    let mut builder = RegexBuilder::new(pattern);
    builder.size_limit(MAX_COMPILED);
    let ascii = builder.unicode(false).build();
    let plain = ascii.or_else(|_| builder.unicode(true).build());
    plain.map(Compiled::Plain).ok().or_else(|| {
        let mut builder = LookAroundBuilder::new(pattern);
        builder
            .backtrack_limit(MAX_BACKTRACKS)
            .delegate_size_limit(MAX_COMPILED);
        builder.build().map(Compiled::LookAround).ok()
    })
}

/// A pattern without look-around, and what has to follow somewhere. Of the latter, what cannot be parsed is left out, because the
/// rest may match nevertheless.
struct Parsed {
    hir: Hir,
    ahead: Vec<Hir>,
}

/// Parses a pattern. An API has few patterns and many strings, so that each is parsed once.
fn parse(pattern: &str) -> Option<Rc<Parsed>> {
    thread_local! {
        static PARSED: RefCell<HashMap<String, Option<Rc<Parsed>>>> = RefCell::default();
    }
    PARSED.with_borrow_mut(|parsed| {
        if let Some(known) = parsed.get(pattern) {
            return known.clone();
        }
        let Stripped { plain, ahead } = look_around::strip(pattern);
        let ahead = ahead.iter();
        let new = regex_syntax::parse(&plain).ok().map(|hir| {
            let ahead = ahead.filter_map(|part| regex_syntax::parse(part).ok());
            let ahead = ahead.collect();
            Rc::new(Parsed { hir, ahead })
        });
        parsed.insert(pattern.to_owned(), new.clone());
        new
    })
}

/// Whether a string matches an ECMA 262 pattern. The patterns of the API mean the same in the syntax of
/// `regex`.
pub fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        static COMPILED: RefCell<HashMap<String, Option<Compiled>>> = RefCell::default();
    }
    COMPILED.with_borrow_mut(|compiled| {
        if !compiled.contains_key(pattern) {
            compiled.insert(pattern.to_owned(), compile(pattern));
        }
        match compiled.get(pattern).and_then(Option::as_ref) {
            Some(Compiled::Plain(regex)) => regex.is_match(text),
            // Of a match that takes too many steps, nothing is known.
            Some(Compiled::LookAround(regex)) => regex.is_match(text).unwrap_or(false),
            None => false,
        }
    })
}

/// Appends a match. Repetitions without an upper bound occur at most `max_extra` more times than they must.
fn write_match(hir: &Hir, max_extra: usize, rng: &mut Rng, out: &mut String) {
    if out.len() > MAX_LENGTH {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(choose_char(class, rng)),
        HirKind::Repetition(repetition) => {
            let min = repetition.min as usize;
            let max = repetition.max.map_or(usize::MAX, |max| max as usize);
            let max = max.min(min + max_extra);
            for _ in 0..(min + rng.below(max - min + 1)).min(MAX_LENGTH) {
                write_match(&repetition.sub, max_extra, rng, out);
            }
        }
        HirKind::Capture(capture) => write_match(&capture.sub, max_extra, rng, out),
        HirKind::Concat(parts) => parts
            .iter()
            .for_each(|part| write_match(part, max_extra, rng, out)),
        HirKind::Alternation(parts) => write_match(rng.choose(parts), max_extra, rng, out),
    }
}

/// A character of a class. Printable ASCII is preferred.
fn choose_char(class: &Class, rng: &mut Rng) -> Option<char> {
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
    // A class of all letters has hundreds of ranges, of which only the first ones are ASCII.
    let ascii = ranges.iter().take_while(|(low, _)| low.is_ascii()).count();
    let holds = |character: &char| {
        ranges[..ascii]
            .iter()
            .any(|(low, high)| (*low..=*high).contains(character))
    };
    let letters: Vec<char> = ('a'..='z')
        .chain('A'..='Z')
        .chain('0'..='9')
        .filter(holds)
        .collect();
    let printable: Vec<char> = ('!'..='~').filter(holds).collect();
    // If nearly every character is allowed, letters and digits make more readable strings.
    let candidates = if printable.len() > 90 {
        letters
    } else {
        printable
    };
    if candidates.is_empty() {
        return ranges.first().map(|(low, _)| *low);
    }
    Some(*rng.choose(&candidates))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generates_strings_that_match_their_pattern() {
        let mut rng = Rng::new(1);
        for (pattern, min, max) in [
            ("^arn:aws(-[\\w]+)*:[0-9]{12}:(\\w|\\/|-){1,1011}$", 1, 1011),
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
                let text = generate(pattern, min, max, &mut rng).unwrap_or_default();
                assert!(matches(pattern, &text), "{pattern}: {text}");
                assert!((min..=max).contains(&text.len()), "{pattern}: {text}");
            }
        }
    }

    #[test]
    fn generates_strings_that_match_patterns_with_look_around() {
        let mut rng = Rng::new(1);
        for pattern in [
            "^(?=.*[A-Z])(?=.*\\d).{8,}$",
            "^(?=.*[a-z])(?=.*[A-Z])(?=.*[!@#$%\\^&*])[a-zA-Z\\d!@#$%\\^&*]{12,123}$",
            "^(?!\\s*$).+",
            "(?!^.*--)(?!^[0-9]+$)(?!^-)(?!.*-$)^[A-Za-z0-9-]+$",
            "^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])(\\.)?$",
            "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$",
            "^(?=.{6}$)[()?=]+$",
            "(?=^.{2,256}$)(?!.*\\s)[0-9a-zA-Z-_.:=+@]*$",
        ] {
            for _ in 0..20 {
                let text = generate(pattern, 1, 200, &mut rng).unwrap_or_default();
                assert!(matches(pattern, &text), "{pattern}: {text}");
                assert!(!text.is_empty(), "{pattern}");
            }
        }
        let start = std::time::Instant::now();
        assert_eq!(generate("^(?!.*)a$", 1, 9, &mut rng), None);
        let nested = "^(?=(a+)+$)(?!(a+)+$)(a+)+$";
        assert_eq!(generate(nested, 1, 200, &mut rng), None);
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }

    #[test]
    fn gives_up_soon_on_patterns_that_cannot_be_met_in_their_length() {
        let mut rng = Rng::new(1);
        let start = std::time::Instant::now();
        let _ = generate("^((\\w+ )+,)*$", 2, 3, &mut rng);
        let long = "arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}";
        let _ = generate(long, 1, 1011, &mut rng);
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    }
}
