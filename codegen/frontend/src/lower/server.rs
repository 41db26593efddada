//! Servers: the base URL of the API, and operations with a server of their own.

use super::{lowerer::Lowerer, path::path_segments};
use crate::{diagnostic_codes, openapi::model::Endpoint};
use ir::{Segment, Server, Span, Wire};

impl<'m> Lowerer<'m, '_> {
    /// The base URL of operations without a server of their own. Its variables have their default values.
    pub(super) fn lower_default_server(&mut self) -> String {
        let model = self.model;
        let Some(server) = model.servers.first() else {
            return String::new();
        };
        self.report_unused_servers(model.servers.len(), model.servers_span);
        let mut url = server.url.clone();
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        url.trim_end_matches('/').to_owned()
    }

    fn report_unused_servers(&mut self, servers: usize, span: Span) {
        if servers > 1 {
            let message = "only the first of several servers is used";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
    }

    /// The server of an operation.
    pub(super) fn lower_operation_server(
        &mut self,
        endpoint: &Endpoint,
        path: &[Segment],
    ) -> Server {
        let server = endpoint
            .operation
            .servers
            .first()
            .or(endpoint.servers.first());
        let Some(openapiv3::Server { url, .. }) = server else {
            return Server::Default;
        };
        if let Some(key) = endpoint.node.key("servers") {
            self.report_unused_servers(endpoint.operation.servers.len(), key.span);
        }
        let without_scheme = url
            .split_once("://")
            .map_or(url.as_str(), |(_, without_scheme)| without_scheme)
            .trim_end_matches('/');
        if without_scheme.is_empty() {
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
        let segments = path_segments(url.trim_end_matches('/'));
        let fixed = segments
            .iter()
            .all(|segment| matches!(segment, Segment::Literal(_)));
        let default = self
            .model
            .servers
            .first()
            .is_some_and(|default| default.url == *url);
        match (default, fixed) {
            (true, _) => Server::Default,
            (false, true) => Server::Fixed(url.trim_end_matches('/').to_owned()),
            (false, false) => Server::Template(segments),
        }
    }
}
