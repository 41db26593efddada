//! What belongs to the API as a whole: the package with the service, and the one with the client of all resources.

use askama::Template;
use ir::{CredentialScheme, Service};

use super::resource::summary;
use crate::common::client_settings::{self, OptionNames};
use crate::common::plain_text;
use crate::files::Files;
use crate::go::layout::{aligned, comment, list, literal, quote, texts};
use crate::go::names::{Names, Package};

#[derive(Template)]
#[template(path = "go/service.go.jinja", escape = "none")]
struct ServiceFile {
    docs: Vec<String>,
    module: String,
    title: String,
    fields: String,
    has_rate_limit: bool,
    options: Vec<OptionView>,
}

/// A function that sets a credential or a server variable.
struct OptionView {
    docs: Vec<String>,
    name: String,
    argument: &'static str,
    ty: &'static str,
    call: String,
}

#[derive(Template)]
#[template(path = "go/all.go.jinja", escape = "none")]
struct AllFile {
    docs: Vec<String>,
    package: String,
    imports: Vec<String>,
    fields: Vec<FieldView>,
    values: Vec<String>,
}

struct FieldView {
    docs: Vec<String>,
    name: String,
    ty: String,
}

/// The files of both packages.
pub fn emit(names: &Names) -> Files {
    let mut files = Files::new();
    files.insert("client/client.go".into(), service(names));
    files.insert(format!("{0}/{0}.go", names.all), all(names));
    files
}

/// The table of the options in the README.
pub fn settings(names: &Names) -> String {
    let own = |name: &ir::Name| format!("client.{}", names.spelling.exported(name));
    let credential = |index: usize, one: &ir::Credential| match (index, &one.scheme) {
        (0, scheme) if *scheme != CredentialScheme::Basic => "sdk.Token".to_owned(),
        _ => own(&one.name),
    };
    client_settings::table(
        names.api,
        &OptionNames {
            credential: &credential,
            oauth2_client: &|one| format!("{}Client", own(&one.name)),
            variable: &|one| own(&one.name),
            base_url: "sdk.BaseURL",
        },
    )
}

fn title(names: &Names) -> String {
    plain_text::line(&names.api.title)
}

fn service(names: &Names) -> String {
    let title = title(names);
    let file = ServiceFile {
        docs: comment(
            &format!(
                "Package client makes clients of the {title}. Every resource has a package of its own, and a program compiles only those that it imports."
            ),
            0,
        ),
        module: names.module.clone(),
        fields: service_fields(names),
        has_rate_limit: names.api.service.rate_limit.is_some(),
        options: options(names),
        title,
    };
    file.render()
        .expect("the template has no fallible expression")
}

fn service_fields(names: &Names) -> String {
    let api = names.api;
    let service = &api.service;
    let name = match service.name.trim() {
        "" => title(names),
        name => name.to_owned(),
    };
    let agent = format!("{}/{}", names.module.replace('/', "-"), api.version);
    let mut pairs = vec![
        ("Name".to_owned(), quote(&name)),
        ("UserAgent".to_owned(), quote(&agent)),
        ("BaseURL".to_owned(), quote(&api.server)),
    ];
    if !service.server_env.is_empty() {
        pairs.push(("BaseURLEnv".to_owned(), texts(&service.server_env, 1)));
    }
    let credentials: Vec<String> = api.credentials.iter().map(credential).collect();
    if !credentials.is_empty() {
        pairs.push((
            "Credentials".to_owned(),
            list("[]sdk.CredentialSpec", &credentials, 1),
        ));
    }
    let variables: Vec<String> = service
        .server_variables
        .iter()
        .map(|variable| {
            let mut pairs = vec![
                ("Name".to_owned(), quote(variable.wire.as_str())),
                ("Label".to_owned(), quote(&variable.label)),
            ];
            if !variable.env.is_empty() {
                pairs.push(("Env".to_owned(), texts(&variable.env, 3)));
            }
            if let Some(default) = &variable.default {
                pairs.push(("Default".to_owned(), quote(default)));
            }
            if !variable.values.is_empty() {
                pairs.push(("Values".to_owned(), texts(&variable.values, 3)));
            }
            literal("", &pairs, 2)
        })
        .collect();
    if !variables.is_empty() {
        pairs.push((
            "ServerVariables".to_owned(),
            list("[]sdk.ServerVariableSpec", &variables, 1),
        ));
    }
    if let Some(limit) = rate_limit(service) {
        pairs.push(("RateLimit".to_owned(), limit));
    }
    crate::go::layout::literal_fields(&pairs, 0)
}

fn credential(one: &ir::Credential) -> String {
    let mut pairs = vec![
        ("Scheme".to_owned(), quote(one.wire.as_str())),
        ("Label".to_owned(), quote(&one.label)),
    ];
    pairs.extend(kind(one));
    if !one.env.is_empty() {
        pairs.push(("Env".to_owned(), texts(&one.env, 3)));
    }
    if let Some(fallback) = &one.fallback {
        pairs.push(("Fallback".to_owned(), quote(fallback.as_str())));
    }
    let rejected: Vec<String> = one
        .rejected
        .iter()
        .map(|one| {
            let pairs = [
                ("Prefix".to_owned(), quote(&one.prefix)),
                ("Reason".to_owned(), quote(&one.reason)),
            ];
            literal("", &pairs, 4)
        })
        .collect();
    if !rejected.is_empty() {
        pairs.push((
            "Rejected".to_owned(),
            list("[]sdk.RejectedPrefix", &rejected, 3),
        ));
    }
    literal("", &pairs, 2)
}

