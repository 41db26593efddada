//! Layout of expressions as rustfmt does it, for the kinds of expressions that the backend emits.
//!
//! The functions follow the algorithms of rustfmt (`chains.rs`, `overflow.rs`, `expr.rs`) with its default
//! widths. They return `None` where an expression does not fit.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{
    Expr, ExprCall, ExprMethodCall, ExprPath, ExprStruct, FieldValue, Member, PathArguments,
};

use super::width;

/// The space that an expression may take.
#[derive(Clone, Copy)]
pub struct Shape {
    /// The indentation of the lines after the first.
    indent: usize,
    /// The column at which the first line starts.
    column: usize,
    /// The width that is left for the first line.
    width: usize,
    /// The width of a line.
    max: usize,
}

impl Shape {
    /// Space from a column of an indented line to the margin, with some columns left for what follows.
    pub fn new(max: usize, indent: usize, column: usize, trailing: usize) -> Self {
        Self {
            indent,
            column,
            width: max.saturating_sub(column + trailing),
            max,
        }
    }

    fn offset(self, columns: usize) -> Option<Self> {
        Some(Self {
            column: self.column + columns,
            width: self.width.checked_sub(columns)?,
            ..self
        })
    }

    /// The columns that are left for what follows the expression.
    fn trailing(self) -> usize {
        self.max.saturating_sub(self.column + self.width)
    }

    fn block(self, indent: usize, trailing: usize) -> Self {
        let column = self.indent + indent;
        Self::new(self.max, column, column, trailing)
    }
}

/// An expression that starts at a column of an indented line and is followed by some more columns. It is not laid out if
/// it cannot fit, for example because of a long literal.
///
/// # Panics
///
/// If the tokens are no expression, which is a bug in this backend.
pub fn expression(tokens: &TokenStream, indent: usize, column: usize, trailing: usize) -> String {
    let shape = Shape::new(width::MAX_LINE, indent, column, trailing);
    match syn::parse2(tokens.clone()) {
        Ok(expr) => rewrite(&expr, shape).unwrap_or_else(|| tokens.to_string()),
        Err(error) => panic!("the Rust backend emitted an invalid expression: {error}: {tokens}"),
    }
}

/// The expression after `=`: on the same line, or on the next one if that looks better.
pub fn right_hand_side(expr: &Expr, shape: Shape) -> Option<String> {
    let same = shape.offset(1).and_then(|shape| rewrite(expr, shape));
    if let Some(same) = same.as_ref().filter(|same| !same.contains('\n')) {
        return Some(format!(" {same}"));
    }
    let below = shape.block(width::TAB, shape.trailing());
    let indented = |text: &str| format!("\n{}{text}", " ".repeat(below.indent));
    match (same, rewrite(expr, below)) {
        (Some(same), Some(next)) if prefers_next_line(&same, &next) => Some(indented(&next)),
        (Some(same), _) => Some(format!(" {same}")),
        (None, next) => next.as_deref().map(indented),
    }
}

fn prefers_next_line(same: &str, next: &str) -> bool {
    let opens = |text: &str, bracket: char| first_line(text).ends_with(bracket);
    !next.contains('\n')
        || newlines(same) > newlines(next) + 1
        || ['(', '{', '[']
            .iter()
            .any(|&bracket| opens(same, bracket) && !opens(next, bracket))
}

/// The layout of an expression in some space; none if it does not fit or is of another kind.
pub fn rewrite(expr: &Expr, shape: Shape) -> Option<String> {
    let text = match expr {
        Expr::Call(ExprCall { func, args, .. }) => {
            let name = one_line(func)?;
            let args: Vec<&Expr> = args.iter().collect();
            list(&name, ('(', ')'), &args, shape)?
        }
        Expr::MethodCall(_) | Expr::Await(_) => chain(expr, shape)?,
        Expr::Array(array) => {
            let elements: Vec<&Expr> = array.elems.iter().collect();
            list("", ('[', ']'), &elements, shape)?
        }
        Expr::Tuple(tuple) if tuple.elems.len() > 1 => {
            let elements: Vec<&Expr> = tuple.elems.iter().collect();
            list("", ('(', ')'), &elements, shape)?
        }
        Expr::Reference(reference) => {
            let prefix = if reference.mutability.is_some() {
                "&mut "
            } else {
                "&"
            };
            let inner = rewrite(&reference.expr, shape.offset(prefix.len())?)?;
            format!("{prefix}{inner}")
        }
        Expr::Struct(literal) => struct_literal(literal, shape)?,
        other => one_line(other)?,
    };
    fits(&text, shape).then_some(text)
}

