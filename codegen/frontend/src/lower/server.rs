//! Hosts know where an operation is sent.

use super::{lowerer::Lowerer, operation::segments};
use crate::{diagnostic_codes, openapi::model::Endpoint};
use ir::{Segment, Server, Span, Wire};

impl<'m> Lowerer<'m, '_> {
    /// The address that every operation is sent to unless it names its own. Places in it have the values
    /// that the description gives them.
    pub(super) fn server(&mut self) -> String {
        let model = self.model;
        let Some(server) = model.servers.first() else {
            return String::new();
        };
        self.only(model.servers.len(), model.servers_span);
        let mut url = server.url.clone();
        for (name, variable) in server.variables.iter().flatten() {
            url = url.replace(&format!("{{{name}}}"), &variable.default);
        }
        url.trim_end_matches('/').to_owned()
    }

    fn only(&mut self, servers: usize, span: Span) {
        if servers > 1 {
            let message = "of several servers the first is taken";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
        }
    }

    /// Where an operation goes, if not to the server of the API.
    pub(super) fn host(&mut self, endpoint: &Endpoint, path: &[Segment]) -> Server {
        let server = endpoint
            .operation
            .servers
            .first()
            .or(endpoint.servers.first());
        let Some(openapiv3::Server { url, .. }) = server else {
            return Server::Default;
        };
        if let Some(key) = endpoint.node.key("servers") {
            self.only(endpoint.operation.servers.len(), key.span);
        }
        let address = url
            .split_once("://")
            .map_or(url.as_str(), |(_, address)| address)
            .trim_end_matches('/');
        if address.is_empty() {
            let placeholder = path.iter().find_map(|segment| match segment {
                Segment::Param(wire) => Some(wire.clone()),
                Segment::Literal(text) => {
                    let inner = text
                        .trim_start_matches('/')
                        .strip_prefix('<')?
                        .strip_suffix('>')?;
                    Some(Wire::from(inner))
                }
            });
            return Server::Caller(placeholder.unwrap_or_else(|| "url".into()));
        }
        let segments = segments(url.trim_end_matches('/'));
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
            (false, true) => Server::ConstValue(url.trim_end_matches('/').to_owned()),
            (false, false) => Server::Template(segments),
        }
    }
}
