//! Lowering: the description becomes an API in the intermediate representation.
//!
//! Every question that the description leaves open is answered here, once: what a type is called, how the
//! arms of a union are told apart, whether a field is sent, received or both.

mod all_of;
mod arm_names;
mod constraints;
mod discriminate;
mod enums;
mod lowerer;
mod merge_arms;
mod naming;
mod operation;
mod param;
mod record;
mod resolve_aliases;
mod scalar;
mod schema;
mod security;
mod sensitive;
mod server;
mod union;

use crate::openapi::model::Model;
use ir::{Api, Report};
use lowerer::Lowerer;

/// Lowers a description.
pub fn lower<'m>(model: &'m Model<'m>, report: &mut Report) -> Api {
    let mut lowerer = Lowerer::new(model, report);
    let resources = lowerer.lower_resources();
    let credentials = security::credentials(model, lowerer.report);
    lowerer.resolve_circular_aliases();
    let server = lowerer.lower_default_server();
    Api {
        title: model.title.clone(),
        version: String::new(),
        server,
        service: ir::Service::default(),
        credentials,
        resources,
        types: lowerer.types,
        helpers: std::collections::BTreeMap::new(),
        previous: ir::Previous::default(),
    }
}
