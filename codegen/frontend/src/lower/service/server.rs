//! Servers: the base URL of the API, and operations with a server of their own.

use super::description_url;
use crate::lower::lowerer::Lowerer;
use crate::lower::operation::path::path_segments;
use crate::{diagnostic_codes, openapi::model::Endpoint};
use ir::{Name, Segment, Server, ServerVariable, Span, Wire};

impl<'m> Lowerer<'m, '_> {
    /// The base URL of operations without a server of their own. It is empty if the description has no absolute one.
    pub(crate) fn lower_default_server(&mut self) -> String {
        let model = self.model;
        let Some(server) = model.servers.first() else {
            return String::new();
        };
        self.report_unused_servers(model.servers.len(), model.servers_span);
        match description_url::resolve(self.settings.description_url, &server.url) {
            Some(url) => {
                self.declare_variables(server, model.servers_span);
                url
            }
            None => {
                let message = format!(
                    "the server `{}` is relative, and nothing says to what; callers have to set the base URL",
                    server.url
                );
                let help = "set `description_url` in the table `service` of the configuration";
                self.report.add_with_help(
                    &diagnostic_codes::CONSTRAINT_DROPPED,
                    model.servers_span,
                    message,
                    help,
                );
                String::new()
            }
        }
    }

    fn report_unused_servers(&mut self, servers: usize, span: Span) {
        if servers > 1 {
            let message = "only the first of several servers is used";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
    }

    /// Makes the variables of a server options of the client. Variables of one name are one option.
    fn declare_variables(&mut self, server: &openapiv3::Server, span: Span) {
        for segment in path_segments(&server.url) {
            let Segment::Param(wire) = segment else {
                continue;
            };
            let declared = server.variables.iter().flatten();
            let declared = declared
                .filter(|(name, _)| name.as_str() == wire.as_str())
                .map(|(_, variable)| variable)
                .next();
            let default = declared.map(|one| one.default.clone());
            let default = default.filter(|text| is_value(text));
            let known = self.server_variables.iter().find(|one| one.wire == wire);
            if let Some(known) = known {
                if known.default != default {
                    let message = format!(
                        "the server variable `{}` has several defaults; the first is used",
                        wire.as_str()
                    );
                    self.report
                        .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
                }
                continue;
            }
            self.server_variables.push(ServerVariable {
                name: Name::new(wire.as_str()),
                label: format!("server variable `{}`", wire.as_str()),
                env: Vec::new(),
                credential: None,
                values: declared.map_or_else(Vec::new, |one| one.enumeration.clone()),
                default,
                wire,
            });
        }
    }

    /// The server of an operation.
    pub(crate) fn lower_operation_server(
        &mut self,
        endpoint: &Endpoint,
        path: &[Segment],
    ) -> Server {
        let server = endpoint
            .operation
            .servers
            .first()
            .or(endpoint.servers.first());
        let Some(server) = server else {
            return Server::Default;
        };
        let url = &server.url;
        let mut span = endpoint.span;
        if let Some(key) = endpoint.node.key("servers") {
            span = key.span;
            self.report_unused_servers(endpoint.operation.servers.len(), key.span);
        }
        let without_scheme = url
            .split_once("://")
            .map_or(url.as_str(), |(_, without_scheme)| without_scheme)
            .trim_end_matches('/');
        let default = self.model.servers.first();
        if default.is_some_and(|default| default.url == *url) {
            return Server::Default;
        }
        // A scheme without a host is how descriptions say that the caller has the whole URL.
        if without_scheme.is_empty() && !url.starts_with('/') {
            let placeholder = path.iter().find_map(|segment| match segment {
                Segment::Param(wire) => Some(wire.clone()),
                Segment::Literal(text) => {
                    let name = text
                        .trim_start_matches('/')
                        .strip_prefix('<')?
                        .strip_suffix('>')?;
                    Some(Wire::from(name))
                }
            });
            return Server::Caller(placeholder.unwrap_or_else(|| "url".into()));
        }
        let Some(url) = description_url::resolve(self.settings.description_url, url) else {
            let message = format!(
                "the server `{url}` of the operation is relative, and nothing says to what; the server of the API is used"
            );
            let help = "set `description_url` in the table `service` of the configuration";
            let code = &diagnostic_codes::CONSTRAINT_DROPPED;
            self.report.add_with_help(code, span, message, help);
            return Server::Default;
        };
        self.declare_variables(server, span);
        let segments = path_segments(&url);
        let fixed = segments
            .iter()
            .all(|segment| matches!(segment, Segment::Literal(_)));
        match fixed {
            true => Server::Fixed(url),
            false => Server::Template(segments),
        }
    }
}

/// Whether the default of a variable is a value and not an instruction to the reader, such as `{your-host}`.
fn is_value(text: &str) -> bool {
    let is_unusual = |next: char| next.is_whitespace() || matches!(next, '{' | '}' | '<' | '>');
    !text.is_empty() && !text.contains(is_unusual)
}
