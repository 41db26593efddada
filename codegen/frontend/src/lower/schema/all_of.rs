//! Merging of schemas that apply to the same value, such as the parts of an `allOf`.

use crate::lower::{docs::described, lowerer::Lowerer};
use crate::{
    diagnostic_codes,
    openapi::schema_view::{AdditionalSchema, SchemaOrRef, SchemaView},
    read::node::Node,
};
use indexmap::IndexMap;
use ir::{Constraints, Docs, Name, Span};
use openapiv3::Discriminator;
use std::collections::HashSet;

/// The longest chain of components that include each other. Longer chains are malicious.
const MAX_DEPTH: usize = 64;

/// A schema, and the name of the type that it becomes if it is inline.
pub type NamedSchema<'m> = (SchemaOrRef<'m>, Name);

/// Schemas that apply to the same value, merged into one.
pub struct MergedSchema<'m> {
    pub span: Span,
    pub ty: Option<&'m str>,
    pub format: Option<&'m str>,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub summary: Option<&'m str>,
    pub description: Option<&'m str>,
    pub default: Option<&'m Node>,
    pub values: &'m [Node],
    /// Each property with all schemas that describe it.
    pub properties: IndexMap<&'m str, Vec<NamedSchema<'m>>>,
    pub required: IndexMap<&'m str, Span>,
    pub additional: AdditionalSchema<'m>,
    pub items: Vec<NamedSchema<'m>>,
    pub unions: Vec<Arms<'m>>,
    pub constraints: Constraints,
    /// The nodes of all merged schemas.
    pub nodes: Vec<&'m Node>,
    /// The components that are referred to directly.
    references: Vec<&'m str>,
    /// These components, and those that they include in turn.
    included: HashSet<&'m str>,
    /// The properties that these components require.
    inherited: HashSet<&'m str>,
    /// Whether the schema adds anything to its components.
    extends: bool,
}

/// The arms of a `oneOf` or `anyOf`.
#[derive(Clone)]
pub struct Arms<'m> {
    pub schemas: Vec<NamedSchema<'m>>,
    /// Whether exactly one arm may apply.
    pub exclusive: bool,
    pub discriminator: Option<&'m Discriminator>,
    pub sibling: Option<&'m Node>,
    pub span: Span,
}

impl<'m> MergedSchema<'m> {
    fn new(span: Span) -> Self {
        Self {
            span,
            ty: None,
            format: None,
            nullable: false,
            read_only: false,
            write_only: false,
            deprecated: false,
            summary: None,
            description: None,
            default: None,
            values: &[],
            properties: IndexMap::new(),
            required: IndexMap::new(),
            additional: AdditionalSchema::Unspecified,
            items: Vec::new(),
            unions: Vec::new(),
            constraints: Constraints::default(),
            nodes: Vec::new(),
            references: Vec::new(),
            included: HashSet::new(),
            inherited: HashSet::new(),
            extends: false,
        }
    }