/// How a credential is sent, unless it is a bearer token.
fn kind(one: &ir::Credential) -> Vec<(String, String)> {
    let kind = |kind: &str| ("Kind".to_owned(), format!("sdk.Credential{kind}"));
    let key = |key: &str| ("Key".to_owned(), quote(key));
    match &one.scheme {
        CredentialScheme::Undeclared
        | CredentialScheme::Bearer
        | CredentialScheme::OpenIdConnect { .. } => Vec::new(),
        CredentialScheme::Basic => vec![kind("Basic")],
        CredentialScheme::Http(scheme) => vec![("Kind".to_owned(), quote(scheme))],
        CredentialScheme::Header(name) => vec![kind("Header"), key(name)],
        CredentialScheme::Query(name) => vec![kind("Query"), key(name)],
        CredentialScheme::Cookie(name) => vec![kind("Cookie"), key(name)],
        CredentialScheme::OAuth2 { token_url } => {
            let mut pairs = vec![kind("OAuth2")];
            pairs.extend(
                token_url
                    .as_ref()
                    .map(|url| ("TokenURL".to_owned(), quote(url))),
            );
            for (field, env) in [
                ("ClientIDEnv", &one.client_env.id),
                ("ClientSecretEnv", &one.client_env.secret),
            ] {
                if !env.is_empty() {
                    pairs.push((field.to_owned(), texts(env, 3)));
                }
            }
            pairs
        }
    }
}

fn rate_limit(service: &Service) -> Option<String> {
    let limit = service.rate_limit?;
    let window = |window: ir::RateLimitWindow| {
        let pairs = [
            ("Requests".to_owned(), window.requests.to_string()),
            (
                "Period".to_owned(),
                format!("{} * time.Second", window.seconds),
            ),
        ];
        literal("sdk.RateLimitWindow", &pairs, 2)
    };
    let mut pairs = vec![("Quota".to_owned(), window(limit.quota))];
    pairs.extend(limit.burst.map(|burst| ("Burst".to_owned(), window(burst))));
    Some(literal("&sdk.RateLimitConfig", &pairs, 1))
}

/// The options for credentials but the first, which `sdk.Token` sets, for those that consist of several values, and for server
/// variables.
fn options(names: &Names) -> Vec<OptionView> {
    let mut views = Vec::new();
    for (index, credential) in names.api.credentials.iter().enumerate() {
        let name = names.spelling.exported(&credential.name);
        let wire = quote(credential.wire.as_str());
        match credential.scheme {
            CredentialScheme::Basic => {
                views.push(OptionView {
                    docs: comment(&format!("{name} sets the {}.", credential.label), 0),
                    argument: "username, password",
                    ty: "string",
                    call: format!("sdk.BasicAuth({wire}, username, password)"),
                    name,
                });
                continue;
            }
            CredentialScheme::OAuth2 { .. } => views.push(OptionView {
                docs: comment(
                    &format!("{name}Client gets the {} by OAuth 2.", credential.label),
                    0,
                ),
                argument: "client",
                ty: "sdk.OAuth2",
                call: format!("sdk.OAuth2From({wire}, client)"),
                name: format!("{name}Client"),
            }),
            CredentialScheme::Undeclared
            | CredentialScheme::Bearer
            | CredentialScheme::Http(_)
            | CredentialScheme::Header(_)
            | CredentialScheme::Query(_)
            | CredentialScheme::Cookie(_)
            | CredentialScheme::OpenIdConnect { .. } => {}
        }
        if index == 0 {
            continue;
        }
        views.push(OptionView {
            docs: comment(&format!("{name} sets the {}.", credential.label), 0),
            argument: "token",
            ty: "string",
            call: format!("sdk.Credential({}, token)", quote(credential.wire.as_str())),
            name: name.clone(),
        });
        views.push(OptionView {
            docs: comment(
                &format!("{name}From gets the {} from a provider.", credential.label),
                0,
            ),
            argument: "provider",
            ty: "sdk.TokenProvider",
            call: format!(
                "sdk.CredentialFrom({}, provider)",
                quote(credential.wire.as_str())
            ),
            name: format!("{name}From"),
        });
    }
    for variable in &names.api.service.server_variables {
        let name = names.spelling.exported(&variable.name);
        views.push(OptionView {
            docs: comment(&format!("{name} sets the {}.", variable.label), 0),
            argument: "value",
            ty: "string",
            call: format!(
                "sdk.ServerVariable({}, value)",
                quote(variable.wire.as_str())
            ),
            name,
        });
    }
    views
}

fn all(names: &Names) -> String {
    let packages =
        (0..names.resources.len()).map(|index| names.package_name(Package::Resource(index)));
    let mut imports: Vec<String> = packages
        .map(|package| format!("\t\"{}/{package}\"", names.module))
        .collect();
    imports.push(format!("\t\"{}/client\"", names.module));
    imports.push(format!("\t\"{}/sdk\"", names.module));
    imports.sort();
    let resources = names.api.resources.iter().zip(&names.resources).enumerate();
    let mut values = Vec::new();
    let fields = resources.map(|(index, (resource, own))| {
        let package = names.package_name(Package::Resource(index));
        values.push((own.field.clone(), format!("{package}.New(client)")));
        FieldView {
            docs: comment(&summary(resource), 1),
            name: own.field.clone(),
            ty: format!("*{package}.Client"),
        }
    });
    let fields = fields.collect();
    values.push(("Client".to_owned(), "client".to_owned()));
    let file = AllFile {
        docs: comment(
            &format!(
                "Package {} has a client with all resources of the {}. A program that imports the packages of single resources compiles faster.",
                names.all,
                title(names)
            ),
            0,
        ),
        package: names.all.clone(),
        imports,
        fields,
        values: aligned(&values, ":", ","),
    };
    file.render()
        .expect("the template has no fallible expression")
}
