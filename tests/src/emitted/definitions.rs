//! Items of emitted Rust, with the types that macros of the runtime define written out as plain items.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, Item, ItemMacro, LitInt, LitStr, MacroDelimiter, Token, Type};
use syn::{braced, bracketed, parenthesized};

/// The items of a file.
pub fn items(text: &str) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    for item in syn::parse_file(text)?.items {
        match &item {
            Item::Macro(call) if matches!(call.mac.delimiter, MacroDelimiter::Brace(_)) => {
                match written_out(call)? {
                    Some(tokens) => items.extend(syn::parse2::<syn::File>(tokens)?.items),
                    None => items.push(item),
                }
            }
            _ => items.push(item),
        }
    }
    Ok(items)
}

/// What a macro defines; none if it is no macro that defines a type.
fn written_out(call: &ItemMacro) -> syn::Result<Option<TokenStream>> {
    let name = call.mac.path.segments.last().map(|last| &last.ident);
    let tokens = call.mac.tokens.clone();
    Ok(match name.map(Ident::to_string).as_deref() {
        Some("record") => Some(record.parse2(tokens)?),
        Some("string_enum") => Some(enumeration(quote!(string_enum), tokens)?),
        Some("integer_enum") => Some(enumeration(quote!(integer_enum), tokens)?),
        Some("union") => Some(union.parse2(tokens)?),
        _ => None,
    })
}