    /// The component that this is an alias of, if the schema adds nothing to it.
    pub fn aliased_component(&self) -> Option<&'m str> {
        let requires_more = self
            .required
            .keys()
            .any(|name| !self.inherited.contains(name));
        match self.references.as_slice() {
            [only] if !self.extends && !requires_more => Some(only),
            _ => None,
        }
    }

    /// The position of a keyword, or of the schema if it does not have the keyword.
    pub fn span_of(&self, keyword: &str) -> Span {
        let mut found = self.nodes.iter().filter_map(|node| node.key(keyword));
        found.next_back().map_or(self.span, |key| key.span)
    }

    /// The documentation in the description. A title is a name, so it counts only where nothing says more.
    pub fn docs(&self) -> Docs {
        match described(None, self.description) {
            none if none == Docs::default() => described(self.summary, None),
            said => said,
        }
    }

    /// Whether the schema describes an object, with or without a `type`.
    pub fn is_object(&self) -> bool {
        self.ty == Some("object")
            || !self.properties.is_empty()
            || !matches!(self.additional, AdditionalSchema::Unspecified)
            || self.constraints.min_properties.is_some()
            || self.constraints.max_properties.is_some()
    }

    /// Whether the schema describes a list, with or without a `type`.
    pub fn is_list(&self) -> bool {
        self.ty == Some("array")
            || !self.items.is_empty()
            || self.constraints.min_items.is_some()
            || self.constraints.max_items.is_some()
            || self.constraints.unique_items
    }

    /// Whether one of the schemas has the format of a secret.
    pub fn is_marked_secret(&self) -> bool {
        let formats = self
            .nodes
            .iter()
            .filter_map(|node| node.get("format")?.as_str());
        formats.into_iter().any(|format| format == "password")
    }

    /// Whether every value satisfies the schema.
    pub fn is_unconstrained(&self) -> bool {
        self.ty.is_none()
            && self.format.is_none()
            && self.values.is_empty()
            && self.properties.is_empty()
            && matches!(self.additional, AdditionalSchema::Unspecified)
            && self.items.is_empty()
            && self.unions.is_empty()
            && self.constraints == Constraints::default()
    }

    fn add(&mut self, view: &SchemaView<'m>, origin: &Name, inherited: bool) {
        self.nodes.push(view.node);
        self.ty = self.ty.or(view.ty);
        self.format = self.format.or(view.format);
        if !inherited {
            self.nullable |= view.nullable;
            self.read_only |= view.read_only;
            self.write_only |= view.write_only;
            self.deprecated |= view.deprecated;
            self.summary = self.summary.or(view.summary);
            self.description = self.description.or(view.description);
            self.default = self.default.or(view.default);
        }
        if self.values.is_empty() {
            self.values = view.values;
        }
        for (name, schema) in &view.properties {
            let origin = origin.then(&Name::new(name));
            self.properties
                .entry(name)
                .or_default()
                .push((*schema, origin));
        }
        for (name, span) in &view.required {
            self.required.insert(name, *span);
            if inherited {
                self.inherited.insert(name);
            }
        }
        if matches!(self.additional, AdditionalSchema::Unspecified) {
            self.additional = view.additional;
        }
        if let Some(items) = view.items {
            self.items.push((items, origin.singular()));
        }
        for (schemas, keyword) in [(&view.one_of, "oneOf"), (&view.any_of, "anyOf")] {
            if !schemas.is_empty() {
                self.unions.push(Arms {
                    schemas: schemas
                        .iter()
                        .map(|schema| (*schema, origin.clone()))
                        .collect(),
                    exclusive: keyword == "oneOf",
                    discriminator: view.discriminator,
                    sibling: view.sibling,
                    span: view.node.key(keyword).map_or(view.span, |key| key.span),
                });
            }
        }
        narrow(&mut self.constraints, &view.constraints);
        if !inherited {
            self.extends |= view.format.is_some()
                || !view.values.is_empty()
                || !view.properties.is_empty()
                || !matches!(view.additional, AdditionalSchema::Unspecified)
                || view.items.is_some()
                || !view.one_of.is_empty()
                || !view.any_of.is_empty()
                || view.constraints != Constraints::default();
        }
    }
}

/// Adds constraints. If both sets have the same constraint, the later one applies.
fn narrow(constraints: &mut Constraints, more: &Constraints) {
    let text = |old: &mut Option<String>, new: &Option<String>| {
        if new.is_some() {
            old.clone_from(new);
        }
    };
    text(&mut constraints.minimum, &more.minimum);
    text(&mut constraints.maximum, &more.maximum);
    text(&mut constraints.multiple_of, &more.multiple_of);
    text(&mut constraints.pattern, &more.pattern);
    constraints.above_minimum |= more.above_minimum;
    constraints.below_maximum |= more.below_maximum;
    constraints.min_length = more.min_length.or(constraints.min_length);
    constraints.max_length = more.max_length.or(constraints.max_length);
    constraints.min_items = more.min_items.or(constraints.min_items);
    constraints.max_items = more.max_items.or(constraints.max_items);
    constraints.unique_items |= more.unique_items;
    constraints.min_properties = more.min_properties.or(constraints.min_properties);
    constraints.max_properties = more.max_properties.or(constraints.max_properties);
}

