//! Public API of an emitted crate, read from its source: the names that callers can use, and what they mean.

use super::definitions::items;
use codegen::Files;
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Fields, FnArg, GenericArgument, ImplItem, Item, ItemImpl, ItemStruct, PathArguments, Signature,
    Type, Visibility,
};

/// Public API of a crate: one line for each type, field, variant, method and conversion.
#[derive(Default)]
pub struct PublicApi {
    /// The lines, such as `types::Droplet.name: Option<String>`.
    pub lines: BTreeSet<String>,
    /// Meaning of a name: a JSON key, the text of an enum value, the order of arguments.
    meanings: BTreeMap<String, String>,
    /// Type aliases.
    aliases: BTreeMap<String, String>,
}

impl PublicApi {
    /// Reads the files of a crate.
    pub fn of(files: &Files) -> Self {
        let mut public_api = Self::default();
        for (path, text) in files {
            match home(path) {
                Some(home) => {
                    let items = items(text).unwrap_or_else(|why| panic!("{path}: {why}"));
                    { items.iter() }.for_each(|item| public_api.item(&home, item));
                }
                None if path == "Cargo.toml" => public_api.features(text),
                None => {}
            }
        }
        public_api
    }

    /// Names of this crate that do not exist in the other or mean something else there.
    pub fn lost_in(&self, other: &Self) -> Vec<String> {
        let kept = |line: &&String| {
            other.lines.contains(*line) || other.lines.contains(&other.translated(line))
        };
        let lost = self.lines.iter().filter(|line| !kept(line)).cloned();
        let turned = self.meanings.iter().filter_map(|(name, meaning)| {
            let mut now = [name.clone(), other.translated(name)].into_iter();
            let (now, found) =
                now.find_map(|now| Some((now.clone(), other.meanings.get(&now)?)))?;
            let same = meaning == found || other.moved(&now, meaning, found);
            (!same).then(|| format!("{name} means {meaning}"))
        });
        lost.chain(turned).collect()
    }

    /// Whether the only difference is the location of a parameter, such as header instead of query.
    fn moved(&self, name: &str, before: &str, after: &str) -> bool {
        let (Some((_, was)), Some((_, is))) = (before.split_once(' '), after.split_once(' '))
        else {
            return false;
        };
        let owner = name.rsplit_once("::").map_or(name, |(owner, _)| owner);
        let mut all = self.meanings.iter();
        let taken = all.any(|(other, now)| other.starts_with(owner) && now == before);
        was == is && !taken
    }

    /// A line with aliases replaced by what they stand for.
    fn translated(&self, line: &str) -> String {
        let end = |text: &str| text.find(|one: char| !is_word(one)).unwrap_or(text.len());
        let Some((home, rest)) = line.split_once("::") else {
            return line.to_owned();
        };
        let (name, mut rest) = rest.split_at(end(rest));
        let own = format!("{home}::{name}");
        let mut out = self.aliases.get(&own).cloned().unwrap_or(own);
        while let Some(first) = rest.chars().next() {
            let word = if is_word(first) {
                end(rest)
            } else {
                first.len_utf8()
            };
            let (word, after) = rest.split_at(word);
            let homes = ["types", home].into_iter();
            let mut now = homes.filter_map(|home| self.aliases.get(&format!("{home}::{word}")));
            let now = now.next_back().and_then(|path| path.split_once("::"));
            out.push_str(now.map_or(word, |(_, name)| name));
            rest = after;
        }
        out
    }

    fn features(&mut self, manifest: &str) {
        let features = manifest
            .split_once("[features]")
            .map_or("", |(_, text)| text);
        let features = features.lines().take_while(|line| !line.starts_with('['));
        let names = features.filter_map(|line| line.split_once(" = "));
        self.lines
            .extend(names.map(|(name, _)| format!("feature {name}")));
    }