fn record(input: ParseStream) -> syn::Result<TokenStream> {
    let attributes = Attribute::parse_outer(input)?;
    input.parse::<Token![pub]>()?;
    input.parse::<Token![struct]>()?;
    let name: Ident = input.parse()?;
    let (mut default, mut has_constructor) = (TokenStream::new(), false);
    if input.parse::<Option<Token![:]>>()?.is_some() {
        loop {
            match word(input)?.as_str() {
                "Default" => default = quote!(: Default),
                "Input" if input.peek(syn::token::Paren) => {
                    let base;
                    parenthesized!(base in input);
                    base.parse::<Ident>()?;
                    has_constructor = true;
                }
                "Input" => {}
                other => return Err(input.error(format!("`{other}` is unknown here"))),
            }
            if input.parse::<Option<Token![,]>>()?.is_none() {
                break;
            }
        }
    }
    let rows;
    braced!(rows in input);
    let rows = Punctuated::<Field, Token![,]>::parse_terminated(&rows)?;
    let payload: TokenStream = input.parse()?;
    let (mut fields, mut arguments) = (TokenStream::new(), TokenStream::new());
    let (mut setters, mut table) = (TokenStream::new(), TokenStream::new());
    for row in rows {
        let Field {
            attributes,
            field,
            ty,
            index,
            presence,
            key,
            facts,
            ..
        } = &row;
        fields.extend(quote!(#(#attributes)* pub #field: #ty,));
        table.extend(quote!(#index #field: Field::#presence(#key) #facts,));
        let argument = row.argument.iter();
        arguments.extend(argument.map(|ty| quote!(#field: #ty,)));
        setters.extend(row.setters);
    }
    let constructor = has_constructor.then(|| quote!(pub fn new(#arguments) -> Self {}));
    Ok(quote! {
        #(#attributes)*
        #[non_exhaustive]
        pub struct #name { #fields pub unknown_fields: openapi_sdk_runtime::UnknownFields, }
        impl #name { #constructor #setters }
        record!(#name #default { #table } #payload);
    })
}

/// A field of a record.
struct Field {
    attributes: Vec<Attribute>,
    field: Ident,
    ty: Type,
    index: LitInt,
    presence: Ident,
    key: LitStr,
    facts: TokenStream,
    /// Its argument of the constructor.
    argument: Option<Type>,
    setters: TokenStream,
}

impl Parse for Field {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attributes = Attribute::parse_outer(input)?;
        input.parse::<Token![pub]>()?;
        let field: Ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty: Type = input.parse()?;
        input.parse::<Token![=]>()?;
        let (index, presence) = (input.parse()?, input.parse()?);
        let key;
        parenthesized!(key in input);
        let key: LitStr = key.parse()?;
        let mut facts = TokenStream::new();
        while input.parse::<Option<Token![.]>>()?.is_some() {
            let (fact, argument): (Ident, _);
            fact = input.parse()?;
            parenthesized!(argument in input);
            let argument: TokenStream = argument.parse()?;
            facts.extend(quote!(.#fact(#argument)));
        }
        let (mut argument, mut setters) = (None, TokenStream::new());
        while !input.is_empty() && !input.peek(Token![,]) {
            match word(input)?.as_str() {
                "new" => argument = Some(parenthesized_argument(input)?),
                "always" => {
                    let value;
                    parenthesized!(value in input);
                    value.parse::<Expr>()?;
                }
                "set" => {
                    let attributes = Attribute::parse_outer(input)?;
                    let setter: Ident = input.parse()?;
                    let ty = parenthesized_argument(input)?;
                    setters.extend(quote! {
                        #(#attributes)*
                        pub fn #setter(mut self, #field: #ty) -> Self {}
                    });
                }
                "null" => {
                    let setter: Ident = input.parse()?;
                    setters.extend(quote!(pub fn #setter(mut self) -> Self {}));
                }
                other => return Err(input.error(format!("`{other}` is unknown here"))),
            }
        }
        Ok(Self {
            attributes,
            field,
            ty,
            index,
            presence,
            key,
            facts,
            argument,
            setters,
        })
    }
}

/// The type of an argument from the words that describe it, such as `items into String`.
fn parenthesized_argument(input: ParseStream) -> syn::Result<Type> {
    let content;
    parenthesized!(content in input);
    let input = &content;
    let mut kind = word(input)?;
    if kind == "boxed" {
        kind = word(input)?;
    }
    let is_into = kind == "into" || is_word(input, "into");
    if is_into && kind != "into" {
        word(input)?;
    }
    let ty: Type = input.parse()?;
    let element = match is_into {
        true => quote!(impl Into<#ty>),
        false => quote!(#ty),
    };
    syn::parse2(match kind.as_str() {
        "value" | "into" => element,
        "items" | "each" => quote!(impl IntoIterator<Item = #element>),
        "entries" => quote!(impl IntoIterator<Item = (impl Into<String>, #element)>),
        other => return Err(input.error(format!("`{other}` is unknown here"))),
    })
}

fn enumeration(macro_name: TokenStream, tokens: TokenStream) -> syn::Result<TokenStream> {
    let parse = |input: ParseStream| {
        let attributes = Attribute::parse_outer(input)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name: Ident = input.parse()?;
        let rows;
        braced!(rows in input);
        let rows = Punctuated::<syn::Variant, Token![,]>::parse_terminated(&rows)?;
        let other: Ident = input.parse()?;
        let (mut variants, mut table) = (TokenStream::new(), TokenStream::new());
        for row in rows {
            let (attributes, variant) = (&row.attrs, &row.ident);
            let value = row.discriminant.as_ref().map(|(_, value)| value);
            variants.extend(quote!(#(#attributes)* #variant,));
            table.extend(quote!(#variant = #value,));
        }
        let unknown = match macro_name.to_string().as_str() {
            "integer_enum" => quote!(openapi_sdk_runtime::UnknownInteger),
            _ => quote!(openapi_sdk_runtime::UnknownValue),
        };
        Ok(quote! {
            #(#attributes)*
            #[non_exhaustive]
            pub enum #name { #variants #other(#unknown), }
            #macro_name!(#name { #table } #other);
        })
    };
    parse.parse2(tokens)
}

fn union(input: ParseStream) -> syn::Result<TokenStream> {
    let attributes = Attribute::parse_outer(input)?;
    input.parse::<Token![pub]>()?;
    input.parse::<Token![enum]>()?;
    let name: Ident = input.parse()?;
    input.parse::<Token![=]>()?;
    let discriminator: Expr = input.parse()?;
    input.parse::<Token![;]>()?;
    let rows;
    braced!(rows in input);
    let other: Ident = input.parse()?;
    let (mut variants, mut table) = (TokenStream::new(), TokenStream::new());
    let mut conversions = TokenStream::new();
    while !rows.is_empty() {
        let attributes = Attribute::parse_outer(&rows)?;
        let (index, variant): (LitInt, Ident) = (rows.parse()?, rows.parse()?);
        let value;
        parenthesized!(value in rows);
        let is_boxed = is_word(&value, "boxed");
        if is_boxed {
            word(&value)?;
        }
        let ty: Type = value.parse()?;
        let ty = match is_boxed {
            true => quote!(Box<#ty>),
            false => quote!(#ty),
        };
        variants.extend(quote!(#(#attributes)* #variant(#ty),));
        table.extend(quote!(#index #variant,));
        if is_word(&rows, "from") {
            word(&rows)?;
            let from;
            bracketed!(from in rows);
            for from in Punctuated::<Type, Token![,]>::parse_terminated(&from)? {
                conversions.extend(quote! {
                    impl From<#from> for #name { fn from(value: #from) -> Self {} }
                });
            }
        }
        rows.parse::<Option<Token![,]>>()?;
    }
    Ok(quote! {
        #(#attributes)*
        #[non_exhaustive]
        pub enum #name { #variants #other(openapi_sdk_runtime::Json), }
        union!(#name = #discriminator; { #table } #other);
        #conversions
    })
}

fn word(input: ParseStream) -> syn::Result<String> {
    Ok(input.parse::<Ident>()?.to_string())
}

fn is_word(input: ParseStream, word: &str) -> bool {
    let next = input.fork().parse::<Ident>();
    next.is_ok_and(|next| next == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_out_what_macros_define() {
        let text = r#"
            record! {
                /// A server.
                pub struct Server: Input(empty), Default {
                    /// Its name.
                    pub name: String = 0 required("name").nullable() new(into String),
                    pub kind: String = 1 required("kind") always("x".into()),
                    pub rules: Option<Vec<Rule>> = 2 optional("rules") set #[deprecated] rules(each into Rule) null rules_null,
                } item 0 name: String
            }
            union! {
                pub enum Rule = Discriminator::Kind(&[JsonKind::String, JsonKind::Object]); {
                    0 Text(String) from [&str, String],
                    1 Server(boxed Server),
                } Other
            }
            string_enum! {
                pub enum Kind { Small = "small" } Other
            }
            operation!(Get, Server);
        "#;
        let items = items(text).unwrap_or_else(|error| panic!("{error}"));
        let found: TokenStream = items.iter().map(|item| quote!(#item)).collect();
        let wanted: syn::File = syn::parse_quote! {
            #[doc = " A server."]
            #[non_exhaustive]
            pub struct Server {
                #[doc = " Its name."]
                pub name: String,
                pub kind: String,
                pub rules: Option<Vec<Rule>>,
                pub unknown_fields: openapi_sdk_runtime::UnknownFields,
            }
            impl Server {
                pub fn new(name: impl Into<String>,) -> Self {}
                #[deprecated]
                pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<Rule>>) -> Self {}
                pub fn rules_null(mut self) -> Self {}
            }
            record!(Server: Default {
                0 name: Field::required("name").nullable(),
                1 kind: Field::required("kind"),
                2 rules: Field::optional("rules"),
            } item 0 name: String);
            #[non_exhaustive]
            pub enum Rule {
                Text(String),
                Server(Box<Server>),
                Other(openapi_sdk_runtime::Json),
            }
            union!(Rule = Discriminator::Kind(&[JsonKind::String, JsonKind::Object]); { 0 Text, 1 Server, } Other);
            impl From<&str> for Rule { fn from(value: &str) -> Self {} }
            impl From<String> for Rule { fn from(value: String) -> Self {} }
            #[non_exhaustive]
            pub enum Kind { Small, Other(openapi_sdk_runtime::UnknownValue), }
            string_enum!(Kind { Small = "small", } Other);
            operation!(Get, Server);
        };
        assert_eq!(found.to_string(), quote!(#wanted).to_string());
    }
}
