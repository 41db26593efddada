//! The state of lowering, and how components become types.

use super::{naming::TypeNames, settings::Settings};
use crate::{
    diagnostic_codes,
    openapi::{model::Model, schema_view::SchemaOrRef},
    read::node::Node,
};
use ir::{Arena, Name, Report, ServerVariable, Shape, Span, Type, TypeDef, TypeId, Untyped};
use std::collections::{HashMap, HashSet};

/// The longest chain of components that contain each other. Longer chains are malicious.
const MAX_DEPTH: usize = 2_000;
/// The most bytes of text in an API. Every operation and record that refers to a shared parameter or property has a copy of its
/// text, so that a small description could otherwise become an API of any size.
const MAX_TEXT: usize = 64 << 20;
/// The most properties of an object and values of an enum.
const MAX_MEMBERS: usize = 10_000;

/// What a type has many of.
pub enum Members {
    /// The properties of an object.
    Properties,
    /// The values of an enum.
    Values,
}

/// The state of lowering.
pub struct Lowerer<'m, 'r> {
    pub model: &'m Model<'m>,
    pub settings: Settings<'m>,
    pub report: &'r mut Report,
    pub types: Arena<TypeDef>,
    /// The types of the components lowered so far.
    pub component_types: HashMap<&'m str, TypeId>,
    /// The types of the inline schemas lowered so far, by the positions of the schemas merged into them. A
    /// schema that several others inherit becomes one type, and recursion ends.
    pub inline_types: HashMap<Vec<Span>, Type>,
    /// The inline types that are being lowered, and whether they refer to themselves.
    pub in_progress: HashMap<TypeId, bool>,
    /// The components that include themselves.
    pub circular: HashSet<&'m str>,
    pub names: TypeNames,
    /// The components that allow null. Each use of them is nullable, not the type itself.
    pub nullable: HashSet<&'m str>,
    /// The contents of the response components lowered so far.
    pub response_contents: HashMap<&'m str, Vec<ir::Content>>,
    /// The variables of servers lowered so far.
    pub server_variables: Vec<ServerVariable>,
    /// The nesting depth of components.
    pub depth: usize,
    /// The bytes of text in the API so far.
    text_length: usize,
}

impl<'m, 'r> Lowerer<'m, 'r> {
    /// The initial state.
    pub fn new(model: &'m Model<'m>, settings: Settings<'m>, report: &'r mut Report) -> Self {
        Self {
            model,
            settings,
            report,
            types: Arena::new(),
            component_types: HashMap::new(),
            inline_types: HashMap::new(),
            in_progress: HashMap::new(),
            circular: HashSet::new(),
            names: TypeNames::new(model.direct_references.iter().map(String::as_str)),
            nullable: HashSet::new(),
            response_contents: HashMap::new(),
            server_variables: Vec::new(),
            depth: 0,
            text_length: 0,
        }
    }

    /// Whether text may be added to the API. Reports when it becomes too long.
    pub fn has_room(&mut self, length: usize, span: Span) -> bool {
        if self.is_full() {
            return false;
        }
        self.text_length = self.text_length.saturating_add(length);
        if self.is_full() {
            let message = "the descriptions and names of the API have more than 64 MiB with each shared one counted wherever it is used";
            let help = "shorten the texts of shared parameters and of schemas in `allOf`";
            self.report
                .add_with_help(&diagnostic_codes::MALFORMED, span, message, help);
        }
        !self.is_full()
    }

    /// Whether a type may have so many members. Compilers take too long for more.
    pub fn admits(&mut self, count: usize, members: &Members, span: Span) -> bool {
        let is_admitted = count <= MAX_MEMBERS;
        if !is_admitted {
            let (message, help) = match members {
                Members::Properties => (
                    format!(
                        "an object has {count} properties, and at most {MAX_MEMBERS} are supported"
                    ),
                    "describe the other properties with `additionalProperties`",
                ),
                Members::Values => (
                    format!("an enum has {count} values, and at most {MAX_MEMBERS} are supported"),
                    "leave out `enum`, so that any value of the type is accepted",
                ),
            };
            self.report
                .add_with_help(&diagnostic_codes::MALFORMED, span, message, help);
        }
        is_admitted
    }

    /// Whether the API has as much text as it may have.
    pub fn is_full(&self) -> bool {
        self.text_length > MAX_TEXT
    }

    /// Documentation that may be added to the API, or none.
    pub fn docs_with_room(&mut self, docs: ir::Docs, span: Span) -> ir::Docs {
        match self.has_room(docs.length(), span) {
            true => docs,
            false => ir::Docs::default(),
        }
    }

    /// The type of a component, which is lowered on first use.
    pub fn lower_component(&mut self, component: &'m str) -> Type {
        if let Some(&id) = self.component_types.get(component) {
            return Type::Def(id);
        }
        let model = self.model;
        let Some((schema, node)) = model.schemas.get(component) else {
            return Type::Any(Untyped::Undescribed);
        };
        let name = self.names.for_component(component);
        let id = self.types.push(TypeDef {
            name: name.clone(),
            wires: vec![component.into()],
            shape: Shape::Alias(Type::Any(Untyped::Undescribed)),
            docs: ir::Docs::default(),
            span: node.span,
        });
        self.component_types.insert(component, id);
        if self.depth > MAX_DEPTH {
            let message = format!(
                "`{component}` is at the end of a chain of more than 2,000 components that contain each other"
            );
            self.report
                .add(&diagnostic_codes::MALFORMED, node.span, message);
            return Type::Def(id);
        }
        self.depth += 1;
        self.define_component(component, id, schema, node, &name);
        self.depth -= 1;
        Type::Def(id)
    }

    /// Lowers a component. Its type exists already, so that it may contain itself.
    fn define_component(
        &mut self,
        component: &'m str,
        id: TypeId,
        schema: &'m openapiv3::Schema,
        node: &'m Node,
        name: &Name,
    ) {
        let merged = self.merge(&[(SchemaOrRef::Inline(schema, node), name.clone())]);
        self.types[id].docs = self.docs_with_room(merged.docs(), merged.span);
        if merged.nullable {
            self.nullable.insert(component);
        }
        let shape = match merged.aliased_component() {
            Some(inner) => {
                let ty = self.lower_component(inner);
                if self.nullable.contains(inner) {
                    self.nullable.insert(component);
                }
                Shape::Alias(ty)
            }
            None => self.lower_shape(&merged, name, Some(id)),
        };
        self.types[id].shape = match shape {
            Shape::Alias(Type::Nullable(inner)) => {
                self.nullable.insert(component);
                Shape::Alias(*inner)
            }
            other => other,
        };
    }

    /// Whether a schema is a reference to a component that allows null.
    pub fn is_nullable(&mut self, schema: SchemaOrRef<'m>) -> bool {
        let SchemaOrRef::Reference(component, _) = schema else {
            return false;
        };
        self.lower_component(component);
        self.nullable.contains(component)
    }

    /// Adds a type for an inline schema. An alias needs no type of its own.
    pub fn define(&mut self, name: &Name, shape: Shape, docs: ir::Docs, span: Span) -> Type {
        match shape {
            Shape::Alias(ty) => ty,
            shape => {
                let name = self.names.claim(name);
                Type::Def(self.types.push(TypeDef {
                    name,
                    wires: Vec::new(),
                    shape,
                    docs,
                    span,
                }))
            }
        }
    }
}
