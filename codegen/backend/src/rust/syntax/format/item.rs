//! Layout of items: imports, constants, functions and `impl` blocks.

use quote::ToTokens;
use syn::{
    Attribute, Block, ImplItem, Item, ItemImpl, Local, Macro, MacroDelimiter, Stmt, UseTree,
};

use super::expression::{Shape, rewrite, right_hand_side};
use super::width;

/// Attributes of a whole file.
pub fn inner_attributes(attrs: Vec<Attribute>, max: usize) -> String {
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items: Vec::new(),
    });
    joined_attributes(&text, max)
}

/// Attributes of a file, each on one line if it fits.
fn joined_attributes(text: &str, max: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        if line.starts_with("#![") && line.ends_with('(') {
            let parts: Vec<&str> = lines.by_ref().take_while(|part| *part != ")]").collect();
            let trimmed: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
            let joined = format!("{})]", trimmed.join(" ").trim_end_matches(','));
            match line.len() + joined.len() <= max {
                true => out.push_str(&joined),
                false => out.push_str(&format!("\n{}\n)]", parts.join("\n"))),
            }
        }
        out.push('\n');
    }
    out
}

/// The text of an item.
pub fn text(item: Item, max: usize) -> String {
    match item {
        Item::Impl(block) if !block.items.is_empty() => impl_block(block, max),
        Item::Fn(mut function) => {
            let block = std::mem::replace(&mut function.block, Box::new(empty_block()));
            let body = body(&block, max, 4);
            match body {
                Some(body) => with_body(&unparse(Item::Fn(function)), &body, max, 0),
                None => {
                    function.block = block;
                    unparse(Item::Fn(function))
                }
            }
        }
        Item::Static(mut constant) => {
            let value = std::mem::replace(&mut constant.expr, syn::parse_quote!(X));
            let head = unparse(Item::Static(constant.clone()));
            assignment(&head, &value, max).unwrap_or_else(|| {
                constant.expr = value;
                unparse(Item::Static(constant))
            })
        }
        Item::Use(import) => use_list(&import, max).unwrap_or_else(|| unparse(Item::Use(import))),
        Item::Macro(call) if is_call(&call.mac) => macro_call(&call.mac),
        other => joined_fields(&unparse(other), max),
    }
}

fn is_call(call: &Macro) -> bool {
    matches!(call.delimiter, MacroDelimiter::Paren(_))
}