    fn item(&mut self, home: &str, item: &Item) {
        match item {
            Item::Struct(one) if is_public(&one.vis) => {
                let name = format!("{home}::{}", one.ident);
                if let Fields::Named(fields) = &one.fields {
                    self.lines.extend(literal(&name, one));
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let word = field.ident.as_ref().map(ToString::to_string);
                        let word = word.unwrap_or_default();
                        self.lines
                            .insert(format!("{name}.{word}: {}", text(&field.ty)));
                    }
                }
                self.lines.insert(name);
            }
            Item::Enum(one) => {
                let name = format!("{home}::{}", one.ident);
                for variant in &one.variants {
                    let held = variant.fields.iter().map(|field| text(&field.ty));
                    let held: Vec<String> = held.collect();
                    let held = held.join(",");
                    self.lines
                        .insert(format!("{name}::{}({held})", variant.ident));
                }
                self.lines.insert(name);
            }
            Item::Type(one) if is_public(&one.vis) => {
                let name = format!("{home}::{}", one.ident);
                self.lines.insert(format!("{name} = {}", text(&one.ty)));
                if let Type::Path(path) = one.ty.as_ref() {
                    let words: Vec<String> = path
                        .path
                        .segments
                        .iter()
                        .map(|one| one.ident.to_string())
                        .collect();
                    let to = match words.as_slice() {
                        [.., module, to] => format!("{module}::{to}"),
                        [to] => format!("{home}::{to}"),
                        [] => String::new(),
                    };
                    self.aliases.insert(name.clone(), to);
                }
                self.lines.insert(name);
            }
            Item::Impl(one) => self.block(home, one),
            Item::Macro(one) => self.macro_call(home, &text(&one.mac.path), &text(&one.mac.tokens)),
            _ => {}
        }
    }

    /// A call of a macro of the runtime.
    fn macro_call(&mut self, home: &str, name: &str, tokens: &str) {
        match name {
            "record" | "string_enum" | "integer_enum" => {
                self.table(home, &tokens.replacen(":Default", "", 1));
                if let Some((owner, _)) = tokens.split_once(":Default{") {
                    self.lines.insert(format!("{home}::{owner}: Default"));
                }
            }
            "operation" | "paginated" | "waitable" | "reconcilable" => {
                let (call, output) = tokens.split_once(',').unwrap_or((tokens, ""));
                self.lines
                    .insert(format!("{home}::{call}: {name}({output})"));
            }
            // The items that these macros describe are read from their definitions.
            "union" | "client" => {}
            other => panic!("the macro `{other}` is unknown here"),
        }
    }

    /// Wire names of the fields and values in a macro call.
    fn table(&mut self, home: &str, table: &str) {
        let Some((name, rows)) = table.split_once('{') else {
            return;
        };
        for row in rows.split(',') {
            let parts = row.split_once('"').or_else(|| row.split_once('='));
            let Some((start, rest)) = parts else {
                continue;
            };
            let word = start.split([':', '=']).next().unwrap_or_default();
            let word = word.rsplit(' ').next().unwrap_or_default();
            let wire = rest.split(['"', '}']).next().unwrap_or_default();
            self.meanings
                .insert(format!("{home}::{name}.{word}"), wire.to_owned());
        }
    }

    fn block(&mut self, home: &str, block: &ItemImpl) {
        let owner = format!("{home}::{}", text(&block.self_ty));
        let Some((path, _)) = &block.trait_ else {
            for item in &block.items {
                if let ImplItem::Fn(method) = item
                    && is_public(&method.vis)
                {
                    let name = &method.sig.ident;
                    let sent = sent(&text(&method.block));
                    if !sent.is_empty() {
                        self.meanings.insert(format!("{owner}::{name}"), sent);
                    }
                    if name == "new" {
                        let asked = asked(&method.sig);
                        self.meanings.insert(format!("{owner}::new"), asked);
                    }
                    self.lines
                        .insert(format!("{owner}::{}", signature(&method.sig)));
                }
            }
            return;
        };
        let last = path.segments.last().expect("a trait has a name");
        match (last.ident.to_string().as_str(), &last.arguments) {
            ("Default", _) => {
                self.lines.insert(format!("{owner}: Default"));
            }
            ("From", PathArguments::AngleBracketed(from)) => {
                if let Some(GenericArgument::Type(from)) = from.args.first() {
                    self.lines.insert(format!("{owner}: From<{}>", text(from)));
                }
            }
            _ => {}
        }
    }
}

