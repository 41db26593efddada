//! What the runtime needs to know of the service, and the options of the client.

use std::collections::BTreeSet;

use ir::{
    Api, Credential, CredentialScheme, RateLimitWindow, ServerVariable, StreamFormat, StreamStep,
    Wire,
};

use crate::common::case;
use crate::markdown::code;
use crate::typescript::docs;
use crate::typescript::syntax::literal::Literal;
use crate::typescript::syntax::quote;

/// The constant that describes the service to the runtime.
pub fn service(api: &Api, package: &str) -> Literal {
    let service = &api.service;
    let credentials = api.credentials.iter().map(|one| credential(api, one));
    let windows = service
        .rate_limit
        .iter()
        .flat_map(|limit| limit.burst.into_iter().chain([limit.quota]));
    Literal::Object(vec![
        (
            "userAgent".into(),
            Literal::text(format!(
                "{}-typescript/{}",
                package.trim_start_matches('@').replace('/', "-"),
                api.version
            )),
        ),
        ("baseUrl".into(), server(api, &api.server)),
        ("baseUrlEnv".into(), Literal::texts(&service.server_env)),
        ("credentials".into(), Literal::List(credentials.collect())),
        (
            "rateLimit".into(),
            Literal::List(windows.map(window).collect()),
        ),
    ])
}

/// Whether the URL of a server has variables.
pub fn has_variables(url: &str) -> bool {
    url.contains('{')
}

/// The URL of a server, or the function that fills in its variables.
pub fn server(api: &Api, url: &str) -> Literal {
    match (has_variables(url), has_server_variables(api)) {
        (true, true) => Literal::Code(format!("serverTemplate({}, serverVariables)", quote(url))),
        (true, false) => Literal::Code(format!("serverTemplate({})", quote(url))),
        (false, _) => Literal::text(url),
    }
}

/// Whether variables of servers are described, so that the package has a module with them.
pub fn has_server_variables(api: &Api) -> bool {
    !api.service.server_variables.is_empty()
}

/// What is known of the variables of servers.
pub fn server_variables(api: &Api) -> Literal {
    let variables = api.service.server_variables.iter();
    Literal::List(variables.map(server_variable).collect())
}

/// The name of the service, or the title of the API.
pub fn name(api: &Api) -> &str {
    match api.service.name.as_str() {
        "" => &api.title,
        name => name,
    }
}

fn credential(api: &Api, credential: &Credential) -> Literal {
    let rejected = credential.rejected.iter().map(|rejected| {
        Literal::Object(vec![
            ("prefix".into(), Literal::text(&rejected.prefix)),
            ("reason".into(), Literal::text(&rejected.reason)),
        ])
    });
    let mut entries = vec![
        ("scheme".into(), Literal::text(credential.wire.as_str())),
        (
            "option".into(),
            Literal::text(case::camel(&credential.name)),
        ),
        ("label".into(), Literal::text(&credential.label)),
        ("env".into(), Literal::texts(&credential.env)),
    ];
    if !credential.rejected.is_empty() {
        entries.push(("rejected".into(), Literal::List(rejected.collect())));
    }
    let fallbacks = fallbacks(api, credential);
    if !fallbacks.is_empty() {
        entries.push(("fallbacks".into(), Literal::texts(fallbacks)));
    }
    entries.extend(kind(credential));
    Literal::Object(entries)
}

/// The credentials that may be sent in place of one, in the order in which they are looked for.
fn fallbacks<'a>(api: &'a Api, credential: &'a Credential) -> Vec<&'a str> {
    let mut found = vec![credential.wire.as_str()];
    let mut next = credential.fallback.as_ref();
    while let Some(wire) = next.filter(|wire| !found.contains(&wire.as_str())) {
        found.push(wire.as_str());
        let other = api.credentials.iter().find(|one| one.wire == *wire);
        next = other.and_then(|one| one.fallback.as_ref());
    }
    found.split_off(1)
}

/// How a credential is sent: the object of the runtime that knows it, and what that needs.
fn kind(credential: &Credential) -> Vec<(String, Literal)> {
    let kind = (
        "kind".to_owned(),
        Literal::Code(kind_name(&credential.scheme).into()),
    );
    let key = |key: &str| ("key".to_owned(), Literal::text(key));
    match &credential.scheme {
        CredentialScheme::Undeclared
        | CredentialScheme::Bearer
        | CredentialScheme::OpenIdConnect { .. }
        | CredentialScheme::Basic => vec![kind],
        CredentialScheme::Http(name)
        | CredentialScheme::Header(name)
        | CredentialScheme::Query(name)
        | CredentialScheme::Cookie(name) => vec![kind, key(name)],
        CredentialScheme::OAuth2 { token_url } => {
            let env = &credential.client_env;
            let pair = vec![
                ("id".to_owned(), Literal::texts(&env.id)),
                ("secret".to_owned(), Literal::texts(&env.secret)),
            ];
            let url = token_url
                .as_ref()
                .map(|url| ("tokenUrl".to_owned(), Literal::text(url)));
            let pair = ("clientEnv".to_owned(), Literal::Object(pair));
            [kind].into_iter().chain(url).chain([pair]).collect()
        }
    }
}

