//! Print knows how pieces become the text of a file, laid out as the backend does it.

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::models::{Item, Sheet, Words};

/// A part of a file.
pub enum Piece {
    /// Items, an empty line before each.
    Items(TokenStream),
    /// A line as it is.
    Text(String),
}

/// A file in which each type is what a way makes of it.
pub fn file(sheet: &Sheet, way: impl Fn(&Item) -> Vec<Piece>) -> String {
    let mut out = String::from("// Emitted by `cargo run -p trial`.\nuse base::*;\n");
    for item in &sheet.items {
        let pieces = match item {
            Item::Code(item) => match code(item) {
                Some(tokens) => vec![Piece::Items(tokens)],
                None => Vec::new(),
            },
            item => way(item),
        };
        for piece in pieces {
            match piece {
                Piece::Items(tokens) => items(tokens, &mut out),
                Piece::Text(text) => out.push_str(&text),
            }
        }
    }
    out
}

/// What every way has alike, without the imports of the runtime.
fn code(item: &syn::Item) -> Option<TokenStream> {
    if let syn::Item::Use(item) = item {
        return match &item.tree {
            syn::UseTree::Path(path) if path.ident == "digitalocean_sdk_runtime" => None,
            _ => Some(item.to_token_stream()),
        };
    }
    // The one trait of the runtime that constructors name.
    let text = item.to_token_stream().to_string();
    let text = text.replace("Record :: empty", "Slot :: empty");
    Some(text.parse().expect("tokens stay tokens"))
}

fn items(tokens: TokenStream, out: &mut String) {
    let file: syn::File =
        syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error}: {tokens}"));
    for item in file.items {
        out.push('\n');
        out.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
}

/// `words!(Name { New = "new", } Other);`
pub fn words(words: &Words) -> Piece {
    let mut out = format!("words!({} {{\n", words.item.ident);
    for (ident, text) in &words.values {
        out.push_str(&format!("    {ident} = {text:?},\n"));
    }
    out.push_str(&format!("}} {});\n", words.other));
    Piece::Text(out)
}