/// The fields that callers have to write, if they can write the struct as a whole.
fn literal(name: &str, of: &ItemStruct) -> Option<String> {
    let is_open = of
        .attrs
        .iter()
        .any(|attr| attr.path().is_ident("non_exhaustive"));
    let words: BTreeSet<String> = of
        .fields
        .iter()
        .filter(|field| is_public(&field.vis))
        .filter_map(|field| field.ident.as_ref())
        .map(|word| word.to_string().trim_start_matches("r#").to_owned())
        .collect();
    if is_open || words.len() < of.fields.len() {
        return None;
    }
    let words: Vec<String> = words.into_iter().collect();
    Some(format!("{name}{{{}}}", words.join(",")))
}

/// Module in which callers find the items of a file.
fn home(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.strip_prefix("src/")?.split('/').collect();
    match parts[..] {
        ["shared.rs"] | ["shared", _] | [_, "types.rs"] | [_, "types", _] => Some("types".into()),
        ["client.rs"] => Some("client".into()),
        [module, "mod.rs"] => Some(module.into()),
        _ => None,
    }
}

/// A signature without argument names: `new(impl Into<String>,i64) -> Self`.
fn signature(signature: &Signature) -> String {
    let arguments = signature.inputs.iter().map(|input| match input {
        FnArg::Receiver(own) if text(own).starts_with('&') => "&self".to_owned(),
        FnArg::Receiver(_) => "self".to_owned(),
        FnArg::Typed(one) => text(&one.ty),
    });
    let arguments: Vec<String> = arguments.collect();
    let back = match &signature.output {
        syn::ReturnType::Type(_, ty) => text(ty),
        syn::ReturnType::Default => String::new(),
    };
    format!("{}({}) -> {back}", signature.ident, arguments.join(","))
}

/// Parameters that a method sets, in order: `query "from",query "until"`. Constants and path parameters are left out.
fn sent(body: &str) -> String {
    let mut found: Vec<(usize, String)> = Vec::new();
    for place in ["query", "header", "cookie"] {
        for (at, start) in body.match_indices(&format!(".{place}(\"")) {
            let rest = &body[at + start.len()..];
            if let Some((wire, value)) = rest.split_once("\",")
                && !value.starts_with('"')
            {
                found.push((at, format!("{place} {wire}")));
            }
        }
    }
    found.sort();
    let found: Vec<String> = found.into_iter().map(|(_, one)| one).collect();
    found.join(",")
}

/// Argument names of a constructor, in order.
fn asked(signature: &Signature) -> String {
    let names = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(one) => Some(text(&one.pat)),
        FnArg::Receiver(_) => None,
    });
    names.collect::<Vec<String>>().join(",")
}

/// Code as text, without module paths.
fn text(code: &impl ToTokens) -> String {
    let all = code.to_token_stream().to_string().replace("::", " :: ");
    let words: Vec<&str> = all.split_whitespace().collect();
    let mut out = String::new();
    for (at, word) in words.iter().enumerate() {
        let leads = *word == "::" || words.get(at + 1) == Some(&"::");
        if leads {
            continue;
        }
        if *word == ","
            && words
                .get(at + 1)
                .is_none_or(|next| matches!(*next, ">" | ")" | "]"))
        {
            continue;
        }
        if out.ends_with(is_word) && word.starts_with(is_word) {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn is_word(one: char) -> bool {
    one.is_alphanumeric() || one == '_'
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
