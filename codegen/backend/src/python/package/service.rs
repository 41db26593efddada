//! The facts about the service behind the API, as the runtime reads them.

use ir::{
    Api, Credential, CredentialScheme, RateLimitWindow, ServerVariable, StreamFormat, StreamStep,
    Wire,
};

use crate::common::case;
use crate::python::names::Names;
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::string;

/// The lines of the constant with the facts.
pub fn constant(names: &Names, package: &str, distribution: &str) -> Vec<String> {
    let api = names.api;
    let service = &api.service;
    let name = match service.name.as_str() {
        "" => api.title.as_str(),
        name => name,
    };
    let user_agent = format!("{distribution}-python/{}", api.version);
    let mut parts = vec![
        Code::text(format!("name={}", string(name))),
        Code::text(format!("package={}", string(package))),
        Code::text(format!("user_agent={}", string(&user_agent))),
        Code::text(format!("base_url={}", string(&api.server))),
        texts(&service.server_env).after("base_url_env="),
        Code::tuple(api.credentials.iter().map(credential).collect()).after("credentials="),
        Code::tuple(
            service
                .server_variables
                .iter()
                .map(server_variable)
                .collect(),
        )
        .after("server_variables="),
    ];
    if let Some(limit) = &service.rate_limit {
        let mut windows = vec![window(limit.quota)];
        windows.extend(limit.burst.map(window));
        parts.push(Code::call("RateLimit", windows).after("rate_limit="));
    }
    let resources = names.resources.iter().map(|own| {
        let row = Code::tuple(
            [&own.module, &own.class, &own.async_class]
                .map(|text| Code::text(string(text)))
                .to_vec(),
        );
        row.after(&format!("{}: ", string(&own.module)))
    });
    parts.push(Code::group("resources={", resources.collect(), "}"));
    Code::call("Service", parts)
        .after("SERVICE = ")
        .lines(0, "")
}

fn texts(texts: &[String]) -> Code {
    Code::tuple(texts.iter().map(|text| Code::text(string(text))).collect())
}

fn wires(keys: &[Wire]) -> Code {
    Code::tuple(
        keys.iter()
            .map(|key| Code::text(string(key.as_str())))
            .collect(),
    )
}

fn credential(credential: &Credential) -> Code {
    let mut parts = vec![
        Code::text(string(credential.wire.as_str())),
        Code::text(string(&case::snake(&credential.name))),
        Code::text(string(&credential.label)),
        texts(&credential.env),
    ];
    if let Some(fallback) = &credential.fallback {
        parts.push(Code::text(format!(
            "fallback={}",
            string(fallback.as_str())
        )));
    }
    if !credential.rejected.is_empty() {
        let rows = credential.rejected.iter().map(|one| {
            Code::tuple(vec![
                Code::text(string(&one.prefix)),
                Code::text(string(&one.reason)),
            ])
        });
        parts.push(Code::tuple(rows.collect()).after("rejected="));
    }
    parts.extend(kind(credential));
    Code::call("CredentialSpec", parts)
}

/// How a credential is sent, unless it is a bearer token.
fn kind(credential: &Credential) -> Vec<Code> {
    let kind = |kind: &str| Code::text(format!("kind={}", string(kind)));
    let key = |key: &str| Code::text(format!("key={}", string(key)));
    match &credential.scheme {
        CredentialScheme::Undeclared
        | CredentialScheme::Bearer
        | CredentialScheme::OpenIdConnect { .. } => Vec::new(),
        CredentialScheme::Basic => vec![kind("basic")],
        CredentialScheme::Http(scheme) => vec![kind(scheme)],
        CredentialScheme::Header(name) => vec![kind("header"), key(name)],
        CredentialScheme::Query(name) => vec![kind("query"), key(name)],
        CredentialScheme::Cookie(name) => vec![kind("cookie"), key(name)],
        CredentialScheme::OAuth2 { token_url } => {
            let url = token_url.as_deref().unwrap_or_default();
            let mut parts = vec![
                kind("oauth2"),
                Code::text(format!("token_url={}", string(url))),
            ];
            let env = &credential.client_env;
            if !env.id.is_empty() || !env.secret.is_empty() {
                let pair = Code::tuple(vec![texts(&env.id), texts(&env.secret)]);
                parts.push(pair.after("client_env="));
            }
            parts
        }
    }
}

