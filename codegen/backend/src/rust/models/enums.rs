//! Enums: definitions, and the table of their wire values.

use ir::{Enum, Name, Repr, TypeDef, TypeId, Value};
use proc_macro2::TokenStream;
use quote::quote;

use crate::case;
use crate::rust::docs;
use crate::rust::ident::{ident, plain};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Fragment, MacroTable, literal};
use ir::unique_names::assign;

/// The fragments of an enum.
pub fn emit(file: &FileContext, id: TypeId, def: &TypeDef, values: &Enum) -> Vec<Fragment> {
    let name = ident(file.names.type_name(id));
    let variants: Vec<_> = variants(values)
        .iter()
        .map(|variant| ident(variant))
        .collect();
    let fallback = ident(&case::pascal(&values.other()));
    let value_docs: Vec<TokenStream> = values
        .values
        .iter()
        .map(|value| docs::attrs(&docs::value(value)))
        .collect();
    let docs = docs::attrs(&docs::type_def(file, def));
    let (unknown, macro_name) = match values.repr {
        Repr::Text => ("UnknownValue", "string_enum"),
        Repr::Integer => ("UnknownInteger", "integer_enum"),
    };
    let unknown = file.runtime(unknown);
    file.runtime(macro_name);
    let definition = quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#value_docs #variants,)*
            /// A value that this version of the crate does not know.
            #fallback(#unknown),
        }
    };
    let rows = variants.iter().zip(&values.values);
    let row = |(variant, value): (_, &Value)| match values.repr {
        Repr::Text => format!("{variant} = {}", literal(value.wire.as_str())),
        Repr::Integer => format!("{variant} = {}", number(value)),
    };
    let table = MacroTable {
        head: format!("{macro_name}!({name} {{"),
        rows: rows.map(row).collect(),
        tail: format!("}} {fallback});"),
    };
    vec![Fragment::Items(definition), Fragment::Table(table)]
}

/// The number of a value, clamped to 64 bits.
fn number(value: &Value) -> i64 {
    let number: i128 = value.wire.as_str().parse().unwrap_or_default();
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

/// The variant of each value, without `r#`.
pub fn variants(values: &Enum) -> Vec<String> {
    let fallback = case::pascal(&values.other());
    let mut candidates = Vec::new();
    for value in &values.values {
        let symbols = Name::with_symbols(value.wire.as_str());
        candidates.push(vec![
            case::pascal(&value.name),
            case::pascal(&symbols),
            case::pascal(&value.name.then(&Name::new("value"))),
        ]);
    }
    let assigned = assign(&[fallback.as_str()], &candidates);
    assigned.iter().map(|variant| plain(variant)).collect()
}
