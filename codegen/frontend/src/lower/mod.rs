//! Lowering knows how a description becomes an API.
//!
//! Every question that the description leaves open is answered here, once: what a type is called,
//! how a union is told apart, which way a field travels.

mod access;
mod alias;
mod arm;
mod enumerate;
mod host;
mod join;
mod keyword;
mod merge;
mod naming;
mod operation;
pub mod paging;
mod param;
mod record;
mod scalar;
mod secret;
mod select;
mod tell;
mod union;

use crate::{code, model::Model, node::Node, view::Place};
use ir::{Api, Arena, Name, Report, Shape, Span, Type, TypeDef, TypeId, Untyped};
use naming::Names;
use std::collections::{HashMap, HashSet};

/// No chain of components that hold each other is longer; what is was made to harm.
const DEEPEST: usize = 2_000;

/// Lowers a whole description.
pub fn lower<'m>(model: &'m Model<'m>, report: &mut Report) -> Api {
    let mut lowerer = Lowerer {
        model,
        report,
        types: Arena::new(),
        named: HashMap::new(),
        inline: HashMap::new(),
        begun: HashMap::new(),
        looped: HashSet::new(),
        names: Names::new(model.direct.iter().map(String::as_str)),
        nullable: HashSet::new(),
        contents: HashMap::new(),
        depth: 0,
    };
    let resources = lowerer.resources();
    let credentials = access::credentials(model, lowerer.report);
    lowerer.settle_aliases();
    let server = lowerer.server();
    let mut api = Api {
        title: model.title.clone(),
        version: String::new(),
        server,
        reference: None,
        credentials,
        resources,
        types: lowerer.types,
        previous: ir::Previous::default(),
    };
    ir::pass::prune(&mut api);
    api
}

/// The state of lowering.
struct Lowerer<'m, 'r> {
    model: &'m Model<'m>,
    report: &'r mut Report,
    types: Arena<TypeDef>,
    /// The components met so far.
    named: HashMap<&'m str, TypeId>,
    /// The types written in place that were met so far, by the places that describe them together, so
    /// that what several schemas inherit is one, and what holds itself ends.
    inline: HashMap<Vec<Span>, Type>,
    /// Those of them that are being looked at, and whether one of their own parts refers to them.
    begun: HashMap<TypeId, bool>,
    /// The components that are made of themselves.
    looped: HashSet<&'m str>,
    names: Names,
    /// The components that admit null. That is said where they are used, not in their types.
    nullable: HashSet<&'m str>,
    /// The contents of the response components met so far.
    contents: HashMap<&'m str, Vec<ir::Content>>,
    /// How many components are being looked at, one within the other.
    depth: usize,
}

impl<'m> Lowerer<'m, '_> {
    /// The type of a component.
    fn component(&mut self, component: &'m str) -> Type {
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
            self.report.add(&code::MALFORMED, node.span, message);
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
        let merged = self.merge(&[(Place::Inline(schema, node), name.clone())]);
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
    fn is_nullable(&mut self, place: Place<'m>) -> bool {
        let Place::Reference(component, _) = place else {
            return false;
        };
        self.component(component);
        self.nullable.contains(component)
    }

    /// A new named type for what is written in place.
    fn define(&mut self, name: &Name, shape: Shape, docs: ir::Docs, span: Span) -> Type {
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
