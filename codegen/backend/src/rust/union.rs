//! A union knows its arms and how a reader tells them apart.

use std::collections::BTreeMap;

use ir::ledger::Room;
use ir::{Arm, Format, Int, JsonKind, Name, Prim, Repr, Shape, Type, TypeDef, TypeId, Union, Wire};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use super::enumerate::catch_all;
use super::ident::{ident, plain};
use super::page::Page;
use super::print::Piece;
use super::ty;
use crate::{case, scope::assign};

/// The pieces of a union.
pub fn emit<'a>(page: &Page<'a>, id: TypeId, def: &'a TypeDef, union: &'a Union) -> Vec<Piece> {
    let name = ident(page.book.type_name(id));
    let arms = arms(page, id, union);
    let variants: Vec<&Ident> = arms.iter().map(|arm| &arm.variant).collect();
    let indices: Vec<proc_macro2::Literal> = (0..arms.len())
        .map(proc_macro2::Literal::usize_unsuffixed)
        .collect();
    let words: Vec<String> = variants.iter().map(ToString::to_string).collect();
    let other = ident(catch_all(&words));
    let fields = arms.iter().map(|arm| {
        let (docs, variant, held) = (
            docs::attrs(&docs::arm(page, arm.ty)),
            &arm.variant,
            &arm.held,
        );
        quote!(#docs #variant(#held),)
    });
    let about = docs::attrs(&docs::type_def(page, id, def));
    let (json, makro, dynamic, slot) = (
        page.runtime("Json"),
        page.runtime("union"),
        page.runtime("Slot"),
        page.runtime("slot"),
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
    let (text, tell) = (name.to_string(), tell(page, union));
    let (owner, how) = (page.runtime("Union"), page.runtime("Tell"));
    let empty = quote!(#slot::empty());
    let code = quote! {
        impl #owner for #name {
            const NAME: &'static str = #text;
            const TELL: #how = #tell;
            #[inline]
            fn arm(index: usize) -> Self {
                match index {
                    #(#indices => Self::#variants(#empty),)*
                    _ => Self::#other(#empty),
                }
            }
            #[inline]
            fn slot(&self) -> &dyn #dynamic {
                match self {
                    #(Self::#variants(value) => value,)*
                    Self::#other(value) => value,
                }
            }
            #[inline]
            fn slot_mut(&mut self) -> &mut dyn #dynamic {
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
        Piece::Lines(conversions(page, id, &name, &arms)),
    ]
}

/// An arm with everything that was decided about it.
struct Side<'a> {
    ty: &'a Type,
    variant: Ident,
    held: TokenStream,
    boxed: bool,
}

fn arms<'a>(page: &Page<'a>, id: TypeId, union: &'a Union) -> Vec<Side<'a>> {
    let arms = union.arms();
    let mut wishes = Vec::new();
    for (name, _) in &arms {
        wishes.push(vec![
            case::pascal(name),
            case::pascal(&name.then(&Name::new("arm"))),
        ]);
    }
    let mut sides = Vec::new();
    for ((name, arm), spelling) in arms.into_iter().zip(assign(&[], &wishes)) {
        let boxed = page.book.facts.room(id, name) == Room::Far;
        let plain_ty = ty::tokens(page, arm);
        let held = if boxed {
            quote!(Box<#plain_ty>)
        } else {
            plain_ty
        };
        sides.push(Side {
            ty: arm,
            variant: ident(&plain(&spelling)),
            held,
            boxed,
        });
    }
    sides
}

fn tell(page: &Page, union: &Union) -> TokenStream {
    let how = page.runtime("Tell");
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
            let kind = page.runtime("Kind");
            let kinds = arms.iter().map(|arm| json_kind(arm.by));
            quote!(#how::Kind(&[#(#kind::#kinds),*]))
        }
        Union::Key(arms) => {
            let keys = keys(arms);
            quote!(#how::Key(#keys))
        }
        Union::Overlap(arms) => {
            let keys = keys(arms);
            quote!(#how::Overlap(#keys))
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

/// A way into a union: from what, and the value that the arm then holds.
struct Entry {
    from: TokenStream,
    arm: usize,
    value: TokenStream,
}

/// `From` for everything that can mean one arm only.
fn conversions<'a>(page: &Page<'a>, id: TypeId, name: &Ident, arms: &[Side<'a>]) -> TokenStream {
    let mut entries: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    // What an arm holds comes first: a text arm takes text before an enum arm does.
    for lent in [false, true] {
        let mut fresh: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for (arm, side) in arms.iter().enumerate() {
            for (from, value) in sources(page, id, side.ty, lent) {
                fresh
                    .entry(from.to_string())
                    .or_default()
                    .push(Entry { from, arm, value });
            }
        }
        for (key, found) in fresh {
            entries.entry(key).or_insert(found);
        }
    }
    let mut out = TokenStream::new();
    for found in entries.values() {
        let [Entry { from, arm, value }] = found.as_slice() else {
            continue;
        };
        let variant = &arms[*arm].variant;
        let value = if arms[*arm].boxed {
            quote!(Box::new(#value))
        } else {
            value.clone()
        };
        out.extend(quote! {
            impl From<#from> for #name {
                fn from(value: #from) -> Self {
                    Self::#variant(#value)
                }
            }
        });
    }
    out
}

/// What becomes an arm: its own type (and what always becomes that), or, `lent`, what becomes the
/// type it names.
fn sources<'a>(
    page: &Page<'a>,
    id: TypeId,
    arm: &'a Type,
    lent: bool,
) -> Vec<(TokenStream, TokenStream)> {
    let own = quote!(value);
    let into = quote!(value.into());
    let whole = |int: Int| match int {
        Int::I32 => vec![quote!(i32)],
        Int::U32 => vec![quote!(u32)],
        Int::I64 => vec![quote!(i64), quote!(i32), quote!(u32)],
        Int::U64 => vec![quote!(u64), quote!(u32)],
        Int::I128 => vec![
            quote!(i128),
            quote!(i64),
            quote!(u64),
            quote!(i32),
            quote!(u32),
        ],
    };
    if arm.is_nullable() {
        return Vec::new();
    }
    let spelled = ty::bare(page, arm);
    match (page.book.api.resolve(arm), lent) {
        (Type::Prim(Prim::Bool), false) => vec![(quote!(bool), own)],
        (Type::Prim(Prim::Int(int)), false) => {
            let all = whole(*int).into_iter().enumerate();
            all.map(|(at, from)| (from, if at == 0 { own.clone() } else { into.clone() }))
                .collect()
        }
        (Type::Prim(Prim::Float), false) => vec![(quote!(f64), own)],
        (Type::Prim(Prim::Float), true) => vec![
            (quote!(i32), into.clone()),
            (quote!(u32), into),
            (quote!(f32), quote!(value.into())),
        ],
        (Type::Prim(Prim::Text(Format::DateTime | Format::Quoted(_))), false) => {
            vec![(spelled, own)]
        }
        (Type::Prim(Prim::Text(_)), false) => vec![(quote!(String), own), (quote!(&str), into)],
        (Type::List(_) | Type::Map(_), false) => vec![(spelled, own)],
        (Type::Def(inner), false) if *inner != id => vec![(page.named(*inner), own)],
        (Type::Def(inner), true) => match &page.book.api.types[*inner].shape {
            Shape::Enum(values) if values.repr == Repr::Text => {
                vec![(quote!(String), into.clone()), (quote!(&str), into)]
            }
            Shape::Enum(_) => vec![(quote!(i64), into.clone()), (quote!(i32), into)],
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
        },
        _ => Vec::new(),
    }
}
