//! Module tree of one crate: the files, names, `use` declarations and paths of its modules.
//!
//! Code under `#[cfg(test)]` is left out.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Item, ItemMod, Meta, UseTree, Visibility};

/// Source files by path, with `/` between folders.
pub type Sources = BTreeMap<String, String>;

/// Path of a module from the root of the crate.
pub type ModulePath = Vec<String>;

/// Macros whose contents are code to emit, not code of this crate.
const QUOTING: [&str; 4] = [
    "quote",
    "quote_spanned",
    "parse_quote",
    "parse_quote_spanned",
];

/// One module: a file, or an inline module inside a file.
#[derive(Default)]
pub struct Module {
    pub file: String,
    pub children: BTreeSet<String>,
    /// Names that this module defines itself.
    pub items: BTreeSet<String>,
    /// Whether macro calls may define more.
    pub has_macro_calls: bool,
    /// Names that `use` brings in, with what they stand for.
    pub imports: Vec<Import>,
    /// All identifiers of its code, without `use` declarations.
    pub words: BTreeSet<String>,
    /// All paths of two or more segments in its code.
    pub paths: BTreeSet<Vec<String>>,
}

pub struct Import {
    /// The local name; `*` for a glob.
    pub name: String,
    pub path: Vec<String>,
    pub is_reexport: bool,
}

/// All modules of a crate.
#[derive(Default)]
pub struct Modules {
    pub all: BTreeMap<ModulePath, Module>,
    /// Files of macros that `#[macro_export]` puts at the root.
    pub exported_macros: BTreeMap<String, String>,
}

impl Modules {
    /// The modules of the crate whose root file is `root`.
    pub fn read(sources: &Sources, root: &str) -> Self {
        let mut modules = Self::default();
        let folder = root.rsplit_once('/').map_or("", |(folder, _)| folder);
        modules.read_file(sources, root, folder, Vec::new());
        modules
    }

    /// Reads a module file and the files of its children, which lie in `folder`.
    fn read_file(&mut self, sources: &Sources, file: &str, folder: &str, path: ModulePath) {
        let text = sources.get(file).map_or("", String::as_str);
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self.read_items(sources, file, folder, path, &parsed.items);
    }

    fn read_items(
        &mut self,
        sources: &Sources,
        file: &str,
        folder: &str,
        path: ModulePath,
        items: &[Item],
    ) {
        let mut module = Module {
            file: file.to_owned(),
            ..Module::default()
        };
        for item in items.iter().filter(|item| !is_test_only(attributes(item))) {
            match item {
                Item::Mod(child) => {
                    module.children.insert(child.ident.to_string());
                    self.read_child(sources, file, folder, &path, child);
                }
                Item::Use(declaration) => {
                    let is_reexport = !matches!(declaration.vis, Visibility::Inherited);
                    let mut add = |name: String, path: Vec<String>| {
                        module.imports.push(Import {
                            name,
                            path,
                            is_reexport,
                        });
                    };
                    flatten(&declaration.tree, Vec::new(), &mut add);
                }
                other => {
                    if let Some(name) = defined_name(other) {
                        if attributes(other)
                            .iter()
                            .any(|one| one.path().is_ident("macro_export"))
                        {
                            self.exported_macros.insert(name.clone(), file.to_owned());
                        }
                        module.items.insert(name);
                    }
                    module.has_macro_calls |=
                        matches!(other, Item::Macro(one) if one.ident.is_none());
                    scan(other.to_token_stream(), &mut module);
                }
            }
        }
        self.all.insert(path, module);
    }

