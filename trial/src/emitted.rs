//! Way 2: every type has functions of its own over one concrete reader and writer.
//!
//! They do what the interpreter of the tables does: unknown fields are kept, what does not fit is noted and its source
//! kept, a missing required field is noted, fields that only the server sets are left out of requests.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::derive::docs;
use crate::models::{Field, Item, Record, Union};
use crate::print::{Piece, words};

pub fn emit(item: &Item, full: bool) -> Vec<Piece> {
    match item {
        Item::Code(_) => Vec::new(),
        Item::Record(found) => {
            let show = show(&found.item.ident, full, debug(found));
            let (item, slot) = (&found.item, record(found, &show));
            let traits = traits(&found.item.ident, full);
            vec![Piece::Items(quote!(#item #slot #traits))]
        }
        Item::Words(found) => {
            let (attrs, name, variants) =
                (docs(&found.item.attrs), &found.item.ident, &found.item.variants);
            let item = quote! {
                #(#attrs)*
                #[derive(Clone)]
                #[non_exhaustive]
                pub enum #name { #variants }
            };
            vec![Piece::Items(item), words(found)]
        }
        Item::Numbers(found) => {
            let (item, table) = (&found.item, &found.table);
            vec![Piece::Items(quote!(#item integer_enumeration!(#table);))]
        }
        Item::Union(found) => {
            let variants: Vec<&Ident> = arms(found).map(|(variant, _)| variant).collect();
            let other = &found.item.variants.last().expect("an arm").ident;
            let debug = quote! {
                match self {
                    #(Self::#variants(value) => value.show(f),)*
                    Self::#other(value) => emit::hidden(value, f),
                }
            };
            let show = show(&found.item.ident, full, debug);
            let (item, slot) = (&found.item, union(found, &show));
            let traits = traits(&found.item.ident, full);
            vec![Piece::Items(quote!(#item #slot #traits))]
        }
    }
}

fn record(record: &Record, show: &TokenStream) -> TokenStream {
    let name = &record.item.ident;
    let fields = &record.fields;
    let indices: Vec<Literal> = (0..fields.len()).map(Literal::usize_unsuffixed).collect();
    let idents: Vec<&Ident> = fields.iter().map(|field| &field.ident).collect();
    let read = fields.iter().zip(&indices).map(|(field, index)| {
        let (ident, wire, null) = (&field.ident, &field.wire, null(field));
        if field.beside.is_some() {
            quote!(#wire => row.put_off()?,)
        } else {
            quote!(#wire => row.fill(&mut self.#ident, #index, #null)?,)
        }
    });
    let beside = fields.iter().zip(&indices).filter_map(|(field, index)| {
        let (ident, null) = (&field.ident, null(field));
        let sibling = field.beside.as_ref()?;
        let sibling = &fields.iter().find(|field| field.wire == *sibling)?.ident;
        Some(quote!(row.resume(&mut self.#ident, #index, #null, &self.#sibling)?;))
    });
    let required: u64 = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.required)
        .map(|(index, _)| 1 << index)
        .sum();
    let lack = (required != 0).then(|| {
        let bits = Literal::u64_unsuffixed(required);
        let each = fields.iter().zip(&indices).filter(|(field, _)| field.required);
        let each = each.map(|(field, index)| {
            let (ident, wire, null) = (&field.ident, &field.wire, null(field));
            quote!(row.lack(&self.#ident, #index, #wire, #null);)
        });
        quote! {
            if row.lacks(#bits) {
                #(#each)*
            }
        }
    });
    let write = fields.iter().zip(&indices).map(|(field, index)| {
        let (ident, null) = (&field.ident, null(field));
        let key = format!(",{}:", serde_json::Value::from(field.wire.as_str()));
        if field.read_only {
            quote!(out.put_read_only(&self.#ident, #index, #key, #null);)
        } else {
            quote!(out.put(&self.#ident, #index, #key, #null);)
        }
    });
    quote! {
        impl Slot for #name {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
                if reader.peek()? != b'{' {
                    return reader.misfit("object");
                }
                let mut row = Row::open(reader, &mut self.extra)?;
                while let Some(key) = row.key()? {
                    match &*key {
                        #(#read)*
                        key => row.unknown(key)?,
                    }
                }
                #(#beside)*
                #lack
                row.close()
            }
            fn write(&self, writer: &mut Writer) {
                let mut out = Out::open(writer, &self.extra);
                #(#write)*
                out.close();
            }
            fn clear(&mut self) {
                *self = Slot::empty();
            }
            fn show(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                #show
            }
            fn empty() -> Self {
                Self { #(#idents: Slot::empty(),)* extra: Extra::new() }
            }
        }
    }
}

/// What null means to a field.
fn null(field: &Field) -> TokenStream {
    match (field.required, field.nullable) {
        (true, true) => quote!(Null::Value),
        (false, true) => quote!(Null::Kept),
        (_, false) => quote!(Null::Wrong),
    }
}

fn arms(union: &Union) -> impl Iterator<Item = (&Ident, &syn::Type)> {
    let count = union.item.variants.len() - 1;
    union.item.variants.iter().take(count).map(|variant| {
        let ty = &variant.fields.iter().next().expect("an arm holds something").ty;
        (&variant.ident, ty)
    })
}

fn union(union: &Union, show: &TokenStream) -> TokenStream {
    let (name, tell) = (&union.item.ident, &union.tell);
    let (variants, types): (Vec<_>, Vec<_>) = arms(union).unzip();
    let indices = (0..variants.len()).map(Literal::usize_unsuffixed);
    let other = &union.item.variants.last().expect("an arm").ident;
    quote! {
        impl Slot for #name {
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<Fit, Fault> {
                let choice = emit::choose(#tell, reader)?;
                let fit = match choice.arm {
                    #(Some(#indices) => {
                        let mut value: #types = Slot::empty();
                        let fit = value.read(reader)?;
                        *self = Self::#variants(value);
                        fit
                    })*
                    _ => Fit::Misfit,
                };
                if choice.holds(fit, reader) {
                    return Ok(fit);
                }
                let mut value = Json::null();
                let fit = value.read(reader)?;
                *self = Self::#other(value);
                Ok(fit)
            }
            fn write(&self, writer: &mut Writer) {
                match self {
                    #(Self::#variants(value) => value.write(writer),)*
                    Self::#other(value) => value.write(writer),
                }
            }
            fn clear(&mut self) {
                *self = Slot::empty();
            }
            fn show(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                #show
            }
            fn is_raw(&self) -> bool {
                match self {
                    #(Self::#variants(value) => value.is_raw(),)*
                    Self::#other(_) => true,
                }
            }
            fn empty() -> Self {
                Self::#other(Slot::empty())
            }
        }
    }
}

/// How a value is printed, which every slot knows: its name alone, or all of it.
fn show(name: &Ident, full: bool, debug: TokenStream) -> TokenStream {
    if full {
        return debug;
    }
    let text = name.to_string();
    quote!(f.write_str(#text))
}

/// `Debug` and `PartialEq`, where they are asked for.
fn traits(name: &Ident, full: bool) -> Option<TokenStream> {
    full.then(|| quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.show(f)
            }
        }
        impl PartialEq for #name {
            fn eq(&self, other: &Self) -> bool {
                emit::same(self, other)
            }
        }
    })
}

fn debug(record: &Record) -> TokenStream {
    let name = record.item.ident.to_string();
    let fields = record.fields.iter().map(|field| {
        let (ident, wire) = (&field.ident, &field.wire);
        if field.secret {
            quote!(emit::secret(&self.#ident, #wire, &mut out);)
        } else {
            quote!(emit::shown(&self.#ident, #wire, &mut out);)
        }
    });
    quote! {
        let mut out = f.debug_struct(#name);
        #(#fields)*
        emit::extra(&self.extra, &mut out);
        out.finish()
    }
}
