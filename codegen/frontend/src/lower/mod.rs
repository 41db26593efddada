//! Lowering: the description becomes an API in the intermediate representation.
//!
//! Every question that the description leaves open is answered here, once: what a type is called, how the
//! arms of a union are told apart, whether a field is sent, received or both.

mod docs;
mod lowerer;
mod naming;
mod operation;
mod resources;
mod schema;
mod service;
mod settings;
mod union;

use crate::openapi::model::Model;
use ir::{Api, Report};
use lowerer::Lowerer;

pub use settings::{Grouping, Settings};

/// Lowers a description.
pub fn lower<'m>(model: &'m Model<'m>, settings: Settings<'m>, report: &mut Report) -> Api {
    let mut lowerer = Lowerer::new(model, settings, report);
    // The variables of the server of the API come first.
    let server = lowerer.lower_default_server();
    let resources = lowerer.lower_resources();
    let webhooks = lowerer.lower_webhooks();
    let credentials =
        service::security::credentials(model, settings.description_url, lowerer.report);
    lowerer.resolve_circular_aliases();
    let service = ir::Service {
        server_variables: lowerer.server_variables,
        ..ir::Service::default()
    };
    Api {
        // Sentences continue after it.
        title: model.title.trim_end_matches('.').to_owned(),
        version: String::new(),
        server,
        service,
        credentials,
        resources,
        webhooks,
        quick_start: ir::QuickStart::default(),
        types: lowerer.types,
        helpers: std::collections::BTreeMap::new(),
        previous: ir::Previous::default(),
    }
}
