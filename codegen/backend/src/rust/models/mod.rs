//! Types of the API: records, enums, unions and aliases.

mod arm_view;
mod enums;
mod field_argument;
mod field_view;
mod helpers;
mod payload;
mod record;
mod required;
mod union;

pub use self::arm_view::arm_views;
pub use self::enums::variants;
pub use self::field_view::field_views;
pub use self::record::fields;

use ir::{Shape, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::ident::ident;
use super::names::Names;
use super::syntax::file_context::FileContext;
use super::syntax::format::Fragment;
use super::syntax::types;

/// The fragments of a type, and of its former names.
pub fn emit(file: &FileContext, id: TypeId) -> Vec<Fragment> {
    let def = &file.names.api.types[id];
    let mut fragments = match &def.shape {
        Shape::Record(record) => record::emit(file, id, def, record),
        Shape::Enum(values) => enums::emit(file, id, def, values),
        Shape::Union(union) => union::emit(file, id, def, union),
        Shape::Alias(target) => {
            let docs = docs::attrs(&docs::type_def(file, def));
            let (name, target) = (ident(file.names.type_name(id)), types::tokens(file, target));
            vec![Fragment::Items(quote!(#docs pub type #name = #target;))]
        }
    };
    fragments.push(Fragment::Items(former_names(file.names, id)));
    fragments
}

/// Deprecated aliases for the names that a type had before.
fn former_names(names: &Names, id: TypeId) -> TokenStream {
    let name = ident(names.type_name(id));
    let note = format!("renamed to `{name}`");
    let docs = docs::attrs(&[format!("Former name of [`{name}`].")]);
    let former = names.former_names(id);
    let aliases = former.iter().map(|old| {
        let old = ident(old);
        quote! {
            #docs
            #[deprecated(note = #note)]
            pub type #old = #name;
        }
    });
    aliases.collect()
}
