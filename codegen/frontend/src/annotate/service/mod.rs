//! Applies the sections of `spec/api.toml` about the service: credentials, servers, rate limit, packages and streams.

pub mod credentials;
pub mod servers;
pub mod service_file;
pub mod webhooks;

use self::service_file::{
    PackageEntry, PackagesEntry, RateLimitEntry, RuntimeEntry, ServiceEntry, StepEntry,
    StreamFormatEntry, WindowEntry,
};
use super::{checker::Checker, file::AnnotationsFile};
use crate::{diagnostic_codes, read::span::span_at};
use ir::{
    Api, Credential, Grant, KeyPath, Package, RateLimit, RateLimitWindow, RuntimeSource, Security,
    Segment, Server, Service, StreamFormat, StreamStep, Wire, pass,
};
use std::collections::BTreeMap;
use toml::Spanned;

/// Everything that the file says about the service.
pub struct ServiceAnnotations {
    service: Service,
    credentials: Vec<Credential>,
    /// The format of the event streams of an operation, by its ID.
    streams: BTreeMap<String, String>,
}

impl ServiceAnnotations {
    /// Adds them to the API.
    pub fn apply(self, api: &mut Api) {
        let variables = &self.service.server_variables;
        for operation in api.resources.iter_mut().flat_map(|one| &mut one.operations) {
            operation.stream_format = self.streams.get(&operation.id).cloned();
            match &operation.server {
                // The URL that the caller holds carries its own permission.
                Server::Caller(_) => operation.security = Security::default(),
                Server::Template(segments) => {
                    let credential = variables.iter().find_map(|variable| {
                        let names = |segment: &Segment| matches!(segment, Segment::Param(wire) if *wire == variable.wire);
                        variable.credential.clone().filter(|_| segments.iter().any(names))
                    });
                    if let Some(credential) = credential {
                        let scopes = Vec::new();
                        operation.security = Grant { credential, scopes }.into();
                    }
                }
                Server::Default | Server::Fixed(_) => {}
            }
        }
        api.service = self.service;
        api.credentials = self.credentials;
    }
}

