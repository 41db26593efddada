//! The `Service` of the client: servers, credentials, environment variables, rate limit and stream formats.

use ir::{
    Api, Credential, CredentialScheme, KeyPath, Name, RateLimitWindow, ServerVariable,
    StreamFormat, StreamStep, Wire,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::case;
use crate::markdown::code;
use crate::rust::ident::ident;

/// The static that describes the API to the runtime.
pub fn service(api: &Api, package: &str, version: &str) -> TokenStream {
    let service = &api.service;
    let name = match service.name.as_str() {
        "" => api.title.as_str(),
        name => name,
    };
    let user_agent = format!("{package}-rust/{version}");
    let (base_url, base_url_env) = (&api.server, &service.server_env);
    let credentials = api.credentials.iter().map(credential);
    let oauth2 = match api.credentials.iter().any(has_client_env) {
        true => quote!(Some(runtime::OAuth2Support::ENABLED)),
        false => quote!(None),
    };
    let variables = service.server_variables.iter().map(server_variable);
    let rate_limit = match &service.rate_limit {
        None => quote!(None),
        Some(limit) => {
            let quota = window(limit.quota);
            let burst = limit.burst.map(|burst| {
                let burst = window(burst);
                quote!(.burst(#burst))
            });
            quote!(Some(runtime::RateLimitConfig::new(#quota) #burst))
        }
    };
    quote! {
        /// The facts about the API that the runtime needs.
        static SERVICE: runtime::Service = runtime::Service {
            name: #name,
            user_agent: #user_agent,
            base_url: #base_url,
            base_url_env: &[#(#base_url_env),*],
            credentials: &[#(#credentials),*],
            oauth2: #oauth2,
            server_variables: &[#(#variables),*],
            rate_limit: #rate_limit,
        };
    }
}

fn credential(credential: &Credential) -> TokenStream {
    let (scheme, label, env) = (credential.wire.as_str(), &credential.label, &credential.env);
    let fallback = match &credential.fallback {
        Some(scheme) => {
            let scheme = scheme.as_str();
            quote!(Some(#scheme))
        }
        None => quote!(None),
    };
    let rejected = credential.rejected.iter().map(|rejected| {
        let (prefix, reason) = (&rejected.prefix, &rejected.reason);
        quote!((#prefix, #reason))
    });
    let kind = kind(credential);
    quote! {
        runtime::CredentialSpec {
            scheme: #scheme,
            kind: #kind,
            label: #label,
            env: &[#(#env),*],
            fallback: #fallback,
            rejected: &[#(#rejected),*],
        }
    }
}

/// Whether the ID and the secret of an OAuth 2 client are read from the environment.
fn has_client_env(credential: &Credential) -> bool {
    let env = &credential.client_env;
    matches!(credential.scheme, CredentialScheme::OAuth2 { .. })
        && !env.id.is_empty()
        && !env.secret.is_empty()
}

/// How a credential is sent.
fn kind(credential: &Credential) -> TokenStream {
    let kind = match &credential.scheme {
        CredentialScheme::Undeclared
        | CredentialScheme::Bearer
        | CredentialScheme::OpenIdConnect { .. } => quote!(Bearer),
        CredentialScheme::Basic => quote!(Basic),
        CredentialScheme::Http(scheme) => quote!(Http(#scheme)),
        CredentialScheme::Header(name) => quote!(Header(#name)),
        CredentialScheme::Query(name) => quote!(Query(#name)),
        CredentialScheme::Cookie(name) => quote!(Cookie(#name)),
        CredentialScheme::OAuth2 { token_url } => {
            let token_url = token_url.as_deref().unwrap_or_default();
            let (id, secret) = (&credential.client_env.id, &credential.client_env.secret);
            quote! {
                OAuth2 {
                    token_url: #token_url,
                    client_id_env: &[#(#id),*],
                    client_secret_env: &[#(#secret),*],
                }
            }
        }
    };
    quote!(runtime::CredentialKind::#kind)
}

fn server_variable(variable: &ServerVariable) -> TokenStream {
    let (name, label, env) = (variable.wire.as_str(), &variable.label, &variable.env);
    let (default, values) = (variable.default.iter(), &variable.values);
    let default = match &variable.default {
        Some(_) => quote!(Some(#(#default)*)),
        None => quote!(None),
    };
    quote! {
        runtime::ServerVariableSpec {
            name: #name,
            label: #label,
            env: &[#(#env),*],
            default: #default,
            values: &[#(#values),*],
        }
    }
}

fn window(window: RateLimitWindow) -> TokenStream {
    let requests = Literal::u32_unsuffixed(window.requests);
    match window.seconds {
        60 => quote!(runtime::RateLimitWindow::per_minute(#requests)),
        3600 => quote!(runtime::RateLimitWindow::per_hour(#requests)),
        seconds => {
            let seconds = Literal::u32_unsuffixed(seconds);
            quote!(runtime::RateLimitWindow::new(#requests, std::time::Duration::from_secs(#seconds)))
        }
    }
}

/// The documentation of `ClientBuilder`: which environment variables `env` reads.
pub fn environment(api: &Api) -> Vec<String> {
    let service = &api.service;
    let list = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| code(name)).collect();
        names.join(", ")
    };
    let mut rows: Vec<String> = Vec::new();
    for credential in api.credentials.iter().filter(|one| !one.env.is_empty()) {
        let fallback = credential.fallback.as_ref().and_then(|scheme| {
            let found = api.credentials.iter().find(|one| one.wire == *scheme);
            found.map(|one| format!("; without one, the {} is sent", one.label))
        });
        let fallback = fallback.unwrap_or_default();
        let form = match credential.scheme {
            CredentialScheme::Basic => ", as `user:password`",
            _ => "",
        };
        rows.push(format!(
            "- {}: {}{form}{fallback}",
            credential.label,
            list(&credential.env)
        ));
    }
    for credential in &api.credentials {
        for (what, names) in [
            ("ID", &credential.client_env.id),
            ("secret", &credential.client_env.secret),
        ] {
            if !names.is_empty() {
                let label = &credential.label;
                rows.push(format!("- client {what} for the {label}: {}", list(names)));
            }
        }
    }
    for variable in service
        .server_variables
        .iter()
        .filter(|one| !one.env.is_empty())
    {
        rows.push(format!("- {}: {}", variable.label, list(&variable.env)));
    }
    if !service.server_env.is_empty() {
        rows.push(format!("- base URL: {}", list(&service.server_env)));
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![
        String::new(),
        "`env` reads these environment variables. The first that is set and not empty is used:"
            .to_owned(),
        String::new(),
    ];
    lines.extend(rows);
    lines
}

/// The static of a stream format.
pub fn format_name(name: &str) -> Ident {
    ident(&case::screaming(&Name::new(name)))
}

/// The statics of all stream formats.
pub fn stream_formats(api: &Api) -> TokenStream {
    let formats = api.service.stream_formats.iter().map(|(name, format)| {
        let (name, value) = (format_name(name), stream_format(format));
        quote! {
            /// Rules for merging the events of a stream into a response.
            #[allow(dead_code, reason = "not every resource has event streams")]
            pub(crate) static #name: runtime::StreamFormat = #value;
        }
    });
    formats.collect()
}

fn stream_format(format: &StreamFormat) -> TokenStream {
    let optional = |wire: &Option<Wire>| match wire {
        Some(wire) => {
            let text = wire.as_str();
            quote!(Some(#text))
        }
        None => quote!(None),
    };
    let (event_type, id, index) = (
        optional(&format.event_type),
        optional(&format.id),
        format.index.as_str(),
    );
    let events = format.events.iter().map(|(event, steps)| {
        let steps = steps.iter().map(step);
        quote!((#event, &[#(#steps),*]))
    });
    let other = format.other.iter().map(step);
    let replaced = format.replaced.iter().map(Wire::as_str);
    let pieces = format
        .pieces
        .iter()
        .map(|(from, to)| pair(from.as_str(), to.as_str()));
    let trimmed = format
        .trimmed
        .iter()
        .map(|(key, suffix)| pair(key.as_str(), suffix));
    let end_values = format.end_values.iter().map(|path| {
        let keys = path.iter().map(Wire::as_str);
        quote!(&[#(#keys),*])
    });
    let end_events = &format.end_events;
    quote! {
        runtime::StreamFormat {
            event_type: #event_type,
            events: &[#(#events),*],
            other: &[#(#other),*],
            index: #index,
            id: #id,
            replaced: &[#(#replaced),*],
            pieces: &[#(#pieces),*],
            trimmed: &[#(#trimmed),*],
            end_events: &[#(#end_events),*],
            end_values: &[#(#end_values),*],
        }
    }
}

fn pair(left: &str, right: &str) -> TokenStream {
    quote!((#left, #right))
}

fn step(step: &StreamStep) -> TokenStream {
    let texts = |keys: &[Wire]| -> TokenStream {
        let keys = keys.iter().map(Wire::as_str);
        quote!(&[#(#keys),*])
    };
    let path = |keys: &KeyPath| texts(keys);
    match step {
        StreamStep::Replace { from } => {
            let from = path(from);
            quote!(runtime::StreamStep::Replace { from: #from })
        }
        StreamStep::Merge { from, into } => {
            let (from, into) = (path(from), path(into));
            quote!(runtime::StreamStep::Merge { from: #from, into: #into })
        }
        StreamStep::Insert {
            from,
            list,
            json_text,
        } => {
            let (from, list, json_text) = (path(from), path(list), texts(json_text));
            quote!(runtime::StreamStep::Insert { from: #from, list: #list, json_text: #json_text })
        }
        StreamStep::Append {
            from,
            list,
            renamed,
            skipped,
        } => {
            let (from, list, skipped) = (path(from), path(list), texts(skipped));
            let renamed = renamed
                .iter()
                .map(|(from, to)| pair(from.as_str(), to.as_str()));
            quote!(runtime::StreamStep::Append { from: #from, list: #list, renamed: &[#(#renamed),*], skipped: #skipped })
        }
        StreamStep::Parse { list, key } => {
            let (list, key) = (path(list), key.as_str());
            quote!(runtime::StreamStep::Parse { list: #list, key: #key })
        }
    }
}