/// The name of the object of the runtime for a kind of credential.
fn kind_name(scheme: &CredentialScheme) -> &'static str {
    match scheme {
        CredentialScheme::Undeclared
        | CredentialScheme::Bearer
        | CredentialScheme::OpenIdConnect { .. } => "bearer",
        CredentialScheme::Basic => "basic",
        CredentialScheme::Http(_) => "http",
        CredentialScheme::Header(_) => "header",
        CredentialScheme::Query(_) => "query",
        CredentialScheme::Cookie(_) => "cookie",
        CredentialScheme::OAuth2 { .. } => "oauth2",
    }
}

/// The statements that import what the constant refers to: the kinds of credentials, and servers with variables.
pub fn imports(api: &Api) -> Vec<String> {
    let kinds: BTreeSet<&str> = api
        .credentials
        .iter()
        .map(|one| kind_name(&one.scheme))
        .collect();
    let (own, plain): (Vec<&str>, Vec<&str>) = kinds.into_iter().partition(|one| *one == "oauth2");
    let uses_variables = has_variables(&api.server);
    let servers = uses_variables.then_some("serverTemplate");
    let variables = (uses_variables && has_server_variables(api)).then_some("serverVariables");
    [
        ("runtime/client/credentials", plain),
        ("runtime/client/oauth2", own),
        ("runtime/client/server", servers.into_iter().collect()),
        ("server-variables", variables.into_iter().collect()),
    ]
    .into_iter()
    .filter(|(_, names)| !names.is_empty())
    .map(|(module, names)| format!("import {{ {} }} from './{module}.js';", names.join(", ")))
    .collect()
}

fn server_variable(variable: &ServerVariable) -> Literal {
    let mut entries = vec![
        ("name".into(), Literal::text(variable.wire.as_str())),
        ("option".into(), Literal::text(case::camel(&variable.name))),
        ("label".into(), Literal::text(&variable.label)),
        ("env".into(), Literal::texts(&variable.env)),
    ];
    if let Some(default) = &variable.default {
        entries.push(("defaultValue".into(), Literal::text(default)));
    }
    if !variable.values.is_empty() {
        entries.push(("values".into(), Literal::texts(&variable.values)));
    }
    Literal::Object(entries)
}

fn window(window: RateLimitWindow) -> Literal {
    Literal::Object(vec![
        (
            "requests".into(),
            Literal::Code(window.requests.to_string()),
        ),
        ("seconds".into(), Literal::Code(window.seconds.to_string())),
    ])
}

/// The options that only the client of this API has, as members of an interface.
pub fn options(api: &Api) -> String {
    let env = |names: &[String]| match names {
        [] => String::new(),
        names => {
            let names: Vec<String> = names.iter().map(|name| code(name)).collect();
            format!(" Read from {} by default.", names.join(" or "))
        }
    };
    let mut out = String::new();
    for credential in &api.credentials {
        let fallback = credential
            .fallback
            .as_ref()
            .and_then(|wire| api.credentials.iter().find(|one| one.wire == *wire));
        let fallback = fallback
            .map(|other| format!(" Without one, the {} is sent.", other.label))
            .unwrap_or_default();
        let text = format!(
            "The {}, or a function that gives it.{}{fallback}",
            credential.label,
            env(&credential.env)
        );
        out.push_str(&docs::comment(2, &[text]));
        let ty = match credential.scheme {
            CredentialScheme::Basic => "string | BasicCredential | TokenProvider",
            CredentialScheme::OAuth2 { .. } => "string | OAuth2Credential | TokenProvider",
            CredentialScheme::Undeclared
            | CredentialScheme::Bearer
            | CredentialScheme::Http(_)
            | CredentialScheme::Header(_)
            | CredentialScheme::Query(_)
            | CredentialScheme::Cookie(_)
            | CredentialScheme::OpenIdConnect { .. } => "string | TokenProvider",
        };
        out.push_str(&format!(
            "  {}?: {ty} | undefined;\n",
            case::camel(&credential.name)
        ));
    }
    for variable in &api.service.server_variables {
        let form = match &variable.default {
            Some(default) => format!("{} by default", code(default)),
            None => "as a host or a URL".to_owned(),
        };
        let text = format!("The {}, {form}.{}", variable.label, env(&variable.env));
        out.push_str(&docs::comment(2, &[text]));
        let values: Vec<String> = variable.values.iter().map(|one| quote(one)).collect();
        let ty = match values.is_empty() {
            true => "string".to_owned(),
            false => values.join(" | "),
        };
        out.push_str(&format!(
            "  {}?: {ty} | undefined;\n",
            case::camel(&variable.name)
        ));
    }
    out
}