    fn read_child(
        &mut self,
        sources: &Sources,
        file: &str,
        folder: &str,
        parent: &[String],
        child: &ItemMod,
    ) {
        let name = child.ident.to_string();
        let name = name.trim_start_matches("r#");
        let path = [parent, &[child.ident.to_string()]].concat();
        let below = join(folder, name);
        if let Some((_, items)) = &child.content {
            return self.read_items(sources, file, &below, path, items);
        }
        let beside = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let explicit = path_attribute(child).map(|relative| normalize(&join(beside, &relative)));
        let candidates = [format!("{below}.rs"), format!("{below}/mod.rs")];
        let found = explicit
            .into_iter()
            .chain(candidates)
            .find(|path| sources.contains_key(path));
        if let Some(found) = found {
            self.read_file(sources, &found, &below, path);
        }
    }
}

/// Splits a `use` declaration into one path for each name.
fn flatten(tree: &UseTree, mut path: Vec<String>, add: &mut impl FnMut(String, Vec<String>)) {
    match tree {
        UseTree::Path(one) => {
            path.push(one.ident.to_string());
            flatten(&one.tree, path, add);
        }
        UseTree::Name(one) if one.ident == "self" => {
            add(path.last().cloned().unwrap_or_default(), path);
        }
        UseTree::Name(one) => {
            path.push(one.ident.to_string());
            add(one.ident.to_string(), path);
        }
        UseTree::Rename(one) => {
            if one.ident != "self" {
                path.push(one.ident.to_string());
            }
            add(one.rename.to_string(), path);
        }
        UseTree::Glob(_) => add("*".to_owned(), path),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, path.clone(), add);
            }
        }
    }
}

/// Collects the identifiers and paths of code.
fn scan(tokens: TokenStream, module: &mut Module) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(ident) => {
                let mut path = vec![ident.to_string()];
                let mut next = at + 1;
                while let (true, Some(TokenTree::Ident(ident))) =
                    (is_path_separator(&tokens, next), tokens.get(next + 2))
                {
                    path.push(ident.to_string());
                    next += 3;
                }
                module.words.extend(path.iter().cloned());
                let is_macro = is_punct(tokens.get(next), '!');
                let is_start = at < 2 || !is_path_separator(&tokens, at - 2);
                // `$crate` stands in a macro: its code belongs to whoever calls the macro.
                let is_start = is_start && (at == 0 || !is_punct(tokens.get(at - 1), '$'));
                let quotes = QUOTING.contains(&path[path.len() - 1].as_str());
                if is_start && path.len() > 1 {
                    module.paths.insert(path);
                }
                // The code inside is emitted.
                at = if is_macro && quotes { next + 2 } else { next };
            }
            TokenTree::Group(group) => {
                scan(group.stream(), module);
                at += 1;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => at += 1,
        }
    }
}

fn is_path_separator(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(one) => &one.attrs,
        Item::Enum(one) => &one.attrs,
        Item::Fn(one) => &one.attrs,
        Item::Impl(one) => &one.attrs,
        Item::Macro(one) => &one.attrs,
        Item::Mod(one) => &one.attrs,
        Item::Static(one) => &one.attrs,
        Item::Struct(one) => &one.attrs,
        Item::Trait(one) => &one.attrs,
        Item::Type(one) => &one.attrs,
        Item::Use(one) => &one.attrs,
        _ => &[],
    }
}

fn is_test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        Meta::Path(path) => path.is_ident("test"),
        Meta::NameValue(_) => false,
    })
}

fn defined_name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(one) => &one.ident,
        Item::Enum(one) => &one.ident,
        Item::Fn(one) => &one.sig.ident,
        Item::Macro(one) => one.ident.as_ref()?,
        Item::Static(one) => &one.ident,
        Item::Struct(one) => &one.ident,
        Item::Trait(one) => &one.ident,
        Item::Type(one) => &one.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

/// The text of `#[path = ".."]`.
fn path_attribute(child: &ItemMod) -> Option<String> {
    child.attrs.iter().find_map(|attribute| {
        let Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(value) = &meta.value else {
            return None;
        };
        match &value.lit {
            syn::Lit::Str(text) if meta.path.is_ident("path") => Some(text.value()),
            _ => None,
        }
    })
}

fn join(folder: &str, name: &str) -> String {
    match folder {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}

fn normalize(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
