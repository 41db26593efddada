//! Mutations of JSON bodies: deviations from the description that servers may send.

use crate::{
    bodies::json_tree::{Tree, quote},
    synth::Rng,
};

/// One kind of change to a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutation {
    /// A field is removed.
    RemoveField,
    /// A value is replaced with null.
    SetNull,
    /// A value is replaced with one of another JSON kind.
    ChangeKind,
    /// A field is added.
    AddField,
    /// A string is replaced, for example with an undeclared enum value or an unknown discriminator value.
    ReplaceText,
    /// A number is replaced with one that no integer type holds.
    HugeNumber,
    /// A zero fraction is added to an integer, or removed.
    ChangeFraction,
    /// A key occurs twice.
    DuplicateField,
    /// A value is wrapped in an array, or an array is replaced with its first element.
    WrapOrUnwrap,
    /// A lone surrogate is inserted into a string.
    LoneSurrogate,
    /// All characters of keys and strings are escaped.
    EscapeText,
    /// Keys are reordered.
    ReorderFields,
    /// Whitespace is added wherever it is allowed.
    AddWhitespace,
}

/// Every kind of mutation.
pub const MUTATIONS: [Mutation; 13] = [
    Mutation::RemoveField,
    Mutation::SetNull,
    Mutation::ChangeKind,
    Mutation::AddField,
    Mutation::ReplaceText,
    Mutation::HugeNumber,
    Mutation::ChangeFraction,
    Mutation::DuplicateField,
    Mutation::WrapOrUnwrap,
    Mutation::LoneSurrogate,
    Mutation::EscapeText,
    Mutation::ReorderFields,
    Mutation::AddWhitespace,
];

/// A body with one mutation at a random place, as JSON text. `None` if the body has no place for it.
pub fn mutate(body: &Tree, mutation: Mutation, rng: &mut Rng) -> Option<String> {
    let mut body = body.clone();
    match mutation {
        Mutation::EscapeText => {
            let mut out = String::new();
            write(&body, &mut out, Style::Escaped);
            return Some(out);
        }
        Mutation::AddWhitespace => {
            let mut out = String::new();
            write(&body, &mut out, Style::Spaced);
            return Some(out);
        }
        _ => {}
    }
    let fits = |tree: &Tree| match mutation {
        Mutation::RemoveField | Mutation::DuplicateField | Mutation::ReorderFields => {
            !tree.entries().is_empty()
        }
        Mutation::AddField => matches!(tree, Tree::Map(_)),
        Mutation::ReplaceText | Mutation::LoneSurrogate => matches!(tree, Tree::Text(_)),
        Mutation::HugeNumber | Mutation::ChangeFraction => matches!(tree, Tree::Number(_)),
        Mutation::SetNull => *tree != Tree::Null,
        Mutation::ChangeKind
        | Mutation::WrapOrUnwrap
        | Mutation::EscapeText
        | Mutation::AddWhitespace => true,
    };
    let many = count(&body, &fits);
    if many == 0 {
        return None;
    }
    let place = nth(&mut body, &fits, &mut rng.below(many))?;
    apply(place, mutation, rng);
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

fn apply(place: &mut Tree, mutation: Mutation, rng: &mut Rng) {
    let text = |text: &str| Tree::Text(text.to_owned());
    let number = |text: &str| Tree::Number(text.to_owned());
    match (mutation, &mut *place) {
        (Mutation::RemoveField, Tree::Map(entries)) => {
            entries.remove(rng.below(entries.len()));
        }
        (Mutation::DuplicateField, Tree::Map(entries)) => {
            let (key, value) = rng.choose(entries).clone();
            let other = rng
                .choose(&[value, Tree::Null, text("again"), number("7")])
                .clone();
            entries.insert(rng.below(entries.len() + 1), (key, other));
        }
        (Mutation::ReorderFields, Tree::Map(entries)) => {
            for at in (1..entries.len()).rev() {
                entries.swap(at, rng.below(at + 1));
            }
        }
        (Mutation::AddField, Tree::Map(entries)) => {
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
        (Mutation::ChangeFraction, Tree::Number(digits)) => {
            if let Some(whole) = digits.strip_suffix(".0") {
                *digits = whole.to_owned();
            } else if digits.contains(['.', 'e', 'E']) {
                digits.push('0');
            } else {
                digits.push_str(rng.choose_str(&[".0", ".5", "e2", "E+0", ".000"]));
            }
        }
        (Mutation::LoneSurrogate, Tree::Text(text)) => {
            // The way a tree holds a lone surrogate.
            let half = *rng.choose(&['\u{10d83d}', '\u{10de00}', '\u{10dfff}']);
            text.insert(0, half);
        }
        (Mutation::ReplaceText, _) => {
            // Values for enums and discriminators, then malformed integers and timestamps in strings.
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
        (Mutation::HugeNumber, _) => {
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
        (Mutation::SetNull, _) => *place = Tree::Null,
        (Mutation::WrapOrUnwrap, Tree::List(items)) if !items.is_empty() => {
            *place = items.remove(0)
        }
        (Mutation::WrapOrUnwrap, _) => *place = Tree::List(vec![place.clone()]),
        (Mutation::ChangeKind, _) => {
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

/// Nested arrays, deeper than any type.
fn deep() -> Tree {
    (0..200).fold(Tree::Null, |inner, _| Tree::List(vec![inner]))
}

/// A way to write a value that does not change its meaning.
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
