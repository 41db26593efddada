//! Merging knows how the parts of an `allOf` become one schema.

use super::lowerer::Lowerer;
use crate::{
    diagnostic_codes,
    openapi::schema_view::{AdditionalSchema, SchemaOrRef, SchemaView},
    read::node::Node,
};
use indexmap::IndexMap;
use ir::{Constraints, Docs, Name, Span};
use openapiv3::Discriminator;
use std::collections::HashSet;

/// No schema is made of more within each other; what is was made to harm.
const DEEPEST: usize = 64;

/// A place together with the name that a type written there goes by.
pub type NamedSchema<'m> = (SchemaOrRef<'m>, Name);

/// One or several schemas that a value satisfies at once, as one.
pub struct MergedSchema<'m> {
    pub span: Span,
    pub ty: Option<&'m str>,
    pub format: Option<&'m str>,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub summary: Option<&'m str>,
    pub details: Option<&'m str>,
    pub default: Option<&'m Node>,
    pub values: &'m [Node],
    /// Each property with every place that describes it.
    pub properties: IndexMap<&'m str, Vec<NamedSchema<'m>>>,
    pub required: IndexMap<&'m str, Span>,
    pub additional: AdditionalSchema<'m>,
    pub items: Vec<NamedSchema<'m>>,
    pub unions: Vec<Arms<'m>>,
    pub limits: Constraints,
    /// Everything that was said.
    pub nodes: Vec<&'m Node>,
    /// The components taken in whole.
    references: Vec<&'m str>,
    /// Those, and the components that they take in.
    taken: HashSet<&'m str>,
    /// What those components require.
    inherited: HashSet<&'m str>,
    /// Whether the schema adds to its components.
    adds: bool,
}

/// A `oneOf` or `anyOf`.
#[derive(Clone)]
pub struct Arms<'m> {
    pub places: Vec<NamedSchema<'m>>,
    /// Whether just one arm may hold.
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
            details: None,
            default: None,
            values: &[],
            properties: IndexMap::new(),
            required: IndexMap::new(),
            additional: AdditionalSchema::Unsaid,
            items: Vec::new(),
            unions: Vec::new(),
            limits: Constraints::default(),
            nodes: Vec::new(),
            references: Vec::new(),
            taken: HashSet::new(),
            inherited: HashSet::new(),
            adds: false,
        }
    }

    /// The component that this is just another word for.
    pub fn wrapped(&self) -> Option<&'m str> {
        let requires_more = self
            .required
            .keys()
            .any(|name| !self.inherited.contains(name));
        match self.references.as_slice() {
            [only] if !self.adds && !requires_more => Some(only),
            _ => None,
        }
    }

    /// Where a keyword stands; the whole when there is none.
    pub fn site_of(&self, keyword: &str) -> Span {
        let mut found = self.nodes.iter().filter_map(|node| node.key(keyword));
        found.next_back().map_or(self.span, |key| key.span)
    }

    /// What the description says it is about.
    pub fn docs(&self) -> Docs {
        let clean = |text: Option<&str>| {
            text.map(str::trim)
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        Docs {
            summary: clean(self.summary),
            details: clean(self.details),
        }
    }

    /// Whether it has the form of an object, whatever it says its type is.
    pub fn is_object(&self) -> bool {
        self.ty == Some("object")
            || !self.properties.is_empty()
            || !matches!(self.additional, AdditionalSchema::Unsaid)
    }

    /// Whether it says nothing about the form of a value.
    pub fn is_silent(&self) -> bool {
        self.ty.is_none()
            && self.format.is_none()
            && self.values.is_empty()
            && self.properties.is_empty()
            && matches!(self.additional, AdditionalSchema::Unsaid)
            && self.items.is_empty()
            && self.unions.is_empty()
            && self.limits == Constraints::default()
    }

    fn take(&mut self, view: &SchemaView<'m>, origin: &Name, inherited: bool) {
        self.nodes.push(view.node);
        self.ty = self.ty.or(view.ty);
        self.format = self.format.or(view.format);
        if !inherited {
            self.nullable |= view.nullable;
            self.read_only |= view.read_only;
            self.write_only |= view.write_only;
            self.deprecated |= view.deprecated;
            self.summary = self.summary.or(view.summary);
            self.details = self.details.or(view.details);
            self.default = self.default.or(view.default);
        }
        if self.values.is_empty() {
            self.values = view.values;
        }
        for (name, place) in &view.properties {
            let origin = origin.then(&Name::new(name));
            self.properties
                .entry(name)
                .or_default()
                .push((*place, origin));
        }
        for (name, span) in &view.required {
            self.required.insert(name, *span);
            if inherited {
                self.inherited.insert(name);
            }
        }
        if matches!(self.additional, AdditionalSchema::Unsaid) {
            self.additional = view.additional;
        }
        if let Some(items) = view.items {
            self.items.push((items, origin.singular()));
        }
        for (places, keyword) in [(&view.one_of, "oneOf"), (&view.any_of, "anyOf")] {
            if !places.is_empty() {
                self.unions.push(Arms {
                    places: places
                        .iter()
                        .map(|place| (*place, origin.clone()))
                        .collect(),
                    exclusive: keyword == "oneOf",
                    discriminator: view.discriminator,
                    sibling: view.sibling,
                    span: view.node.key(keyword).map_or(view.span, |key| key.span),
                });
            }
        }
        narrow(&mut self.limits, &view.limits);
        if !inherited {
            self.adds |= view.format.is_some()
                || !view.values.is_empty()
                || !view.properties.is_empty()
                || !matches!(view.additional, AdditionalSchema::Unsaid)
                || view.items.is_some()
                || !view.one_of.is_empty()
                || !view.any_of.is_empty()
                || view.limits != Constraints::default();
        }
    }
}

