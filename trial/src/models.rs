//! Models knows every type of the emitted SDK as syntax: the three ways differ only in what they put around the same
//! structs and enums, so names, docs, constructors and setters are the same in all of them.

use std::collections::HashMap;

use codegen::Files;
use proc_macro2::{TokenStream, TokenTree};
use syn::{Ident, ItemEnum, ItemStruct, LitStr};

/// One file of types.
pub struct Sheet {
    pub path: String,
    /// As the backend made it.
    pub text: String,
    pub items: Vec<Item>,
}

pub enum Item {
    /// Constructors, setters, conversions, imports: the same in every way.
    Code(Box<syn::Item>),
    Record(Record),
    Words(Words),
    Numbers(Numbers),
    Union(Union),
}

pub struct Record {
    pub item: ItemStruct,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub ident: Ident,
    pub ty: syn::Type,
    pub attrs: Vec<syn::Attribute>,
    pub wire: String,
    pub required: bool,
    pub nullable: bool,
    pub secret: bool,
    pub read_only: bool,
    pub beside: Option<String>,
}

impl Field {
    /// The outermost type.
    pub fn holder(&self) -> String {
        outermost(&self.ty)
    }
}

pub struct Words {
    pub item: ItemEnum,
    pub values: Vec<(Ident, String)>,
    pub other: Ident,
}

pub struct Numbers {
    pub item: ItemEnum,
    pub table: TokenStream,
}

pub struct Union {
    pub item: ItemEnum,
    pub tell: syn::Expr,
}

fn outermost(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => path
            .path
            .segments
            .last()
            .map_or_else(String::new, |segment| segment.ident.to_string()),
        _ => String::new(),
    }
}

/// The files of types among those of the SDK.
pub fn sheets(files: &Files) -> Vec<Sheet> {
    files
        .iter()
        .filter(|(path, _)| {
            *path == "src/shared.rs" || (path.ends_with("/types.rs") && *path != "src/types.rs")
        })
        .map(|(path, text)| sheet(path, text))
        .collect()
}

fn sheet(path: &str, text: &str) -> Sheet {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut tables = HashMap::new();
    let mut tells = HashMap::new();
    for item in &file.items {
        match item {
            syn::Item::Macro(call) => {
                let table = Table::of(call);
                tables.insert(table.name.clone(), table);
            }
            syn::Item::Impl(block) => {
                if let Some(tell) = tell(block) {
                    tells.insert(outermost(&block.self_ty), tell);
                }
            }
            _ => {}
        }
    }
    let mut items = Vec::new();
    for item in file.items {
        match item {
            syn::Item::Macro(_) => {}
            syn::Item::Impl(block) if tell(&block).is_some() => {}
            syn::Item::Struct(item) => items.push(record(item, &tables)),
            syn::Item::Enum(item) => items.push(choice(item, &tables, &tells)),
            other => items.push(Item::Code(Box::new(other))),
        }
    }
    Sheet {
        path: path.to_owned(),
        text: text.to_owned(),
        items,
    }
}

/// `TELL` of an `impl Union`.
fn tell(block: &syn::ItemImpl) -> Option<syn::Expr> {
    block.items.iter().find_map(|item| match item {
        syn::ImplItem::Const(constant) if constant.ident == "TELL" => Some(constant.expr.clone()),
        _ => None,
    })
}

/// A call `what!(Name { rows } Other)`.
struct Table {
    what: String,
    name: String,
    rows: TokenStream,
    other: Option<Ident>,
    all: TokenStream,
}

impl Table {
    fn of(call: &syn::ItemMacro) -> Self {
        let mut table = Table {
            what: call.mac.path.segments[0].ident.to_string(),
            name: String::new(),
            rows: TokenStream::new(),
            other: None,
            all: call.mac.tokens.clone(),
        };
        for token in call.mac.tokens.clone() {
            match token {
                TokenTree::Ident(ident) if table.name.is_empty() => table.name = ident.to_string(),
                TokenTree::Ident(ident) => table.other = Some(ident),
                TokenTree::Group(group) => table.rows = group.stream(),
                _ => {}
            }
        }
        table
    }
}

fn record(item: ItemStruct, tables: &HashMap<String, Table>) -> Item {
    let table = &tables[&item.ident.to_string()];
    let mut facts: HashMap<String, syn::Expr> = HashMap::new();
    for row in rows(&table.rows) {
        let mut row = row.into_iter();
        let (_, Some(TokenTree::Ident(ident)), _) = (row.next(), row.next(), row.next()) else {
            panic!("a row of {} is not one", item.ident);
        };
        let expr = syn::parse2(row.collect()).expect("the facts of a field");
        facts.insert(ident.to_string(), expr);
    }
    let fields = item
        .fields
        .iter()
        .filter_map(|field| {
            let ident = field.ident.clone()?;
            let facts = facts.get(&ident.to_string())?;
            let mut found = Field {
                ident,
                ty: field.ty.clone(),
                attrs: field.attrs.clone(),
                wire: String::new(),
                required: false,
                nullable: false,
                secret: false,
                read_only: false,
                beside: None,
            };
            learn(&mut found, facts);
            Some(found)
        })
        .collect::<Vec<_>>();
    assert_eq!(fields.len() + 1, item.fields.len(), "{}", item.ident);
    Item::Record(Record { item, fields })
}

/// Reads `Field::required("x").nullable()` from the outside in.
fn learn(field: &mut Field, facts: &syn::Expr) {
    let text = |arguments: &syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>| {
        match arguments.first() {
            Some(syn::Expr::Lit(literal)) => match &literal.lit {
                syn::Lit::Str(text) => text.value(),
                _ => panic!("not text"),
            },
            _ => panic!("not a literal"),
        }
    };
    match facts {
        syn::Expr::MethodCall(call) => {
            match call.method.to_string().as_str() {
                "nullable" => field.nullable = true,
                "secret" => field.secret = true,
                "read_only" => field.read_only = true,
                "beside" => field.beside = Some(text(&call.args)),
                other => panic!("a field that is {other}"),
            }
            learn(field, &call.receiver);
        }
        syn::Expr::Call(call) => {
            let syn::Expr::Path(path) = &*call.func else {
                panic!("not a path");
            };
            field.required = path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "required");
            field.wire = text(&call.args);
        }
        _ => panic!("not the facts of a field"),
    }
}

fn rows(tokens: &TokenStream) -> Vec<Vec<TokenTree>> {
    let mut rows = vec![Vec::new()];
    for token in tokens.clone() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => rows.push(Vec::new()),
            token => rows.last_mut().expect("a row").push(token),
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

fn choice(
    item: ItemEnum,
    tables: &HashMap<String, Table>,
    tells: &HashMap<String, syn::Expr>,
) -> Item {
    let name = item.ident.to_string();
    if let Some(tell) = tells.get(&name) {
        return Item::Union(Union {
            item,
            tell: tell.clone(),
        });
    }
    let table = &tables[&name];
    if table.what == "integer_enumeration" {
        return Item::Numbers(Numbers {
            item,
            table: table.all.clone(),
        });
    }
    let values = rows(&table.rows)
        .into_iter()
        .map(|row| match row.as_slice() {
            [TokenTree::Ident(ident), TokenTree::Punct(_), TokenTree::Literal(text)] => {
                let text: LitStr =
                    syn::parse2(TokenTree::Literal(text.clone()).into()).expect("the text of a value");
                (ident.clone(), text.value())
            }
            _ => panic!("a row of {name} is not one"),
        })
        .collect();
    Item::Words(Words {
        item,
        values,
        other: table.other.clone().expect("the variant for the others"),
    })
}