fn fits(text: &str, shape: Shape) -> bool {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().len();
    let rest: Vec<&str> = lines.collect();
    let last = rest.last().map_or(0, |line| line.len() + shape.trailing());
    first <= shape.width && last <= shape.max && rest.iter().all(|line| line.len() <= shape.max)
}

/// A list in brackets: the arguments of a call, or the elements of an array or a tuple.
fn list(name: &str, (open, close): (char, char), items: &[&Expr], shape: Shape) -> Option<String> {
    let one_line_width = shape.width.saturating_sub(name.len() + 2);
    let nested = shape.block(width::TAB, 1);
    let horizontal = |text: &str| Some(format!("{name}{open}{text}{close}"));
    if items.is_empty() {
        return horizontal("");
    }
    if let [item] = items
        && let Some(text) = overflowing(name, item, one_line_width, shape)
    {
        // The item may also fit on one line of its own, which looks better than a break inside of it.
        let below = (newlines(&text) == 1)
            .then(|| rewrite(item, nested))
            .flatten();
        let below = below.filter(|below| !below.contains('\n'));
        match below {
            None => return horizontal(&text),
            Some(below) if below.len() <= one_line_width => return horizontal(&below),
            Some(_) => {}
        }
    }
    let texts = items.iter().map(|item| rewrite(item, nested));
    let texts: Vec<String> = texts.collect::<Option<_>>()?;
    let total = texts.iter().map(String::len).sum::<usize>() + 2 * (texts.len() - 1);
    if total <= one_line_width && texts.iter().all(|text| !text.contains('\n')) {
        return horizontal(&texts.join(", "));
    }
    let fills_lines = items.iter().all(|item| is_simple(item))
        && texts.iter().all(|text| text.len() <= width::SHORT_ELEMENT);
    let rows = rows(&texts, fills_lines, nested);
    Some(format!(
        "{name}{open}\n{rows}{}{close}",
        " ".repeat(shape.indent)
    ))
}

/// The only item of a list, if it may start on the line of the list and go on below.
fn overflowing(name: &str, item: &Expr, limit: usize, shape: Shape) -> Option<String> {
    // After a short name, the bracket is at the indentation of the item anyway.
    let short = name.len() < width::TAB;
    if !short && !can_overflow(item) {
        return None;
    }
    let inner = shape.offset(name.len() + 1)?;
    let inner = Shape {
        width: inner.width.saturating_sub(1),
        ..inner
    };
    let (text, joined) = match unreferenced(item) {
        Expr::MethodCall(_) => {
            let text = rewrite(item, inner)?;
            let joined = !is_vertical_chain(&text);
            (text, joined)
        }
        _ => (rewrite(item, inner)?, true),
    };
    (first_line(&text).len() <= limit && (short || joined)).then_some(text)
}

