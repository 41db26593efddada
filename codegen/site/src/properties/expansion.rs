//! Expansion: the properties of a page, with everything that is nested in them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use backend::common::facts::{facts, record_facts};
use backend::common::type_home::TypeHome;
use backend::notation::{Direction, TypeNotation, ValueNotation};
use ir::{
    AdditionalProperties, Enum, Field, Flow, Param, Presence, Prim, Record, Sensitivity, Shape,
    Stability, TagValue, Type, TypeId, Union,
};

use super::order::of_fields;
use super::property::{AllowedValue, Badge, Head, Property};
use crate::addresses::{encode, page_link};
use crate::edition::Edition;
use crate::indexes::inventory::fingerprint;
use crate::site::Site;
use crate::text::html::{code, text};
use crate::text::prose::Prose;

/// The most properties of a page whose types have a page of their own. Further ones are links.
const MOST_EXPANDED: usize = 400;

/// The deepest nesting of types that have a page of their own.
const DEEPEST: usize = 6;

/// Ids of elements that every page has.
const TAKEN: &[&str] = &["content", "menu", "search", "search-open", "theme"];

/// What the properties are part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PropertyContext {
    /// Of a request. Everything that can be sent is shown.
    Request,
    /// Of a response. Types with a page of their own are links.
    Response,
    /// Of the page of a model. Other types with a page are links.
    Model,
}

/// The properties of one page.
pub struct Expansion<'s, 'a> {
    /// The site.
    pub site: &'s Site<'a>,
    edition: &'s Edition<'a>,
    place: TypeHome,
    folder: &'s str,
    part: PropertyContext,
    direction: Direction,
    /// The anchor at which a type was described.
    described: BTreeMap<(TypeId, PropertyContext), String>,
    anchors: BTreeSet<String>,
    open: Vec<TypeId>,
    count: usize,
}

/// What a page says of a property.
#[derive(Default)]
struct Said {
    docs: Arc<Prose>,
    facts: Vec<String>,
    /// The type, whatever the language.
    neutral: String,
}

/// What is nested in a property.
#[derive(Default)]
struct NestedContent {
    values: Vec<AllowedValue>,
    children: Vec<Property>,
    /// Where the type is described instead.
    href: Option<String>,
}

impl<'s, 'a> Expansion<'s, 'a> {
    /// No properties yet. `folder` is that of the page, and `place` the resource whose names it uses.
    pub fn new(
        site: &'s Site<'a>,
        edition: &'s Edition<'a>,
        place: TypeHome,
        folder: &'s str,
    ) -> Self {
        Self {
            site,
            edition,
            place,
            folder,
            part: PropertyContext::Request,
            direction: Direction::Request,
            described: BTreeMap::new(),
            anchors: TAKEN.iter().map(|&id| id.to_owned()).collect(),
            open: Vec::new(),
            count: 0,
        }
    }

    /// Begins another part of the page.
    pub fn begin(&mut self, part: PropertyContext, direction: Direction) {
        (self.part, self.direction) = (part, direction);
    }

    /// A parameter.
    pub fn param(&mut self, param: &Param, notation: &ValueNotation) -> Property {
        let path = format!("{}.{}", param.location.as_str(), param.wire.as_str());
        let mut badges = presence_badges(&param.presence);
        badges.extend((param.stability == Stability::Deprecated).then(|| Badge::of("deprecated")));
        self.property(
            &path,
            notation,
            &param.ty,
            &param.presence,
            badges,
            self.site.prose.docs(&param.docs),
        )
    }

    /// A parameter that the client sends by itself, because it has only one value.
    pub fn constant(&mut self, param: &Param) -> Property {
        let notation = ValueNotation {
            name: param.wire.0.clone(),
            ty: self
                .edition
                .notation
                .ty(self.place, &param.ty, Direction::Request),
        };
        self.param(param, &notation)
    }