/// Bounds said later hold as well; where both say the same kind, the later is taken to be meant.
fn narrow(limits: &mut Constraints, more: &Constraints) {
    let text = |old: &mut Option<String>, new: &Option<String>| {
        if new.is_some() {
            old.clone_from(new);
        }
    };
    text(&mut limits.minimum, &more.minimum);
    text(&mut limits.maximum, &more.maximum);
    text(&mut limits.multiple_of, &more.multiple_of);
    text(&mut limits.pattern, &more.pattern);
    limits.above_minimum |= more.above_minimum;
    limits.below_maximum |= more.below_maximum;
    limits.min_length = more.min_length.or(limits.min_length);
    limits.max_length = more.max_length.or(limits.max_length);
    limits.min_items = more.min_items.or(limits.min_items);
    limits.max_items = more.max_items.or(limits.max_items);
    limits.unique_items |= more.unique_items;
}

impl<'m> Lowerer<'m, '_> {
    /// All the places as one schema.
    pub(super) fn merge(&mut self, places: &[NamedSchema<'m>]) -> MergedSchema<'m> {
        let span = places
            .first()
            .map_or(Span::default(), |(place, _)| place.span());
        let mut merged = MergedSchema::new(span);
        for (place, origin) in places {
            self.gather(*place, origin, &mut merged, &mut Vec::new());
        }
        merged
    }

    fn gather(
        &mut self,
        place: SchemaOrRef<'m>,
        origin: &Name,
        merged: &mut MergedSchema<'m>,
        inside: &mut Vec<&'m str>,
    ) {
        match place {
            SchemaOrRef::Inline(schema, node) => {
                let view = SchemaView::of(schema, node);
                for keyword in ["not", "minProperties", "maxProperties"] {
                    if let Some(key) = node.key(keyword) {
                        let message = format!("`{keyword}` has no type that could express it");
                        self.report
                            .add(&diagnostic_codes::CONSTRAINT_DROPPED, key.span, message);
                    }
                }
                if let (Some(known), Some(other)) = (merged.ty, view.ty)
                    && known != other
                {
                    let span = node.key("type").map_or(node.span, |key| key.span);
                    let message = format!(
                        "one value is said to be both `{known}` and `{other}`; the first is taken"
                    );
                    self.report
                        .add(&diagnostic_codes::PARTS_DISAGREE, span, message);
                }
                merged.take(&view, origin, !inside.is_empty());
                for branch in &view.all_of {
                    self.gather(*branch, origin, merged, inside);
                }
            }
            SchemaOrRef::Reference(component, span) => {
                if inside.contains(&component) {
                    if self.looped.insert(component) {
                        let message = format!("`{component}` is made of itself");
                        let help = "take one of the references away";
                        self.report.add_with_help(
                            &diagnostic_codes::ALL_OF_LOOP,
                            span,
                            message,
                            help,
                        );
                    }
                    self.looped.extend(inside.iter().copied());
                    return;
                }
                let model = self.model;
                let Some((schema, node)) = model.schemas.get(component) else {
                    return;
                };
                if inside.is_empty() {
                    merged.references.push(component);
                }
                // What was taken in already adds nothing.
                if !merged.taken.insert(component) {
                    return;
                }
                if inside.len() > DEEPEST {
                    let message = format!(
                        "`{component}` is taken in by too many others, one within the other"
                    );
                    self.report.add(&diagnostic_codes::MALFORMED, span, message);
                    return;
                }
                inside.push(component);
                let origin = self.names.of_component(component);
                self.gather(SchemaOrRef::Inline(schema, node), &origin, merged, inside);
                inside.pop();
            }
        }
    }

    /// What a component says about itself, where a bare reference to it stands.
    pub(super) fn merge_component(&mut self, component: &'m str) -> Option<MergedSchema<'m>> {
        let model = self.model;
        let (schema, node) = model.schemas.get(component)?;
        let origin = self.names.of_component(component);
        Some(self.merge(&[(SchemaOrRef::Inline(schema, node), origin)]))
    }
}
