//! How Rust writes types and operations on reference pages.

use std::collections::BTreeMap;

use ir::{InputMode, Shape, Type, TypeId};
use proc_macro2::TokenStream;

use super::ident::ident;
use super::models;
use super::names::Names;
use super::operations::method;
use super::operations::view::operation_view;
use super::package::webhooks;
use super::syntax::file_context::{FileContext, FileKind};
use super::syntax::types;
use crate::common::type_home::TypeHome;
use crate::notation::{Direction, Notation, OperationNotation, TypeNotation, ValueNotation};

/// Rust's notation of one API.
pub struct RustNotation<'a> {
    names: Names<'a>,
}

/// Rust's notation of an API.
pub fn of(checked: &ir::Checked) -> Box<dyn Notation + '_> {
    Box::new(RustNotation {
        names: Names::of(checked),
    })
}

impl RustNotation<'_> {
    /// A file in which types have no path before their names.
    fn file(&self) -> FileContext<'_> {
        FileContext::new(
            &self.names,
            FileKind::Types(super::names::TypeModule::Shared, None),
        )
    }
}

/// The text of a type or an argument, as rustfmt spaces it.
fn text(tokens: &TokenStream) -> String {
    let mut out = tokens.to_string();
    for (from, to) in [
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" :: ", "::"),
        (" , ", ", "),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
        ("[ ", "["),
        (" ]", "]"),
        ("& ", "&"),
    ] {
        out = out.replace(from, to);
    }
    out
}

impl Notation for RustNotation<'_> {
    fn operation(&self, resource: usize, operation: usize) -> OperationNotation {
        let file = self.file();
        let described = &self.names.api.resources[resource];
        let own = &self.names.resources[resource];
        let view = operation_view(
            &file,
            described,
            &described.operations[operation],
            &own.operations[operation],
        );
        let operation = view.operation;
        let name = format!(
            "client.{}().{}",
            ident(&own.module),
            ident(&view.names.method)
        );
        let arguments = method::signature(&file, &view);
        let arguments: Vec<String> = arguments
            .iter()
            .map(|(name, ty)| format!("{}: {}", text(name), text(ty)))
            .collect();
        let mut signature = format!("{name}({})", arguments.join(", "));
        let params = view.params.iter().map(|param| {
            let name = match operation.input_mode(param.param) {
                InputMode::Argument => &param.argument,
                InputMode::Setter => &param.setter,
                InputMode::Never => return None,
            };
            Some(ValueNotation {
                name: name.to_string(),
                ty: TypeNotation::whole(text(&types::bare(&file, &param.param.ty))),
            })
        });
        let params: Vec<Option<ValueNotation>> = params.collect();
        for (param, value) in operation.params.iter().zip(&params) {
            if let (InputMode::Setter, Some(value)) = (operation.input_mode(param), value) {
                signature.push_str(&format!("\n    .{}({})", value.name, value.ty.short));
            }
        }
        let separator = if signature.contains('\n') {
            "\n    "
        } else {
            ""
        };
        signature.push_str(&format!(
            "{separator}.await -> Result<Response<{}>, Error>",
            text(&view.response.ty)
        ));
        OperationNotation {
            name,
            signatures: vec![signature],
            params,
            body_arguments: BTreeMap::new(),
        }
    }

    fn type_name(&self, _: TypeHome, id: TypeId, _: Direction) -> String {
        self.names.type_name(id).to_owned()
    }

    fn declaration(&self, place: TypeHome, id: TypeId, direction: Direction) -> String {
        let name = self.names.type_name(id);
        match &self.names.api.types[id].shape {
            Shape::Record(_) => format!("struct {name}"),
            Shape::Enum(_) | Shape::Union(_) => format!("enum {name}"),
            Shape::Alias(ty) => format!("type {name} = {}", self.ty(place, ty, direction).short),
        }
    }

    fn ty(&self, _: TypeHome, ty: &Type, _: Direction) -> TypeNotation {
        TypeNotation::whole(text(&types::tokens(&self.file(), ty)))
    }

    fn fields(&self, _: TypeHome, id: TypeId, _: Direction) -> Vec<ValueNotation> {
        let Shape::Record(record) = &self.names.api.types[id].shape else {
            return Vec::new();
        };
        let file = self.file();
        let fields = models::fields(&file, id, record).into_iter();
        fields
            .map(|(name, ty)| ValueNotation {
                name: name.to_string(),
                ty: TypeNotation::whole(text(&ty)),
            })
            .collect()
    }

    fn webhook_functions(&self) -> Vec<String> {
        let api = self.names.api;
        let functions = webhooks::functions(api);
        let all = functions.iter().zip(&api.webhooks);
        all.map(|(name, webhook)| {
            let (name, ty) = (ident(name), types::tokens(&self.file(), &webhook.body));
            format!(
                "webhook_events::{name}(body, headers, secret) -> Result<{}, WebhookError>",
                text(&ty)
            )
        })
        .collect()
    }

    fn values(&self, _: TypeHome, id: TypeId) -> Vec<String> {
        let Shape::Enum(values) = &self.names.api.types[id].shape else {
            return Vec::new();
        };
        let name = self.names.type_name(id);
        let variants = models::variants(values).into_iter();
        variants
            .map(|variant| format!("{name}::{variant}"))
            .collect()
    }
}