    /// The fields of a body or response of a type, or one property if the type is no record.
    pub fn content(
        &mut self,
        ty: &Type,
        path: &str,
        arguments: &BTreeMap<String, ValueNotation>,
    ) -> Vec<Property> {
        match self.site.api.resolve(ty) {
            Type::Def(id) => match &self.site.api.types[*id].shape {
                Shape::Record(record) => {
                    self.described.insert((*id, self.part), path.to_owned());
                    self.fields(*id, record, path, arguments)
                }
                Shape::Union(union) => self.arms(union, path, arguments),
                Shape::Enum(_) | Shape::Alias(_) => self.whole(ty, path),
            },
            _ => self.whole(ty, path),
        }
    }

    /// A whole body as one property.
    fn whole(&mut self, ty: &Type, path: &str) -> Vec<Property> {
        let notation = ValueNotation {
            name: path.rsplit('.').next().unwrap_or(path).to_owned(),
            ty: self.edition.notation.ty(self.place, ty, self.direction),
        };
        let inner = format!("{path}.value");
        vec![self.property(
            &inner,
            &notation,
            ty,
            &Presence::Required,
            Vec::new(),
            Arc::default(),
        )]
    }

    /// The fields of a record, the required ones first.
    fn fields(
        &mut self,
        id: TypeId,
        record: &Record,
        path: &str,
        arguments: &BTreeMap<String, ValueNotation>,
    ) -> Vec<Property> {
        self.open.push(id);
        let notation = self.edition.notation.fields(self.place, id, self.direction);
        let mut found = Vec::new();
        for position in of_fields(record) {
            let field = &record.fields[position];
            if self.part != PropertyContext::Model && !self.direction.includes(field.flow) {
                continue;
            }
            let spelled = arguments.get(field.wire.as_str());
            let spelled = spelled.unwrap_or(&notation[position]);
            let path = join(path, field.wire.as_str());
            found.push(self.field(field, spelled, &path));
        }
        if let AdditionalProperties::Typed(ty) = &record.additional_properties {
            let notation = ValueNotation {
                name: "*".into(),
                ty: self.edition.notation.ty(self.place, ty, self.direction),
            };
            let docs = self.site.prose.text("Any other key.");
            let path = join(path, "*");
            found.push(self.property(&path, &notation, ty, &Presence::Optional, Vec::new(), docs));
        }
        self.open.pop();
        found
    }

    fn field(&mut self, field: &Field, notation: &ValueNotation, path: &str) -> Property {
        let mut badges = match (self.part, field.presence.is_required()) {
            (PropertyContext::Request, true) => vec![Badge::of("required")],
            (PropertyContext::Response | PropertyContext::Model, true) => Vec::new(),
            (_, false) => vec![Badge::of("optional")],
        };
        let flow = match (self.part, field.flow) {
            (PropertyContext::Model, Flow::Response) => Some(Badge::of("read-only")),
            (PropertyContext::Model, Flow::Request) => Some(Badge::of("write-only")),
            (PropertyContext::Model | PropertyContext::Request | PropertyContext::Response, _) => {
                None
            }
        };
        badges.extend(flow);
        let is_nullable = self.site.api.resolve_aliases(&field.ty).is_nullable();
        badges.extend(is_nullable.then(|| Badge::of("nullable")));
        badges.extend((field.sensitivity == Sensitivity::Secret).then(|| Badge::of("secret")));
        badges.extend((field.stability == Stability::Deprecated).then(|| Badge::of("deprecated")));
        self.property(
            path,
            notation,
            &field.ty,
            &field.presence,
            badges,
            self.site.prose.docs(&field.docs),
        )
    }

    /// The alternatives of a union. The anchors below the first one have no name of an alternative in them.
    fn arms(
        &mut self,
        union: &Union,
        path: &str,
        arguments: &BTreeMap<String, ValueNotation>,
    ) -> Vec<Property> {
        let mut found = Vec::new();
        for (position, (name, ty)) in union.arms().into_iter().enumerate() {
            let notation = ValueNotation {
                name: backend::common::case::plain(name),
                ty: self.edition.notation.ty(self.place, ty, self.direction),
            };
            let arm = join(path, &backend::common::case::snake(name));
            let inner = match position {
                0 => path,
                _ => arm.as_str(),
            };
            let docs = self
                .site
                .prose
                .text(&selection(union, position).unwrap_or_default());
            let inner = self.inner(ty, inner, arguments);
            let said = Said {
                docs,
                ..Said::default()
            };
            found.push(self.with_inner(&arm, &notation, Vec::new(), said, inner));
        }
        found
    }

