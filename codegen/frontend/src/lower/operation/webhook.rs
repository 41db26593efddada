//! Webhooks: requests that the service sends.

use crate::diagnostic_codes;
use crate::lower::{docs::described, lowerer::Lowerer, operation::LoweredBody};
use ir::{Content, Name, Webhook, Wire};

impl Lowerer<'_, '_> {
    /// The webhooks that have a JSON body.
    pub(crate) fn lower_webhooks(&mut self) -> Vec<Webhook> {
        let model = self.model;
        let mut webhooks: Vec<Webhook> = Vec::new();
        // The order in the description has no meaning.
        let mut endpoints: Vec<_> = model.webhooks.iter().collect();
        endpoints.sort_by(|one, other| one.path.cmp(&other.path));
        for endpoint in endpoints {
            let source = &endpoint.operation;
            let id = source.operation_id.as_deref().unwrap_or(&endpoint.path);
            let lowered = self.lower_body(endpoint, &Name::new(id));
            let body = match lowered.unwrap_or_default() {
                LoweredBody {
                    body: Some(body),
                    form: None,
                    ..
                } => body.content,
                LoweredBody { .. } => Content::Bytes(String::new()),
            };
            let Content::Json { ty: body, .. } = body else {
                let message = format!("the webhook `{}` has no JSON body", endpoint.path);
                self.report.add(
                    &diagnostic_codes::CONSTRAINT_DROPPED,
                    endpoint.span,
                    message,
                );
                continue;
            };
            webhooks.push(Webhook {
                wire: Wire::from(endpoint.path.as_str()),
                name: Name::new(&endpoint.path),
                body,
                docs: described(source.summary.as_deref(), source.description.as_deref()),
            });
        }
        webhooks
    }
}
