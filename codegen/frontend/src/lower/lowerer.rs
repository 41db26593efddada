//! The state of lowering, and how components become types.

use super::naming::TypeNames;
use crate::{
    diagnostic_codes,
    openapi::{model::Model, schema_view::SchemaOrRef},
    read::node::Node,
};
use ir::{Arena, Name, Report, Shape, Span, Type, TypeDef, TypeId, Untyped};
use std::collections::{HashMap, HashSet};

/// The longest chain of components that contain each other. Longer chains are malicious.
const MAX_DEPTH: usize = 2_000;

/// The state of lowering.
pub struct Lowerer<'m, 'r> {
    pub model: &'m Model<'m>,
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
    /// The nesting depth of components.
    pub depth: usize,
}

impl<'m, 'r> Lowerer<'m, 'r> {
    /// The initial state.
    pub fn new(model: &'m Model<'m>, report: &'r mut Report) -> Self {
        Self {
            model,
            report,
            types: Arena::new(),
            component_types: HashMap::new(),
            inline_types: HashMap::new(),
            in_progress: HashMap::new(),
            circular: HashSet::new(),
            names: TypeNames::new(model.direct_references.iter().map(String::as_str)),
            nullable: HashSet::new(),
            response_contents: HashMap::new(),
            depth: 0,
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
        self.types[id].docs = merged.docs();
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
