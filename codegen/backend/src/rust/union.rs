//! A union knows its arms and how a reader tells them apart.

use std::collections::BTreeMap;

use ir::name_lock::Storage;
use ir::{
    Arm, Conversion, ConversionKind, ConversionSource, JsonKind, Name, Type, TypeDef, TypeId,
    Union, Wire,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use super::ident::{ident, plain};
use super::page::Page;
use super::print::Piece;
use super::ty;
use crate::{case, scope::assign};

/// The pieces of a union.
pub fn emit<'a>(page: &Page<'a>, id: TypeId, def: &'a TypeDef, union: &'a Union) -> Vec<Piece> {
    let name = ident(page.book.type_name(id));
    let other = case::pascal(&union.other());
    let arms = arms(page, id, union, &other);
    let other = ident(&other);
    let variants: Vec<&Ident> = arms.iter().map(|arm| &arm.variant).collect();
    let indices: Vec<proc_macro2::Literal> = (0..arms.len())
        .map(proc_macro2::Literal::usize_unsuffixed)
        .collect();
    let fields = arms.iter().map(|arm| {
        let (docs, variant, held) = (
            docs::attrs(&docs::arm(page, arm.ty)),
            &arm.variant,
            &arm.held,
        );
        quote!(#docs #variant(#held),)
    });
    let about = docs::attrs(&docs::type_def(page, def));
    let (json, makro, codec) = (
        page.runtime("Json"),
        page.runtime("union"),
        page.runtime("JsonCodec"),
    );
    let item = quote! {
        #about
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#fields)*
            /// JSON that fits no known arm, kept as it came.
            #other(#json),
        }
    };
    let tell = tell(page, union);
    let (owner, how) = (page.runtime("Union"), page.runtime("Discriminator"));
    let empty = quote!(#codec::empty());
    let code = quote! {
        impl #owner for #name {
            const DISCRIMINATOR: #how = #tell;
            #[inline]
            fn empty_arm(index: usize) -> Self {
                match index {
                    #(#indices => Self::#variants(#empty),)*
                    _ => Self::#other(#empty),
                }
            }
            #[inline]
            fn value(&self) -> &dyn #codec {
                match self {
                    #(Self::#variants(value) => value,)*
                    Self::#other(value) => value,
                }
            }
            #[inline]
            fn value_mut(&mut self) -> &mut dyn #codec {
                match self {
                    #(Self::#variants(value) => value,)*
                    Self::#other(value) => value,
                }
            }
        }
        #makro!(#name);
    };
    vec![
        Piece::Items(item),
        Piece::Lines(code),
        Piece::Lines(conversions(page, id, union, &name, &arms)),
    ]
}

/// An arm with everything that was decided about it.
struct Side<'a> {
    ty: &'a Type,
    variant: Ident,
    held: TokenStream,
    room: Storage,
}

fn arms<'a>(page: &Page<'a>, id: TypeId, union: &'a Union, other: &str) -> Vec<Side<'a>> {
    let arms = union.arms();
    let mut wishes = Vec::new();
    for (name, _) in &arms {
        wishes.push(vec![
            case::pascal(name),
            case::pascal(&name.then(&Name::new("arm"))),
        ]);
    }
    let mut sides = Vec::new();
    for ((name, arm), spelling) in arms.into_iter().zip(assign(&[other], &wishes)) {
        let room = page.book.facts.room(id, name);
        let plain_ty = ty::tokens(page, arm);
        let held = match room {
            Storage::Near => plain_ty,
            Storage::Far => quote!(Box<#plain_ty>),
        };
        sides.push(Side {
            ty: arm,
            variant: ident(&plain(&spelling)),
            held,
            room,
        });
    }
    sides
}

fn tell(page: &Page, union: &Union) -> TokenStream {
    let how = page.runtime("Discriminator");
    match union {
        Union::Tag { field, arms } => {
            let (field, arms) = (field.as_str(), texts(arms));
            quote!(#how::Tag { field: #field, arms: #arms })
        }
        Union::Sibling { field, arms } => {
            let (field, arms) = (field.as_str(), texts(arms));
            quote!(#how::Sibling { field: #field, arms: #arms })
        }
        Union::Kind(arms) => {
            let kind = page.runtime("JsonKind");
            let kinds = arms.iter().map(|arm| json_kind(arm.by));
            quote!(#how::Kind(&[#(#kind::#kinds),*]))
        }
        Union::LookupKey(arms) => {
            let keys = keys(arms);
            quote!(#how::RequiredKeys(#keys))
        }
        Union::Overlap(arms) => {
            let keys = keys(arms);
            quote!(#how::CommonKeys(#keys))
        }
    }
}

fn texts(arms: &[Arm<Vec<String>>]) -> TokenStream {
    let lists = arms.iter().map(|arm| {
        let texts = &arm.by;
        quote!(&[#(#texts),*])
    });
    quote!(&[#(#lists),*])
}

fn keys(arms: &[Arm<Vec<Wire>>]) -> TokenStream {
    let lists = arms.iter().map(|arm| {
        let keys = arm.by.iter().map(Wire::as_str);
        quote!(&[#(#keys),*])
    });
    quote!(&[#(#lists),*])
}

fn json_kind(kind: JsonKind) -> Ident {
    ident(match kind {
        JsonKind::Bool => "Bool",
        JsonKind::Integer => "Integer",
        JsonKind::Number => "Number",
        JsonKind::String => "String",
        JsonKind::Array => "Array",
        JsonKind::Object => "Object",
    })
}

/// `From` for everything that becomes the union by itself.
fn conversions<'a>(
    page: &Page<'a>,
    id: TypeId,
    union: &Union,
    name: &Ident,
    arms: &[Side<'a>],
) -> TokenStream {
    let mut found: BTreeMap<String, TokenStream> = BTreeMap::new();
    for entry in ir::conversions(page.book.api, id, union) {
        let arm = &arms[entry.arm];
        for (from, turn) in sources(page, &entry) {
            let value = match turn {
                ConversionKind::Same => quote!(value),
                ConversionKind::Into => quote!(value.into()),
            };
            let value = match arm.room {
                Storage::Near => value,
                Storage::Far => quote!(Box::new(#value)),
            };
            let variant = &arm.variant;
            let code = quote! {
                impl From<#from> for #name {
                    fn from(value: #from) -> Self {
                        Self::#variant(#value)
                    }
                }
            };
            found.insert(from.to_string(), code);
        }
    }
    found.into_values().collect()
}

/// What comes in, as it is written, and how it turns into what the arm holds.
fn sources(page: &Page, entry: &Conversion) -> Vec<(TokenStream, ConversionKind)> {
    let from = match &entry.source {
        ConversionSource::Bool => quote!(bool),
        ConversionSource::Whole(int) => {
            let int = ty::integer(*int);
            quote!(#int)
        }
        ConversionSource::Single => quote!(f32),
        ConversionSource::Float => quote!(f64),
        ConversionSource::Text => {
            let own = (quote!(String), entry.turn);
            return vec![own, (quote!(&str), ConversionKind::Into)];
        }
        ConversionSource::Type(ty) => ty::bare(page, ty),
    };
    vec![(from, entry.turn)]
}