    fn property(
        &mut self,
        path: &str,
        notation: &ValueNotation,
        ty: &Type,
        presence: &Presence,
        badges: Vec<Badge>,
        docs: Arc<Prose>,
    ) -> Property {
        let mut facts = facts(ty, presence);
        if let Type::Def(id) = self.site.api.resolve(ty)
            && let Shape::Record(record) = &self.site.api.types[*id].shape
        {
            facts.extend(record_facts(record));
        }
        facts.extend(format(self.site.api.resolve(ty)));
        let inner = self.inner(ty, path, &BTreeMap::new());
        let neutral = ir::display::part(self.site.api, ty);
        let said = Said {
            docs,
            facts,
            neutral,
        };
        self.with_inner(path, notation, badges, said, inner)
    }

    fn with_inner(
        &mut self,
        path: &str,
        notation: &ValueNotation,
        mut badges: Vec<Badge>,
        said: Said,
        inner: NestedContent,
    ) -> Property {
        self.count += 1;
        let TypeNotation { short, full } = &notation.ty;
        let facts = said.facts.join(" ");
        let anchor = self.anchor(path);
        let marks = badges.iter().map(|badge| badge.text);
        let values = inner.values.iter().map(|value| value.wire.as_str());
        let texts = [said.neutral.as_str(), &said.docs.markdown, &facts].into_iter();
        let fingerprint = fingerprint(texts.chain(marks).chain(values));
        if let Some(previous) = &self.site.previous {
            let below = self.folder.split_once('/').map_or("", |(_, below)| below);
            badges.extend(previous.property_mark(below, &anchor, &fingerprint));
        }
        Property {
            anchor: text(&anchor),
            anchor_text: anchor,
            fingerprint,
            head: Head {
                name: code(&notation.name),
                name_text: notation.name.clone(),
                ty: code(short),
                ty_text: full.as_ref().unwrap_or(short).clone(),
                has_full: full.is_some(),
                full: full.as_deref().map(code).unwrap_or_default(),
                has_href: inner.href.is_some(),
                href: inner.href.unwrap_or_default(),
                badges,
            },
            docs: said.docs,
            has_facts: !facts.is_empty(),
            facts: self.site.prose.line(&facts),
            facts_markdown: facts,
            has_inner: !inner.values.is_empty() || !inner.children.is_empty(),
            has_values: !inner.values.is_empty(),
            values: inner.values,
            has_children: !inner.children.is_empty(),
            children: inner.children,
        }
    }

    /// An anchor that no other property of the page has.
    fn anchor(&mut self, path: &str) -> String {
        let mut anchor = String::new();
        for character in path.chars() {
            match character {
                blank if blank.is_whitespace() || ir::is_invisible(blank) => anchor.push('-'),
                other => anchor.push(other),
            }
        }
        let unique = ir::unique_names::first_free([anchor], |one| !self.anchors.contains(one));
        self.anchors.insert(unique.clone());
        unique
    }

    /// What is nested in a value of a type.
    fn inner(
        &mut self,
        ty: &Type,
        path: &str,
        arguments: &BTreeMap<String, ValueNotation>,
    ) -> NestedContent {
        match self.site.api.resolve(ty) {
            Type::List(inner) => self.inner(inner, path, arguments),
            Type::Map(inner) => self.inner(inner, &join(path, "*"), arguments),
            Type::Def(id) => match &self.site.api.types[*id].shape {
                Shape::Enum(values) => NestedContent {
                    values: self.values(*id, values),
                    ..NestedContent::default()
                },
                shape @ (Shape::Record(_) | Shape::Union(_)) => match self.elsewhere(*id) {
                    Some(href) => NestedContent {
                        href: Some(href),
                        ..NestedContent::default()
                    },
                    None => NestedContent {
                        children: self.children(*id, shape, path, arguments),
                        ..NestedContent::default()
                    },
                },
                Shape::Alias(_) => NestedContent::default(),
            },
            Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => {
                NestedContent::default()
            }
        }
    }

