//! Mutation knows how servers surprise.

use crate::{
    synth::Rng,
    tree::{Tree, quote},
};

/// One kind of surprise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Surprise {
    /// A field is missing.
    Dropped,
    /// A value is null.
    Nulled,
    /// A value is of another kind.
    Kind,
    /// A field is new.
    Added,
    /// A text is another: of an enum an unlisted value, of a tag an unknown arm.
    Text,
    /// A number is too large for any type.
    Huge,
    /// A whole number has a fraction of zero, or the other way round.
    Fraction,
    /// A field is there twice.
    Twice,
    /// A value stands in a list, or a list is gone around its element.
    Wrapped,
    /// A text holds half a surrogate pair.
    Surrogate,
    /// Keys and texts are spelled with escapes.
    Escaped,
    /// Keys stand in another order.
    Order,
    /// There is white space wherever it may be.
    Spaced,
}

/// Every kind of surprise.
pub const SURPRISES: [Surprise; 13] = [
    Surprise::Dropped,
    Surprise::Nulled,
    Surprise::Kind,
    Surprise::Added,
    Surprise::Text,
    Surprise::Huge,
    Surprise::Fraction,
    Surprise::Twice,
    Surprise::Wrapped,
    Surprise::Surrogate,
    Surprise::Escaped,
    Surprise::Order,
    Surprise::Spaced,
];

/// A body with a surprise somewhere, as JSON text. Nothing where there is no place for it.
pub fn mutate(body: &Tree, surprise: Surprise, rng: &mut Rng) -> Option<String> {
    let mut body = body.clone();
    match surprise {
        Surprise::Escaped => {
            let mut out = String::new();
            write(&body, &mut out, Style::Escaped);
            return Some(out);
        }
        Surprise::Spaced => {
            let mut out = String::new();
            write(&body, &mut out, Style::Spaced);
            return Some(out);
        }
        _ => {}
    }
    let fits = |tree: &Tree| match surprise {
        Surprise::Dropped | Surprise::Twice | Surprise::Order => !tree.entries().is_empty(),
        Surprise::Added => matches!(tree, Tree::Map(_)),
        Surprise::Text | Surprise::Surrogate => matches!(tree, Tree::Text(_)),
        Surprise::Huge | Surprise::Fraction => matches!(tree, Tree::Number(_)),
        Surprise::Nulled => *tree != Tree::Null,
        Surprise::Kind | Surprise::Wrapped | Surprise::Escaped | Surprise::Spaced => true,
    };
    let many = count(&body, &fits);
    if many == 0 {
        return None;
    }
    let place = nth(&mut body, &fits, &mut rng.below(many))?;
    strike(place, surprise, rng);
    Some(body.write())
}

fn count(tree: &Tree, fits: &impl Fn(&Tree) -> bool) -> usize {
    let items = tree.items().iter();
    let values = tree.entries().iter().map(|(_, value)| value);
    usize::from(fits(tree))
        + items
            .chain(values)
            .map(|inner| count(inner, fits))
            .sum::<usize>()
}

fn nth<'t>(
    tree: &'t mut Tree,
    fits: &impl Fn(&Tree) -> bool,
    left: &mut usize,
) -> Option<&'t mut Tree> {
    if fits(tree) {
        if *left == 0 {
            return Some(tree);
        }
        *left -= 1;
    }
    match tree {
        Tree::List(items) => items.iter_mut().find_map(|inner| nth(inner, fits, left)),
        Tree::Map(entries) => entries
            .iter_mut()
            .find_map(|(_, inner)| nth(inner, fits, left)),
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => None,
    }
}