impl Checker<'_> {
    /// Checks the sections about the service.
    pub fn service(&mut self, file: &AnnotationsFile) -> ServiceAnnotations {
        self.check_description_url(&file.service);
        let credentials = self.credentials(file);
        let mut service = Service {
            name: file.service.name.clone(),
            server_env: self.variables(&file.service.server_env),
            reference: self.reference(&file.service),
            generated_by: file.service.generated_by.clone(),
            stored_resources: file.service.stored_resources.clone(),
            rate_limit: file
                .service
                .rate_limit
                .as_ref()
                .and_then(|entry| self.rate_limit(entry)),
            server_variables: self.server_variables(file, &credentials),
            example_values: self.example_values(&file.examples),
            packages: self.packages(&file.package),
            stream_formats: BTreeMap::new(),
            search_synonyms: file.search.synonyms.clone(),
            webhook_signature: file
                .webhooks
                .as_ref()
                .and_then(|entry| self.webhook_signature(entry.get_ref())),
        };
        let mut streams = BTreeMap::new();
        for (name, entry) in &file.stream_formats {
            let format = self.stream_format(entry);
            service
                .stream_formats
                .insert(name.get_ref().clone(), format);
            for id in &entry.operations {
                let Some(operation) = self.operation(id) else {
                    continue;
                };
                if operation.events().is_none() {
                    let message = format!("`{}` has no event stream", id.get_ref());
                    self.report_unknown(
                        id,
                        message,
                        "name only operations that answer with `text/event-stream`",
                    );
                }
                if streams
                    .insert(id.get_ref().clone(), name.get_ref().clone())
                    .is_some()
                {
                    let message = format!("`{}` already has a stream format", id.get_ref());
                    self.report_unknown(id, message, "name each operation in one stream format");
                }
            }
        }
        ServiceAnnotations {
            service,
            credentials,
            streams,
        }
    }

    /// Reports an address of the description that is none. Reading the description has used it already.
    fn check_description_url(&mut self, entry: &ServiceEntry) {
        if let Some(written) = &entry.description_url
            && !written.get_ref().contains("://")
        {
            let message = format!("`{}` is not a URL", written.get_ref());
            let help = "write the address from which the description can be fetched";
            self.report_unknown(written, message, help);
        }
    }

    fn reference(&mut self, entry: &ServiceEntry) -> Option<String> {
        let written = entry.reference.as_ref()?;
        let url = written.get_ref();
        if is_url(url) && url.contains("{id}") {
            return Some(url.clone());
        }
        let message = format!("`{url}` is not the URL of a reference page");
        let help = "write an address that starts with `https://` and has `{id}` in place of the operation ID";
        self.report_unknown(written, message, help);
        None
    }

    /// The names of environment variables.
    pub(crate) fn variables(&mut self, entries: &[Spanned<String>]) -> Vec<String> {
        for entry in entries {
            let name = entry.get_ref();
            let is_name = name
                .starts_with(|first: char| first.is_ascii_uppercase() || first == '_')
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
            if !is_name {
                let message = format!("`{name}` is not the name of an environment variable");
                self.report_unknown(entry, message, "use upper-case letters, digits and `_`");
            }
        }
        entries
            .iter()
            .map(|entry| entry.get_ref().clone())
            .collect()
    }

    fn rate_limit(&mut self, entry: &RateLimitEntry) -> Option<RateLimit> {
        let mut windows = Vec::new();
        let mut last = 0;
        for window in &entry.windows {
            let WindowEntry { requests, seconds } = *window.get_ref();
            if requests == 0 || seconds <= last {
                let span = span_at(self.file, self.text, window.span().start);
                let message = "the windows of the rate limit are not in increasing order";
                let help = "use at least one request per window, and list the shorter window first";
                self.report.add_with_help(
                    &diagnostic_codes::ANNOTATIONS_UNKNOWN_TARGET,
                    span,
                    message,
                    help,
                );
            }
            last = seconds;
            windows.push(RateLimitWindow { requests, seconds });
        }
        match windows[..] {
            [quota] => Some(RateLimit { burst: None, quota }),
            [burst, quota] => Some(RateLimit {
                burst: Some(burst),
                quota,
            }),
            [] | [..] => {
                let span = entry
                    .windows
                    .first()
                    .map_or(0, |window| window.span().start);
                let span = span_at(self.file, self.text, span);
                let message = "a rate limit has one or two windows";
                self.report
                    .add(&diagnostic_codes::ANNOTATIONS_UNKNOWN_TARGET, span, message);
                None
            }
        }
    }

    fn packages(&mut self, entry: &PackagesEntry) -> BTreeMap<String, Package> {
        let repository = entry.repository.as_ref().and_then(|written| {
            if is_url(written.get_ref()) {
                return Some(written.get_ref().clone());
            }
            let message = format!("`{}` is not an `https` URL", written.get_ref());
            self.report_unknown(
                written,
                message,
                "write an address that starts with `https://`",
            );
            None
        });
        let package = |(language, package): (&String, &PackageEntry)| {
            let package = Package {
                name: package.name.clone(),
                client: package.client.clone(),
                description: package.description.clone(),
                keywords: package.keywords.clone(),
                categories: package.categories.clone(),
                examples: package.examples.clone(),
                repository: repository.clone(),
                license: entry.license.clone(),
                authors: entry.authors.clone(),
                runtime: package.runtime.clone().map(|entry| match entry {
                    RuntimeEntry::Registry { .. } => RuntimeSource::Registry,
                    RuntimeEntry::Path { path } => RuntimeSource::Path(path),
                    RuntimeEntry::Git { git, rev } => RuntimeSource::Git {
                        url: git,
                        revision: rev,
                    },
                }),
                documentation: package.documentation.clone(),
                initialisms: match &package.initialisms {
                    Some(words) => words.clone(),
                    None => pass::INITIALISMS
                        .iter()
                        .map(|&word| word.to_owned())
                        .collect(),
                },
                usage: None,
            };
            (language.clone(), package)
        };
        entry.languages.iter().map(package).collect()
    }

    fn stream_format(&mut self, entry: &StreamFormatEntry) -> StreamFormat {
        let pairs = |map: &BTreeMap<String, String>| -> BTreeMap<Wire, Wire> {
            map.iter()
                .map(|(from, to)| (from.as_str().into(), to.as_str().into()))
                .collect()
        };
        StreamFormat {
            event_type: entry.event_type.as_deref().map(Wire::from),
            events: entry
                .events
                .iter()
                .map(|(event, steps)| (event.get_ref().clone(), self.steps(steps)))
                .collect(),
            other: self.steps(&entry.other),
            index: entry.index.as_str().into(),
            id: entry.id.as_deref().map(Wire::from),
            replaced: wires(&entry.replaced),
            pieces: pairs(&entry.pieces),
            trimmed: entry
                .trimmed
                .iter()
                .map(|(key, suffix)| (key.as_str().into(), suffix.clone()))
                .collect(),
            end_events: entry.end_events.clone(),
            end_values: entry.end_values.iter().map(|value| path(value)).collect(),
        }
    }

    fn steps(&mut self, entries: &[Spanned<StepEntry>]) -> Vec<StreamStep> {
        let mut steps = Vec::new();
        for entry in entries {
            match step(entry.get_ref()) {
                Some(step) => steps.push(step),
                None => {
                    let span = span_at(self.file, self.text, entry.span().start);
                    let message = "a step has exactly one action, with its keys";
                    let help = "write `replace`, `merge` (with `into`), `insert` (with `list`), `append` (with `list`) or `parse` (with `list`)";
                    self.report.add_with_help(
                        &diagnostic_codes::ANNOTATIONS_MALFORMED,
                        span,
                        message,
                        help,
                    );
                }
            }
        }
        steps
    }
}

