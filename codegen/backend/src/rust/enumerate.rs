//! An enum knows its values, and that there may be others.

use ir::{Enum, Repr, TypeDef, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::ident::{ident, plain};
use super::page::Page;
use super::print::{Piece, Table, literal};
use crate::{case, scope::assign};

/// The pieces of an enum.
pub fn emit(page: &Page, id: TypeId, def: &TypeDef, values: &Enum) -> Vec<Piece> {
    let name = ident(page.book.type_name(id));
    let other = case::pascal(&values.other());
    let variants = spell(values, &other);
    let other = ident(&other);
    let idents: Vec<_> = variants.iter().map(|variant| ident(variant)).collect();
    let docs: Vec<TokenStream> = values
        .values
        .iter()
        .map(|value| docs::attrs(&docs::value(value)))
        .collect();
    let about = docs::attrs(&docs::type_def(page, def));
    let unlisted = page.runtime(match values.repr {
        Repr::Text => "UnknownValue",
        Repr::Integer => "UnknownInteger",
    });
    let item = quote! {
        #about
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#docs #idents,)*
            /// A value that this version of the crate does not know.
            #other(#unlisted),
        }
    };
    let mut pieces = vec![Piece::Items(item)];
    let call = match values.repr {
        Repr::Text => "string_enum",
        Repr::Integer => "integer_enum",
    };
    page.runtime(call);
    let rows = idents
        .iter()
        .zip(&values.values)
        .map(|(ident, value)| match values.repr {
            Repr::Text => format!("{ident} = {}", literal(value.wire.as_str())),
            Repr::Integer => format!("{ident} = {}", number(value)),
        });
    pieces.push(Piece::Table(Table {
        call,
        name,
        rows: rows.collect(),
        last: Some(other),
    }));
    pieces
}

/// The number of a value; one beyond 64 bits, which no reader meets, is cut to them.
fn number(value: &ir::Value) -> i64 {
    let number: i128 = value.wire.as_str().parse().unwrap_or_default();
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

fn spell(values: &Enum, other: &str) -> Vec<String> {
    let mut wishes = Vec::new();
    for value in &values.values {
        let symbols = ir::Name::with_symbols(value.wire.as_str());
        wishes.push(vec![
            case::pascal(&value.name),
            case::pascal(&symbols),
            case::pascal(&value.name.then(&ir::Name::new("value"))),
        ]);
    }
    assign(&[other], &wishes)
        .iter()
        .map(|variant| plain(variant))
        .collect()
}
