//! The options of the client that only this API has: credentials and server variables.

use ir::{Api, Credential, CredentialScheme, ServerVariable};
use proc_macro2::TokenStream;
use quote::quote;

use crate::case;
use crate::common::client_settings::{self, OptionNames};
use crate::markdown::code;
use crate::rust::docs;
use crate::rust::ident::ident;

/// One method of the trait: its documentation, its signature after the name, and its body.
struct Setter {
    name: String,
    docs: Vec<String>,
    arguments: TokenStream,
    body: TokenStream,
}

/// The table of the options in the README.
pub fn table(api: &Api) -> String {
    let credential = |index: usize, one: &Credential| match (index, &one.scheme) {
        (0, scheme) if *scheme != CredentialScheme::Basic => "token".to_owned(),
        _ => ident(&case::snake(&one.name)).to_string(),
    };
    client_settings::table(
        api,
        &OptionNames {
            credential: &credential,
            oauth2_client: &|one| format!("{}_client", case::snake(&one.name)),
            variable: &|one| ident(&case::snake(&one.name)).to_string(),
            base_url: "base_url",
        },
    )
}

/// The trait with a setter for each credential after the first and for each server variable, if there are any. The first
/// credential has the setter `token`, unless it consists of several values.
pub fn setters(api: &Api) -> Option<TokenStream> {
    let credentials = api.credentials.iter().enumerate();
    let credentials = credentials.flat_map(|(index, one)| credential(one, index == 0));
    let variables = api.service.server_variables.iter().map(variable);
    let setters: Vec<Setter> = credentials.chain(variables).collect();
    if setters.is_empty() {
        return None;
    }
    let declared = setters.iter().map(|setter| {
        let (name, arguments) = (ident(&setter.name), &setter.arguments);
        let docs = docs::attrs(&setter.docs);
        quote! {
            #docs
            fn #name(self, #arguments) -> Self;
        }
    });
    let defined = setters.iter().map(|setter| {
        let (name, arguments, body) = (ident(&setter.name), &setter.arguments, &setter.body);
        quote! {
            fn #name(self, #arguments) -> Self {
                #body
            }
        }
    });
    Some(quote! {
        /// The settings of a [`ClientBuilder`] that only this API has.
        pub trait ClientBuilderExt: Sized {
            #(#declared)*
        }

        impl ClientBuilderExt for ClientBuilder {
            #(#defined)*
        }
    })
}

fn credential(credential: &Credential, is_first: bool) -> Vec<Setter> {
    let (name, wire) = (case::snake(&credential.name), credential.wire.as_str());
    let about = format!("Sets the {}.", credential.label);
    let single = Setter {
        name: name.clone(),
        docs: vec![about.clone()],
        arguments: quote!(value: impl AsRef<str>),
        body: quote!(self.credential(#wire, value.as_ref())),
    };
    match credential.scheme {
        CredentialScheme::Basic => vec![Setter {
            arguments: quote!(username: impl AsRef<str>, password: impl AsRef<str>),
            body: quote!(self.basic_auth(#wire, username, password)),
            ..single
        }],
        CredentialScheme::OAuth2 { .. } => {
            let client = Setter {
                name: format!("{name}_client"),
                docs: vec![format!(
                    "Gets the {} by OAuth 2, for a client or for a refresh token.",
                    credential.label
                )],
                arguments: quote!(settings: crate::runtime::OAuth2),
                body: quote!(self.oauth2(#wire, settings)),
            };
            let single = (!is_first).then_some(single);
            single.into_iter().chain([client]).collect()
        }
        CredentialScheme::Undeclared
        | CredentialScheme::Bearer
        | CredentialScheme::Http(_)
        | CredentialScheme::Header(_)
        | CredentialScheme::Query(_)
        | CredentialScheme::Cookie(_)
        | CredentialScheme::OpenIdConnect { .. } => match is_first {
            true => Vec::new(),
            false => vec![single],
        },
    }
}

fn variable(variable: &ServerVariable) -> Setter {
    let wire = variable.wire.as_str();
    let mut about = match variable.default {
        Some(_) => format!("Sets the {}.", variable.label),
        None => format!("Sets the {}, as a host or a URL.", variable.label),
    };
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
        about.push_str(&format!(" Values: {}.", values.join(", ")));
    }
    if let Some(default) = &variable.default {
        about.push_str(&format!(" The default is {}.", code(default)));
    }
    Setter {
        name: case::snake(&variable.name),
        docs: vec![about],
        arguments: quote!(value: impl AsRef<str>),
        body: quote!(self.server_variable(#wire, value.as_ref())),
    }
}