fn strike(place: &mut Tree, surprise: Surprise, rng: &mut Rng) {
    let text = |text: &str| Tree::Text(text.to_owned());
    let number = |text: &str| Tree::Number(text.to_owned());
    match (surprise, &mut *place) {
        (Surprise::Dropped, Tree::Map(entries)) => {
            entries.remove(rng.below(entries.len()));
        }
        (Surprise::Twice, Tree::Map(entries)) => {
            let (key, value) = rng.choose(entries).clone();
            let other = rng
                .choose(&[value, Tree::Null, text("again"), number("7")])
                .clone();
            entries.insert(rng.below(entries.len() + 1), (key, other));
        }
        (Surprise::Order, Tree::Map(entries)) => {
            for at in (1..entries.len()).rev() {
                entries.swap(at, rng.below(at + 1));
            }
        }
        (Surprise::Added, Tree::Map(entries)) => {
            let key = rng.choose_str(&[
                "brand_new",
                "",
                "a/b~c",
                "Ünïcode",
                "type ",
                "null",
                "half \u{10d83d}",
            ]);
            let values = [
                deep(),
                Tree::Null,
                number("1.50"),
                text("x"),
                Tree::List(vec![number("1e2")]),
            ];
            entries.insert(
                rng.below(entries.len() + 1),
                (key.to_owned(), rng.choose(&values).clone()),
            );
        }
        (Surprise::Fraction, Tree::Number(digits)) => {
            if let Some(whole) = digits.strip_suffix(".0") {
                *digits = whole.to_owned();
            } else if digits.contains(['.', 'e', 'E']) {
                digits.push('0');
            } else {
                digits.push_str(rng.choose_str(&[".0", ".5", "e2", "E+0", ".000"]));
            }
        }
        (Surprise::Surrogate, Tree::Text(text)) => {
            // The tree's way to hold half a pair.
            let half = *rng.choose(&['\u{10d83d}', '\u{10de00}', '\u{10dfff}']);
            text.insert(0, half);
        }
        (Surprise::Text, _) => {
            // Words for enums and tags; then what numbers and moments written as text may be.
            *place = text(rng.choose_str(&[
                "zz-unlisted",
                "",
                "STATE_ACTIVE",
                "unknown",
                " active",
                "\u{0}",
                "007",
                "+5",
                "-0",
                "5.0",
                "18446744073709551616",
                "2026-13-45T99:99:99Z",
                "2026-01-01 00:00:00",
            ]));
        }
        (Surprise::Huge, _) => {
            let many = "9".repeat(400);
            *place = number(rng.choose_str(&[
                "123456789012345678901234567890",
                "-9223372036854775809",
                "18446744073709551616",
                "1e400",
                "-0",
                "340282366920938463463374607431768211456",
                many.as_str(),
            ]));
        }
        (Surprise::Nulled, _) => *place = Tree::Null,
        (Surprise::Wrapped, Tree::List(items)) if !items.is_empty() => *place = items.remove(0),
        (Surprise::Wrapped, _) => *place = Tree::List(vec![place.clone()]),
        (Surprise::Kind, _) => {
            let others = [
                Tree::Bool(true),
                number("5"),
                number("-2.50"),
                text("5"),
                text("word"),
                Tree::List(Vec::new()),
                Tree::List(vec![text("x"), Tree::Null]),
                deep(),
                Tree::Map(Vec::new()),
                Tree::Map(vec![("odd".to_owned(), number("1.0"))]),
            ];
            *place = rng.choose(&others).clone();
        }
        _ => {}
    }
}

/// Lists in each other, deeper than any type is.
fn deep() -> Tree {
    (0..200).fold(Tree::Null, |inner, _| Tree::List(vec![inner]))
}

/// How a value is written, without a change of its meaning.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    Escaped,
    Spaced,
}

fn write(tree: &Tree, out: &mut String, style: Style) {
    let space = |out: &mut String| {
        if style == Style::Spaced {
            out.push_str(" \n\t\r ");
        }
    };
    space(out);
    match tree {
        Tree::Text(text) => word(text, out, style),
        Tree::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out, style);
            }
            space(out);
            out.push(']');
        }
        Tree::Map(entries) => {
            out.push('{');
            for (index, (key, value)) in entries.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                space(out);
                word(key, out, style);
                space(out);
                out.push(':');
                write(value, out, style);
            }
            space(out);
            out.push('}');
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) => out.push_str(&tree.write()),
    }
    space(out);
}

fn word(text: &str, out: &mut String, style: Style) {
    if style == Style::Spaced {
        return quote(text, out);
    }
    out.push('"');
    for unit in text.encode_utf16() {
        out.push_str(&format!("\\u{unit:04x}"));
    }
    out.push('"');
}