fn server_variable(variable: &ServerVariable) -> Code {
    let mut parts = vec![
        Code::text(string(variable.wire.as_str())),
        Code::text(string(&case::snake(&variable.name))),
        Code::text(string(&variable.label)),
        texts(&variable.env),
    ];
    if let Some(default) = &variable.default {
        parts.push(Code::text(format!("default={}", string(default))));
    }
    if !variable.values.is_empty() {
        parts.push(texts(&variable.values).after("values="));
    }
    Code::call("ServerVariable", parts)
}

fn window(window: RateLimitWindow) -> Code {
    Code::call(
        "Window",
        vec![
            Code::text(window.requests.to_string()),
            Code::text(window.seconds.to_string()),
        ],
    )
}

/// The lines of the constants of all stream formats.
pub fn stream_formats(api: &Api) -> Vec<Vec<String>> {
    let formats = api.service.stream_formats.iter();
    formats
        .map(|(name, format)| {
            let name = case::screaming(&ir::Name::new(name));
            stream_format(format)
                .after(&format!("{name} = "))
                .lines(0, "")
        })
        .collect()
}

fn stream_format(format: &StreamFormat) -> Code {
    let mut parts = Vec::new();
    let optional = |wire: &Option<Wire>| wire.as_ref().map(|wire| string(wire.as_str()));
    parts.extend(optional(&format.event_type).map(|text| Code::text(format!("event_type={text}"))));
    let events = format
        .events
        .iter()
        .map(|(event, found)| steps(found).after(&format!("{}: ", string(event))));
    parts.push(Code::group("events={", events.collect(), "}"));
    parts.push(steps(&format.other).after("other="));
    parts.push(Code::text(format!(
        "index={}",
        string(format.index.as_str())
    )));
    parts.extend(optional(&format.id).map(|text| Code::text(format!("id={text}"))));
    parts.push(wires(&format.replaced).after("replaced="));
    let pair =
        |(left, right): (&str, &str)| Code::text(format!("{}: {}", string(left), string(right)));
    let pieces = format
        .pieces
        .iter()
        .map(|(from, to)| pair((from.as_str(), to.as_str())));
    parts.push(Code::group("pieces={", pieces.collect(), "}"));
    let trimmed = format
        .trimmed
        .iter()
        .map(|(key, suffix)| pair((key.as_str(), suffix)));
    parts.push(Code::group("trimmed={", trimmed.collect(), "}"));
    if !format.end_events.is_empty() {
        parts.push(texts(&format.end_events).after("end_events="));
    }
    if !format.end_values.is_empty() {
        let paths = format.end_values.iter().map(|path| wires(path));
        parts.push(Code::tuple(paths.collect()).after("end_values="));
    }
    Code::call("StreamFormat", parts)
}

fn steps(steps: &[StreamStep]) -> Code {
    Code::tuple(steps.iter().map(step).collect())
}

fn step(step: &StreamStep) -> Code {
    match step {
        StreamStep::Replace { from } => Code::call("Replace", vec![wires(from)]),
        StreamStep::Merge { from, into } => {
            let mut parts = vec![wires(from)];
            if !into.is_empty() {
                parts.push(wires(into));
            }
            Code::call("Merge", parts)
        }
        StreamStep::Insert {
            from,
            list,
            json_text,
        } => Code::call("Insert", vec![wires(from), wires(list), wires(json_text)]),
        StreamStep::Append {
            from,
            list,
            renamed,
            skipped,
        } => {
            let renamed = renamed.iter().map(|(from, to)| {
                Code::text(format!(
                    "{}: {}",
                    string(from.as_str()),
                    string(to.as_str())
                ))
            });
            Code::call(
                "Append",
                vec![
                    wires(from),
                    wires(list),
                    Code::group("{", renamed.collect(), "}"),
                    wires(skipped),
                ],
            )
        }
        StreamStep::Parse { list, key } => {
            Code::call("Parse", vec![wires(list), Code::text(string(key.as_str()))])
        }
    }
}

/// The names of the steps that the formats use.
pub fn step_names(api: &Api) -> Vec<&'static str> {
    let mut names = Vec::new();
    for format in api.service.stream_formats.values() {
        for step in format.events.values().flatten().chain(&format.other) {
            let name = match step {
                StreamStep::Replace { .. } => "Replace",
                StreamStep::Merge { .. } => "Merge",
                StreamStep::Insert { .. } => "Insert",
                StreamStep::Append { .. } => "Append",
                StreamStep::Parse { .. } => "Parse",
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}