/// The items of a list below each other, or as many on each line as fit.
fn rows(texts: &[String], fills_lines: bool, shape: Shape) -> String {
    let margin = " ".repeat(shape.indent);
    let mut lines: Vec<String> = Vec::new();
    for text in texts {
        match lines.last_mut() {
            Some(line) if fills_lines && line.len() + text.len() + 2 <= shape.max => {
                line.push_str(&format!(" {text},"));
            }
            _ => lines.push(format!("{margin}{text},")),
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Whether the links of a chain are on lines of their own.
fn is_vertical_chain(text: &str) -> bool {
    let mut below = text.lines().skip(1);
    below.any(|line| line.trim_start().starts_with('.'))
}

/// The expression behind its `&`s.
fn unreferenced(expr: &Expr) -> &Expr {
    match expr {
        Expr::Reference(reference) => unreferenced(&reference.expr),
        other => other,
    }
}

/// Whether the only argument of a call may start on the line of the call and go on below.
fn can_overflow(expr: &Expr) -> bool {
    matches!(
        unreferenced(expr),
        Expr::Array(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Struct(_) | Expr::Tuple(_)
    )
}

fn is_simple(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Path(path) => path.path.segments.len() <= 1,
        Expr::Reference(reference) => is_simple(&reference.expr),
        _ => false,
    }
}

/// A link of a chain: `.name(..)`, `.field`, `.await` or `?`.
enum Link<'a> {
    Call(&'a ExprMethodCall),
    Text(String),
}

impl Link<'_> {
    fn rewrite(&self, shape: Shape) -> Option<String> {
        let text = match self {
            Self::Call(call) => {
                let turbofish = call.turbofish.as_ref().map(compact).unwrap_or_default();
                let name = format!(".{}{turbofish}", call.method);
                let args: Vec<&Expr> = call.args.iter().collect();
                list(&name, ('(', ')'), &args, shape)?
            }
            Self::Text(text) => text.clone(),
        };
        fits(&text, shape).then_some(text)
    }
}

fn chain(expr: &Expr, shape: Shape) -> Option<String> {
    let mut links = Vec::new();
    let mut parent = expr;
    loop {
        parent = match parent {
            Expr::MethodCall(call) => {
                links.push(Link::Call(call));
                &call.receiver
            }
            Expr::Field(field) => {
                links.push(Link::Text(match &field.member {
                    Member::Named(name) => format!(".{name}"),
                    Member::Unnamed(index) => format!(".{}", index.index),
                }));
                &field.base
            }
            Expr::Await(awaited) => {
                links.push(Link::Text(".await".into()));
                &awaited.base
            }
            other => break parent_and_links(other, links, shape),
        };
    }
}

fn parent_and_links(parent: &Expr, mut links: Vec<Link>, shape: Shape) -> Option<String> {
    links.reverse();
    let mut links = links.into_iter().peekable();
    let mut root = rewrite(parent, shape)?;
    let mut ends_with_block = root.contains('\n');
    let tab = width::TAB.saturating_sub(shape.column - shape.indent);
    while root.len() <= tab && !root.contains('\n') {
        let Some(link) = links.next() else {
            return Some(root);
        };
        root.push_str(&link.rewrite(shape.offset(root.len())?)?);
        ends_with_block = root.contains('\n');
    }
    let links: Vec<Link> = links.collect();
    let Some((last, others)) = links.split_last() else {
        return Some(root);
    };
    let child = shape.block(if ends_with_block { 0 } else { width::TAB }, 0);
    let mut texts = vec![root];
    for link in others {
        texts.push(link.rewrite(child)?);
    }
    let before: usize = texts.iter().map(String::len).sum();
    let budget = shape.width.saturating_sub(before);
    let single_line = budget > 0 && texts.iter().all(|text| !text.contains('\n'));
    let below = last.rewrite(Shape {
        width: child.width.saturating_sub(shape.trailing()),
        ..child
    });
    let beside = shape
        .offset(before)
        .filter(|_| single_line)
        .and_then(|shape| last.rewrite(shape));
    let mut joined = false;
    let last = match (beside, below) {
        (Some(beside), below) => {
            let could_fit = first_line(&beside).len() <= budget;
            let lines = newlines(&beside) + 1;
            match below {
                _ if could_fit && lines >= 5 => {
                    joined = true;
                    beside
                }
                Some(below) if !could_fit || newlines(&below) + 1 < lines => below,
                _ => {
                    joined = could_fit;
                    beside
                }
            }
        }
        (None, below) => below?,
    };
    texts.push(last);
    if joined {
        return Some(texts.concat());
    }
    Some(texts.join(&format!("\n{}", " ".repeat(child.indent))))
}

fn struct_literal(literal: &ExprStruct, shape: Shape) -> Option<String> {
    let path = compact(&literal.path);
    let base = literal
        .rest
        .as_ref()
        .map(|rest| one_line(rest))
        .map(|base| Some(format!("..{}", base?)));
    let mut rows: Vec<String> = Vec::new();
    let nested = shape.block(width::TAB, 1);
    for field in &literal.fields {
        rows.push(field_value(field, nested)?);
    }
    let flat = rows.iter().all(|row| !row.contains('\n'));
    let has_base = base.is_some();
    if let Some(base) = base {
        rows.push(base?);
    }
    let line = rows.join(", ");
    if flat && path.len() + line.len() + 5 <= shape.width {
        return Some(format!("{path} {{ {line} }}"));
    }
    let indent = " ".repeat(nested.indent);
    let last = rows.len() - 1;
    let mut out = format!("{path} {{");
    for (index, row) in rows.iter().enumerate() {
        let comma = if has_base && index == last { "" } else { "," };
        out.push_str(&format!("\n{indent}{row}{comma}"));
    }
    out.push_str(&format!("\n{}}}", " ".repeat(shape.indent)));
    Some(out)
}

fn field_value(field: &FieldValue, shape: Shape) -> Option<String> {
    let name = compact(&field.member);
    if field.colon_token.is_none() {
        return Some(name);
    }
    let start = name.len() + 2;
    let value = shape
        .offset(start)
        .and_then(|shape| rewrite(&field.expr, shape));
    match value {
        Some(value) => Some(format!("{name}: {value}")),
        None => {
            let below = shape.block(width::TAB, 1);
            let value = rewrite(&field.expr, below)?;
            Some(format!("{name}:\n{}{value}", " ".repeat(below.indent)))
        }
    }
}

/// An expression of one line; none if it is of a kind that has several.
fn one_line(expr: &Expr) -> Option<String> {
    match expr {
        // Attributes, such as `#[cfg(..)]`, are left to the pretty-printer.
        Expr::Path(path) if !path.attrs.is_empty() => None,
        Expr::Path(path) => Some(plain_path(path).unwrap_or_else(|| compact(path))),
        Expr::Lit(literal) => Some(literal.lit.to_token_stream().to_string()),
        Expr::Field(field) => Some(format!(
            "{}.{}",
            one_line(&field.base)?,
            compact(&field.member)
        )),
        Expr::Unary(unary) => Some(format!("{}{}", compact(&unary.op), one_line(&unary.expr)?)),
        Expr::Paren(inner) => Some(format!("({})", one_line(&inner.expr)?)),
        Expr::Closure(closure) => {
            let params: Vec<String> = closure.inputs.iter().map(spaced).collect();
            let body = rewrite(&closure.body, Shape::new(width::MAX_LINE, 0, 0, 0))?;
            (!body.contains('\n')).then(|| format!("|{}| {body}", params.join(", ")))
        }
        Expr::Call(_) | Expr::MethodCall(_) => {
            rewrite(expr, Shape::new(width::MAX_LINE, 0, 0, 0)).filter(|text| !text.contains('\n'))
        }
        _ => None,
    }
}

/// The text of a path of identifiers alone, as most are, which is made faster than that of its tokens.
fn plain_path(path: &ExprPath) -> Option<String> {
    let ExprPath { qself, path, .. } = path;
    let mut text = String::new();
    for segment in &path.segments {
        let is_plain = qself.is_none() && matches!(segment.arguments, PathArguments::None);
        let ident = is_plain.then(|| segment.ident.to_string())?;
        if !text.is_empty() || path.leading_colon.is_some() {
            text.push_str("::");
        }
        text.push_str(&ident);
    }
    Some(text)
}

/// The text of tokens without spaces, such as that of a path.
fn compact(tokens: &impl ToTokens) -> String {
    spaced(tokens)
}

fn spaced(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.replace(' ', "").replace(',', ", ")
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

fn newlines(text: &str) -> usize {
    text.matches('\n').count()
}
