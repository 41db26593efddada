//! The state of lowering, and how components become types.

use super::naming::TypeNames;
use crate::{
    diagnostic_codes,
    openapi::{model::Model, schema_view::SchemaOrRef},
    read::node::Node,
};
use ir::{Arena, Name, Report, Shape, Span, Type, TypeDef, TypeId, Untyped};
use std::collections::{HashMap, HashSet};

/// No chain of components that hold each other is longer; what is was made to harm.
const DEEPEST: usize = 2_000;

/// The state of lowering.
pub struct Lowerer<'m, 'r> {
    pub model: &'m Model<'m>,
    pub report: &'r mut Report,
    pub types: Arena<TypeDef>,
    /// The components met so far.
    pub named: HashMap<&'m str, TypeId>,
    /// The types written in place that were met so far, by the places that describe them together, so
    /// that what several schemas inherit is one, and what holds itself ends.
    pub inline: HashMap<Vec<Span>, Type>,
    /// Those of them that are being looked at, and whether one of their own parts refers to them.
    pub begun: HashMap<TypeId, bool>,
    /// The components that are made of themselves.
    pub looped: HashSet<&'m str>,
    pub names: TypeNames,
    /// The components that admit null. That is said where they are used, not in their types.
    pub nullable: HashSet<&'m str>,
    /// The contents of the response components met so far.
    pub contents: HashMap<&'m str, Vec<ir::Content>>,
    /// How many components are being looked at, one within the other.
    pub depth: usize,
}

impl<'m, 'r> Lowerer<'m, 'r> {
    /// Nothing is lowered yet.
    pub fn new(model: &'m Model<'m>, report: &'r mut Report) -> Self {
        Self {
            model,
            report,
            types: Arena::new(),
            named: HashMap::new(),
            inline: HashMap::new(),
            begun: HashMap::new(),
            looped: HashSet::new(),
            names: TypeNames::new(model.direct.iter().map(String::as_str)),
            nullable: HashSet::new(),
            contents: HashMap::new(),
            depth: 0,
        }
    }

    /// The type of a component.
    pub fn component(&mut self, component: &'m str) -> Type {
        if let Some(&id) = self.named.get(component) {
            return Type::Def(id);
        }
        let model = self.model;
        let Some((schema, node)) = model.schemas.get(component) else {
            return Type::Any(Untyped::Silent);
        };
        let name = self.names.for_component(component);
        let id = self.types.push(TypeDef {
            name: name.clone(),
            wires: vec![component.into()],
            shape: Shape::Alias(Type::Any(Untyped::Silent)),
            docs: ir::Docs::default(),
            span: node.span,
        });
        self.named.insert(component, id);
        if self.depth > DEEPEST {
            let message = format!("`{component}` is held by too many others, one within the other");
            self.report
                .add(&diagnostic_codes::MALFORMED, node.span, message);
            return Type::Def(id);
        }
        self.depth += 1;
        self.fill(component, id, schema, node, &name);
        self.depth -= 1;
        Type::Def(id)
    }

    /// Says what a component is that has its name already, so that it may hold itself.
    fn fill(
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
        let shape = match merged.wrapped() {
            Some(inner) => {
                let ty = self.component(inner);
                if self.nullable.contains(inner) {
                    self.nullable.insert(component);
                }
                Shape::Alias(ty)
            }
            None => self.shape(&merged, name, Some(id)),
        };
        self.types[id].shape = match shape {
            Shape::Alias(Type::Nullable(inner)) => {
                self.nullable.insert(component);
                Shape::Alias(*inner)
            }
            other => other,
        };
    }

    /// Whether a place is a reference to a component that admits null.
    pub fn is_nullable(&mut self, place: SchemaOrRef<'m>) -> bool {
        let SchemaOrRef::Reference(component, _) = place else {
            return false;
        };
        self.component(component);
        self.nullable.contains(component)
    }

    /// A new named type for what is written in place.
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