impl<'m> Lowerer<'m, '_> {
    /// Merges schemas that apply to the same value.
    pub(crate) fn merge(&mut self, schemas: &[NamedSchema<'m>]) -> MergedSchema<'m> {
        let span = schemas
            .first()
            .map_or(Span::default(), |(schema, _)| schema.span());
        let mut merged = MergedSchema::new(span);
        for (schema, origin) in schemas {
            self.collect_parts(*schema, origin, &mut merged, &mut Vec::new());
        }
        merged
    }

    fn collect_parts(
        &mut self,
        schema: SchemaOrRef<'m>,
        origin: &Name,
        merged: &mut MergedSchema<'m>,
        ancestors: &mut Vec<&'m str>,
    ) {
        match schema {
            SchemaOrRef::Inline(schema, node) => {
                let view = SchemaView::of(schema, node);
                if let Some(key) = node.key("not") {
                    let message = "`not` cannot be expressed as a type and is ignored";
                    self.report
                        .add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
                }
                if let (Some(known), Some(other)) = (merged.ty, view.ty)
                    && known != other
                {
                    let span = node.key("type").map_or(node.span, |key| key.span);
                    let message = format!(
                        "the parts have the types `{known}` and `{other}`; the first one is used"
                    );
                    self.report
                        .add(&diagnostic_codes::CONFLICTING_PARTS, span, message);
                }
                let mut view = view;
                if let Some(component) = ancestors.last() {
                    // A subtype that adds nothing is a type of its own, because its base is a union that has it.
                    merged.extends |= self.drop_subtypes(component, &mut view);
                }
                merged.add(&view, origin, !ancestors.is_empty());
                for branch in &view.all_of {
                    self.collect_parts(*branch, origin, merged, ancestors);
                }
            }
            SchemaOrRef::Reference(component, span) => {
                if ancestors.contains(&component) {
                    if self.circular.insert(component) {
                        let message = format!("`{component}` includes itself");
                        let help = "remove one of the references in the cycle";
                        self.report.add_with_help(
                            &diagnostic_codes::CIRCULAR_DEFINITION,
                            span,
                            message,
                            help,
                        );
                    }
                    self.circular.extend(ancestors.iter().copied());
                    return;
                }
                let model = self.model;
                let Some((schema, node)) = model.schemas.get(component) else {
                    return;
                };
                if ancestors.is_empty() {
                    merged.references.push(component);
                }
                // A component that is included already adds nothing.
                if !merged.included.insert(component) {
                    return;
                }
                if ancestors.len() > MAX_DEPTH {
                    let message = format!(
                        "`{component}` is at the end of a chain of more than 64 components that include each other"
                    );
                    self.report.add(&diagnostic_codes::MALFORMED, span, message);
                    return;
                }
                ancestors.push(component);
                let origin = self.names.of_component(component);
                self.collect_parts(
                    SchemaOrRef::Inline(schema, node),
                    &origin,
                    merged,
                    ancestors,
                );
                ancestors.pop();
            }
        }
    }

    /// Drops the union of a base from what a subtype inherits: it lists the subtypes, and a subtype is one of them already.
    /// Returns whether there was one.
    fn drop_subtypes(&self, base: &str, view: &mut SchemaView<'m>) -> bool {
        let mut is_base = false;
        for arms in [&mut view.one_of, &mut view.any_of] {
            let lists_subtypes = arms.iter().any(|arm| match arm {
                SchemaOrRef::Reference(arm, _) => *arm == base || self.model.includes(arm, base),
                SchemaOrRef::Inline(..) => false,
            });
            if lists_subtypes {
                arms.clear();
                is_base = true;
            }
        }
        is_base
    }

    /// The merged schema of a component.
    pub(crate) fn merge_component(&mut self, component: &'m str) -> Option<MergedSchema<'m>> {
        let model = self.model;
        let (schema, node) = model.schemas.get(component)?;
        let origin = self.names.of_component(component);
        Some(self.merge(&[(SchemaOrRef::Inline(schema, node), origin)]))
    }
}