    fn children(
        &mut self,
        id: TypeId,
        shape: &Shape,
        path: &str,
        arguments: &BTreeMap<String, ValueNotation>,
    ) -> Vec<Property> {
        self.described.insert((id, self.part), path.to_owned());
        match shape {
            Shape::Record(record) => self.fields(id, record, path, arguments),
            Shape::Union(union) => {
                self.open.push(id);
                let arms = self.arms(union, path, arguments);
                self.open.pop();
                arms
            }
            Shape::Enum(_) | Shape::Alias(_) => Vec::new(),
        }
    }

    /// The link to the description of a type, if it is not described here.
    fn elsewhere(&self, id: TypeId) -> Option<String> {
        if let Some(anchor) = self.described.get(&(id, self.part)) {
            return Some(match anchor.is_empty() {
                true => "#content".into(),
                false => format!("#{}", encode(anchor)),
            });
        }
        let page = self.site.addresses.model(id)?;
        let is_shown = match self.part {
            PropertyContext::Request => self.count < MOST_EXPANDED && self.open.len() < DEEPEST,
            PropertyContext::Response | PropertyContext::Model => false,
        };
        let language = self.edition.language.id;
        (!is_shown || self.open.contains(&id))
            .then(|| page_link(self.folder, &format!("{language}/{page}")))
    }

    fn values(&self, id: TypeId, values: &Enum) -> Vec<AllowedValue> {
        let spelled = self.edition.notation.values(self.place, id);
        let known = values.values.iter().zip(spelled);
        known
            .map(|(value, spelled)| {
                let docs = value.docs.summary.as_deref().unwrap_or_default();
                let is_deprecated = value.stability == Stability::Deprecated;
                AllowedValue {
                    text: code(&spelled),
                    wire: value.wire.0.clone(),
                    badges: is_deprecated
                        .then(|| Badge::of("deprecated"))
                        .into_iter()
                        .collect(),
                    has_docs: !docs.is_empty(),
                    docs: self.site.prose.line(docs),
                    docs_markdown: backend::markdown::line(docs),
                }
            })
            .collect()
    }
}

fn presence_badges(presence: &Presence) -> Vec<Badge> {
    match presence.is_required() {
        true => vec![Badge::of("required")],
        false => vec![Badge::of("optional")],
    }
}

/// A longer path.
fn join(path: &str, key: &str) -> String {
    match path.is_empty() {
        true => key.to_owned(),
        false => format!("{path}.{key}"),
    }
}

/// The format of text as a fact.
fn format(ty: &Type) -> Option<String> {
    match ty {
        Type::Prim(Prim::Text(format)) => {
            let name = ir::display::look(format)?;
            Some(format!("Format: {}.", backend::markdown::code(&name)))
        }
        _ => None,
    }
}

/// When an alternative of a union is meant.
fn selection(union: &Union, position: usize) -> Option<String> {
    let code = backend::markdown::code;
    let by_text = |field: &str, values: &[TagValue]| {
        let texts: Vec<String> = values.iter().map(|value| code(value.text())).collect();
        format!("If {} is {}.", code(field), texts.join(" or "))
    };
    match union {
        Union::Tag { field, arms } | Union::Sibling { field, arms } => {
            Some(by_text(field.as_str(), &arms[position].by))
        }
        Union::Key(arms) => {
            let keys: Vec<String> = arms[position]
                .by
                .iter()
                .map(|key| code(key.as_str()))
                .collect();
            Some(format!("With {}.", keys.join(" and ")))
        }
        Union::Kind(_) | Union::Overlap(_) => None,
    }
}
