//! `init`: writes a commented configuration, an overlay and the locked names beside a description.

use crate::{arguments::InitArgs, configuration::FILE, document};
use ir::{Api, Credential, CredentialScheme, pass, quote::quote_toml};
use std::{
    fs,
    path::{Path, PathBuf},
};
use xtask::{
    error::{Error, describe_io},
    spec::compile::report,
    support::output::print,
};

const OVERLAY: &str = "\
overlay: 1.0.0
info:
  title: Corrections
  version: '1'
# Each action corrects a fact of the description. An action whose target does not exist is reported.
# - target: $.paths['/pets'].get
#   description: Why the description is wrong.
#   update: {operationId: listPets}
actions: []
";

/// Writes the files. Existing ones are never replaced.
pub fn run(args: &InitArgs) -> Result<(), Error> {
    let folder = match (&args.dir, args.description.parent()) {
        (Some(folder), _) => folder.clone(),
        (None, Some(parent)) if !parent.as_os_str().is_empty() => parent.to_owned(),
        (None, _) => PathBuf::from("."),
    };
    let source = document::open(&args.description)?;
    let (output, outcome) = source.compile_with(codegen::compile);
    let checked = report(&source, output, &outcome, false)?;
    let api = checked.api();
    fs::create_dir_all(&folder)
        .map_err(|error| Error::io("create", &folder, describe_io(&error)))?;
    let files = [
        (
            FILE,
            configuration(
                api,
                &relative(&folder, &args.description)?,
                args.url.as_deref(),
            ),
        ),
        ("overlay.yaml", OVERLAY.to_owned()),
        ("names.toml", outcome.names.clone().unwrap_or_default()),
    ];
    if let Some((name, _)) = files.iter().find(|(name, _)| folder.join(name).exists()) {
        return Err(Error::Failed(format!(
            "{} exists already; delete it to start again",
            folder.join(name).display()
        )));
    }
    let mut text = format!(
        "{}: {} on {}, {}\n",
        api.title,
        counted(api.operations().count(), "operation"),
        counted(api.resources.len(), "resource"),
        counted(api.types.len(), "type")
    );
    for (name, content) in files {
        let path = folder.join(name);
        fs::write(&path, content)
            .map_err(|error| Error::io("write", &path, describe_io(&error)))?;
        text.push_str(&format!("wrote {}\n", path.display()));
    }
    print(&text)
}

/// A number of things.
fn counted(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    }
}

/// The path of the description as the configuration in a folder names it.
fn relative(folder: &Path, description: &Path) -> Result<String, Error> {
    let real = |path: &Path| {
        path.canonicalize()
            .map_err(|error| Error::io("read", path, describe_io(&error)))
    };
    let description = real(description)?;
    let path = match description.strip_prefix(real(folder)?) {
        Ok(below) => below.to_owned(),
        Err(_) => description,
    };
    Ok(path.to_string_lossy().into_owned())
}

/// The text of the configuration.
fn configuration(api: &Api, description: &str, url: Option<&str>) -> String {
    let stem = pass::package_stem(&api.title);
    let prefix = variable_prefix(&stem);
    let mut out = format!(
        "# The configuration of {} for `openapi-sdk`. docs/configuration.md of the generator describes every key.\n\n",
        api.title.split_whitespace().collect::<Vec<_>>().join(" ")
    );
    out.push_str(&format!(
        "[upstream]\n# The root document of the description, relative to this file.\ndescription = {}\n\n",
        quote_toml(description)
    ));
    out.push_str("[service]\n");
    match url {
        Some(url) => out.push_str(&format!("description_url = {}\n", quote_toml(url))),
        None => out.push_str(
            "# The URL that the description came from. Relative URLs in it are relative to this one.\n# description_url = \"https://api.example.com/openapi.yaml\"\n",
        ),
    }
    out.push_str(&format!(
        "# Environment variables that may hold the base URL.\nserver_env = [\"{prefix}_URL\"]\n# The limits of the service, the shorter window first.\n# [service.rate_limit]\n# windows = [{{ requests = 100, seconds = 60 }}]\n\n"
    ));
    out.push_str("# What operations are grouped by: \"tags\", \"id\" or \"path\". Without it, tags are used where almost all operations have one.\n# [resources]\n# from = \"tags\"\n\n");
    for credential in &api.credentials {
        out.push_str(&credential_entry(credential, &prefix));
    }
    for variable in &api.service.server_variables {
        let name = variable.name.words().join("_");
        out.push_str(&format!(
            "[server_variables.{}]\nname = {}\nlabel = {}\nenv = [\"{prefix}_{}\"]\n\n",
            quote_toml(variable.wire.as_str()),
            quote_toml(&name),
            quote_toml(&variable.name.words().join(" ")),
            env_part(&name)
        ));
    }
    out.push_str("[package]\n# The languages to generate: \"rust\", \"python\", \"typescript\" and \"go\".\nlanguages = [\"rust\", \"python\", \"typescript\", \"go\"]\nversion = \"0.1.0\"\nlicense = \"MIT OR Apache-2.0\"\n# The folder with a folder for each language, relative to this file.\nout = \"sdk\"\n\n");
    for (language, name) in [
        ("rust", format!("{stem}-sdk")),
        ("python", format!("{stem}-sdk")),
        ("typescript", format!("{stem}-sdk")),
        ("go", format!("{stem}-sdk.internal/go")),
    ] {
        out.push_str(&format!(
            "[package.{language}]\nname = {}\n",
            quote_toml(&name)
        ));
        if language == "rust" {
            out.push_str("# Where the crate gets its runtime: { registry = true }, { path = \"..\" } or { git = \"https://..\", rev = \"..\" }. Without it,\n# the crates of the runtime are written beside it.\n# runtime = { path = \"..\" }\n");
        }
        out.push('\n');
    }
    out
}

/// The beginning of the names of environment variables: the title without the word for what every title names.
fn variable_prefix(stem: &str) -> String {
    let words = stem.strip_suffix("-api").unwrap_or(stem);
    words.replace('-', "_").to_uppercase()
}

/// A name as a part of the name of an environment variable, which is ASCII on every system.
fn env_part(name: &str) -> String {
    let ascii: String = name.chars().filter(char::is_ascii).collect();
    match ascii.trim_matches('_') {
        "" => "VALUE".to_owned(),
        word => word.to_uppercase(),
    }
}

/// The table of a credential, with names of environment variables that fit the API.
fn credential_entry(credential: &Credential, prefix: &str) -> String {
    let name = credential.name.words().join("_");
    let variable = format!("{prefix}_{}", env_part(&name));
    let mut out = format!(
        "[credentials.{}]\nname = {}\nlabel = {}\nenv = [\"{variable}\"]\n",
        quote_toml(credential.wire.as_str()),
        quote_toml(&name),
        quote_toml(&credential.label.replace('`', "")),
    );
    if let CredentialScheme::OAuth2 { token_url } = &credential.scheme {
        out.push_str(&format!(
            "client_id_env = [\"{variable}_CLIENT_ID\"]\nclient_secret_env = [\"{variable}_CLIENT_SECRET\"]\n"
        ));
        if token_url.is_none() {
            out.push_str("# token_url = \"https://auth.example.com/token\"\n");
        }
    }
    out.push('\n');
    out
}
