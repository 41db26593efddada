//! Lowering: the description becomes an API in the intermediate representation.
//!
//! Every question that the description leaves open is answered here, once: what a type is called, how the
//! arms of a union are told apart, whether a field is sent, received or both.

mod all_of;
mod arm_names;
mod constraints;
mod description_url;
mod discriminate;
mod discriminate_by_text;
mod docs;
mod enums;
mod form;
mod json_kinds;
mod lowerer;
mod media_type;
mod merge_arms;
mod naming;
mod operation;
mod operation_id;
mod param;
mod param_style;
mod path;
mod record;
mod resolve_aliases;
mod resource_names;
mod resources;
mod same_kind_arms;
mod scalar;
mod schema;
mod security;
mod sensitive;
mod server;
mod settings;
mod union;
mod webhook;

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
    let credentials = security::credentials(model, settings.description_url, lowerer.report);
    lowerer.resolve_circular_aliases();
    let service = ir::Service {
        server_variables: lowerer.server_variables,
        ..ir::Service::default()
    };
    Api {
        title: model.title.clone(),
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