/// The types of the runtime that the options have.
pub fn option_types(api: &Api) -> Vec<&'static str> {
    let has = |is: fn(&CredentialScheme) -> bool| api.credentials.iter().any(|one| is(&one.scheme));
    [
        ("BaseClientOptions", true),
        (
            "BasicCredential",
            has(|scheme| matches!(scheme, CredentialScheme::Basic)),
        ),
        (
            "OAuth2Credential",
            has(|scheme| matches!(scheme, CredentialScheme::OAuth2 { .. })),
        ),
        ("TokenProvider", !api.credentials.is_empty()),
    ]
    .into_iter()
    .filter_map(|(name, is_used)| is_used.then_some(name))
    .collect()
}

/// The constants of all stream formats, each with its name.
pub fn stream_formats(api: &Api) -> Vec<(String, Literal)> {
    let formats = api.service.stream_formats.iter();
    formats
        .map(|(name, format)| (case::camel(&ir::Name::new(name)), stream_format(format)))
        .collect()
}

fn stream_format(format: &StreamFormat) -> Literal {
    let mut entries: Vec<(String, Literal)> = Vec::new();
    if let Some(event_type) = &format.event_type {
        entries.push(("eventType".into(), Literal::text(event_type.as_str())));
    }
    let events = format
        .events
        .iter()
        .map(|(event, found)| (event.clone(), steps(found)));
    entries.push(("events".into(), Literal::Object(events.collect())));
    entries.push(("other".into(), steps(&format.other)));
    entries.push(("index".into(), Literal::text(format.index.as_str())));
    if let Some(id) = &format.id {
        entries.push(("id".into(), Literal::text(id.as_str())));
    }
    entries.push(("replaced".into(), texts(&format.replaced)));
    let pieces = format
        .pieces
        .iter()
        .map(|(from, to)| (from.as_str().to_owned(), Literal::text(to.as_str())));
    entries.push(("pieces".into(), Literal::Object(pieces.collect())));
    let trimmed = format
        .trimmed
        .iter()
        .map(|(key, suffix)| (key.as_str().to_owned(), Literal::text(suffix)));
    entries.push(("trimmed".into(), Literal::Object(trimmed.collect())));
    if !format.end_events.is_empty() {
        entries.push(("endEvents".into(), Literal::texts(&format.end_events)));
    }
    if !format.end_values.is_empty() {
        let paths = format.end_values.iter().map(|path| texts(path));
        entries.push(("endValues".into(), Literal::List(paths.collect())));
    }
    Literal::Object(entries)
}

fn texts(keys: &[Wire]) -> Literal {
    Literal::texts(keys.iter().map(Wire::as_str))
}

fn steps(steps: &[StreamStep]) -> Literal {
    Literal::List(steps.iter().map(step).collect())
}

fn step(step: &StreamStep) -> Literal {
    let entries = match step {
        StreamStep::Replace { from } => vec![("replace", texts(from))],
        StreamStep::Merge { from, into } if into.is_empty() => vec![("merge", texts(from))],
        StreamStep::Merge { from, into } => vec![("merge", texts(from)), ("into", texts(into))],
        StreamStep::Insert {
            from,
            list,
            json_text,
        } => {
            vec![
                ("insert", texts(from)),
                ("list", texts(list)),
                ("jsonText", texts(json_text)),
            ]
        }
        StreamStep::Append {
            from,
            list,
            renamed,
            skipped,
        } => {
            let renamed = renamed
                .iter()
                .map(|(from, to)| (from.as_str().to_owned(), Literal::text(to.as_str())));
            vec![
                ("append", texts(from)),
                ("list", texts(list)),
                ("renamed", Literal::Object(renamed.collect())),
                ("skipped", texts(skipped)),
            ]
        }
        StreamStep::Parse { list, key } => vec![
            ("parse", Literal::text(key.as_str())),
            ("list", texts(list)),
        ],
    };
    Literal::Object(
        entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}