/// The step that an entry describes, if it describes exactly one.
fn step(entry: &StepEntry) -> Option<StreamStep> {
    let list = || entry.list.as_deref().map(path);
    match (
        &entry.replace,
        &entry.merge,
        &entry.insert,
        &entry.append,
        &entry.parse,
    ) {
        (Some(from), None, None, None, None) => Some(StreamStep::Replace { from: path(from) }),
        (None, Some(from), None, None, None) => Some(StreamStep::Merge {
            from: path(from),
            into: path(entry.into.as_deref().unwrap_or_default()),
        }),
        (None, None, Some(from), None, None) => Some(StreamStep::Insert {
            from: path(from),
            list: list()?,
            json_text: wires(&entry.json_text),
        }),
        (None, None, None, Some(from), None) => Some(StreamStep::Append {
            from: path(from),
            list: list()?,
            renamed: entry
                .renamed
                .iter()
                .map(|(from, to)| (from.as_str().into(), to.as_str().into()))
                .collect(),
            skipped: wires(&entry.skipped),
        }),
        (None, None, None, None, Some(key)) => Some(StreamStep::Parse {
            list: list()?,
            key: key.as_str().into(),
        }),
        _ => None,
    }
}

fn wires(keys: &[String]) -> Vec<Wire> {
    keys.iter().map(|key| key.as_str().into()).collect()
}

/// Keys with dots between them; nothing leads nowhere.
fn path(text: &str) -> KeyPath {
    text.split('.')
        .filter(|key| !key.is_empty())
        .map(Wire::from)
        .collect()
}

/// Whether text is a web address that can stand in documentation as it is.
fn is_url(text: &str) -> bool {
    let plain =
        |next: char| next.is_ascii_graphic() && !matches!(next, '(' | ')' | '<' | '>' | '"');
    text.starts_with("https://") && text.chars().all(plain)
}