/// A call of a macro like that of a function, with its arguments below each other if they are long.
fn macro_call(call: &Macro) -> String {
    let name = call.path.to_token_stream().to_string().replace(' ', "");
    let text = call.tokens.to_string();
    let text = text.replace(" : ", ":\n").replace(' ', "");
    let text = text.replace(',', ", ").replace('\n', " ");
    let line = format!("{name}!({text});");
    if line.len() <= width::MAX_LINE {
        return format!("{line}\n");
    }
    let mut depth = 0_usize;
    let mut out = format!("{name}!(\n    ");
    for character in text.chars() {
        match character {
            '(' | '<' | '[' => depth += 1,
            ')' | '>' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match character {
            ',' if depth == 0 => out.push_str(",\n   "),
            other => out.push(other),
        }
    }
    out.push_str("\n);\n");
    out
}

/// The fields of a struct, each on one line if it fits.
fn joined_fields(text: &str, max: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        if line.trim_start().starts_with("pub ") && line.ends_with(['<', '(']) {
            let indent = line.len() - line.trim_start().len();
            let mut parts = Vec::new();
            for part in lines.by_ref() {
                parts.push(part);
                if part.len() - part.trim_start().len() == indent {
                    break;
                }
            }
            let joined: String = parts.iter().map(|part| part.trim()).collect();
            let joined = joined.replace(",>", ">").replace(",)", ")");
            let ty = line.find(": ").map(|at| &line[at + 2..]);
            if line.len() + joined.len() <= max {
                out.push_str(&joined);
            } else if let Some(ty) = ty {
                out.truncate(out.len() - ty.len() - 1);
                let margin = " ".repeat(indent + 4);
                out.push_str(&format!("\n{margin}{ty}{joined}"));
            } else {
                out.push('\n');
                out.push_str(&parts.join("\n"));
            }
        }
        out.push('\n');
    }
    out
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or_default()
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

fn empty_block() -> Block {
    Block {
        brace_token: Default::default(),
        stmts: Vec::new(),
    }
}

/// An `impl` block with an empty line between its items.
fn impl_block(mut block: ItemImpl, max: usize) -> String {
    let items = std::mem::take(&mut block.items);
    let head = unparse(Item::Impl(block));
    let head = head
        .trim_end()
        .trim_end_matches('}')
        .trim_end()
        .trim_end_matches('{');
    let head = match head.trim_end().split_once("\nfor ") {
        None => format!("{} {{", head.trim_end()),
        Some((from, ty)) if last_line(from).len() + ty.len() + 7 <= max => {
            format!("{from} for {ty} {{")
        }
        Some((from, ty)) => format!("{from}\n    for {ty}\n{{"),
    };
    let items: Vec<String> = items.into_iter().map(|item| impl_item(item, max)).collect();
    format!("{head}\n{}}}\n", items.join("\n"))
}

fn impl_item(item: ImplItem, max: usize) -> String {
    // In any `impl` block, items have the same lines.
    let lines_of = |item: ImplItem| {
        let mut alone: ItemImpl = syn::parse_quote!(impl X {});
        alone.items = vec![item];
        let text = unparse(Item::Impl(alone));
        let start = text.find("{\n").map_or(0, |at| at + 2);
        let end = text.trim_end().rfind('\n').map_or(text.len(), |at| at + 1);
        text[start..end].to_owned()
    };
    match item {
        ImplItem::Fn(mut function) => {
            let block = std::mem::replace(&mut function.block, empty_block());
            match body(&block, max, 8) {
                Some(body) => with_body(&lines_of(ImplItem::Fn(function)), &body, max, 4),
                None => {
                    function.block = block;
                    lines_of(ImplItem::Fn(function))
                }
            }
        }
        other => lines_of(other),
    }
}

/// A function from its text with an empty body, and the text of its body.
fn with_body(empty: &str, body: &str, max: usize, indent: usize) -> String {
    let head = empty.trim_end().trim_end_matches("{}").trim_end();
    let (indent, head) = (" ".repeat(indent), joined_signature(head, max));
    format!("{head} {{\n{body}{indent}}}\n")
}

/// A function without its body, as rustfmt lays out its signature: on one line if it fits, else with one parameter on
/// each line. The pretty-printer breaks lines earlier, and types before parameters.
fn joined_signature(head: &str, max: usize) -> String {
    // Attributes and examples in the documentation have such lines too.
    let own = head.rfind("fn ").unwrap_or(0);
    let Some(open) = head[own..].rfind("(\n").map(|at| own + at) else {
        return head.to_owned();
    };
    let start = head[..open].rfind('\n').map_or(0, |at| at + 1);
    let Some(close) = head[open..].rfind("\n").map(|at| open + at) else {
        return head.to_owned();
    };
    let params = head[open + 2..close].lines().map(str::trim);
    let mut joined = String::new();
    let mut lines: Vec<String> = Vec::new();
    let indent = head[start..].len() - head[start..].trim_start().len() + 4;
    for param in params {
        // A type that is broken into several lines continues the line before.
        let continues = joined.ends_with('<') || param.starts_with('>');
        if continues {
            if let Some(last) = lines.last_mut() {
                last.push_str(param);
            }
        } else {
            lines.push(param.to_owned());
        }
        joined.push_str(param);
    }
    let lines: Vec<String> = lines.iter().map(|line| line.replace(",>", ">")).collect();
    let params = lines.join(" ");
    let params = params.trim_end_matches(',');
    let line = format!(
        "{}{params}{}",
        &head[start..=open],
        head[close..].trim_start()
    );
    if line.len() + 2 <= max {
        return format!("{}{line}", &head[..start]);
    }
    let margin = " ".repeat(indent);
    if lines.iter().any(|line| indent + line.len() > max) {
        return broken_tuples(head, max);
    }
    let lines: String = lines
        .iter()
        .map(|line| format!("{margin}{line}\n"))
        .collect();
    format!("{}\n{}{}", &head[..=open], lines, &head[close + 1..])
}

/// A signature in which tuples that are wider than the arguments of a call are broken.
fn broken_tuples(head: &str, max: usize) -> String {
    let lines = head.lines().map(|line| {
        let inner = line.trim().strip_prefix("Item = (");
        match inner.and_then(|inner| inner.strip_suffix("),")) {
            Some(inner) if line.len() > max => {
                let margin = " ".repeat(line.len() - line.trim_start().len());
                let inner = inner.replace(", ", &format!(",\n{margin}    "));
                format!("{margin}Item = (\n{margin}    {inner},\n{margin}),")
            }
            _ => line.to_owned(),
        }
    });
    lines.collect::<Vec<String>>().join("\n")
}

/// The statements of a block; none if one of them has a layout of its own.
fn body(block: &Block, max: usize, indent: usize) -> Option<String> {
    let mut out = String::new();
    let start = " ".repeat(indent);
    for stmt in &block.stmts {
        let text = match stmt {
            Stmt::Local(local) => binding(local, max, indent)?,
            Stmt::Expr(syn::Expr::Assign(assign), Some(_)) => {
                let left = rewrite(&assign.left, Shape::new(max, indent, indent, 0))?;
                let shape = Shape::new(max, indent, indent + left.len() + 2, 1);
                format!("{left} ={};", right_hand_side(&assign.right, shape)?)
            }
            Stmt::Expr(expr, semicolon) => {
                let trailing = usize::from(semicolon.is_some());
                let text = rewrite(expr, Shape::new(max, indent, indent, trailing))?;
                format!("{text}{}", if semicolon.is_some() { ";" } else { "" })
            }
            Stmt::Item(_) | Stmt::Macro(_) => return None,
        };
        out.push_str(&format!("{start}{text}\n"));
    }
    Some(out)
}

fn binding(local: &Local, max: usize, indent: usize) -> Option<String> {
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let pattern = local.pat.to_token_stream().to_string();
    let pattern = pattern
        .replace(" :: ", "::")
        .replace(" : ", ": ")
        .replace(" < ", "<")
        .replace(" >", ">");
    let left = format!("let {pattern} =");
    let shape = Shape::new(max, indent, indent + left.len(), 1);
    Some(format!("{left}{};", right_hand_side(&init.expr, shape)?))
}

/// A constant from its text with `X` as its value, and the value.
fn assignment(placeholder: &str, value: &syn::Expr, max: usize) -> Option<String> {
    let head = placeholder.trim_end().strip_suffix(" X;")?;
    let column = head.len() - head.rfind('\n').map_or(0, |at| at + 1);
    let value = right_hand_side(value, Shape::new(max, 0, column, 1))?;
    Some(format!("{head}{value};\n"))
}

/// An import of several names, as many on each line as fit.
fn use_list(import: &syn::ItemUse, max: usize) -> Option<String> {
    let (mut path, mut tree) = (String::new(), &import.tree);
    while let UseTree::Path(step) = tree {
        path.push_str(&format!("{}::", step.ident));
        tree = &step.tree;
    }
    let UseTree::Group(group) = tree else {
        return None;
    };
    let names = group
        .items
        .iter()
        .map(|name| name.to_token_stream().to_string());
    let names: Vec<String> = names.collect();
    let attrs = match import.attrs.is_empty() {
        true => String::new(),
        false => unparse(Item::Use(import.clone())),
    };
    let attrs: String = attrs
        .lines()
        .take_while(|line| line.starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    let visibility = match &import.vis {
        syn::Visibility::Inherited => String::new(),
        visibility => format!("{} ", visibility.to_token_stream()),
    };
    let head = format!("{visibility}use {path}{{");
    let line = format!("{head}{}}};", names.join(", "));
    // rustfmt counts a separator after the last name as well.
    if line.len() + 2 <= max {
        return Some(format!("{attrs}{line}\n"));
    }
    let mut lines = vec![String::from("   ")];
    for (index, name) in names.iter().enumerate() {
        let last = lines.last_mut()?;
        // rustfmt counts the space before the next name as well.
        let trailing = usize::from(index + 1 < names.len());
        if last.len() + 1 + name.len() + 1 + trailing > max {
            lines.push(format!("    {name},"));
        } else {
            last.push_str(&format!(" {name},"));
        }
    }
    Some(format!("{attrs}{head}\n{}\n}};\n", lines.join("\n")))
}
