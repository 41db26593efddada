//! A uniform view of all keywords of a schema.
//!
//! `openapiv3` stores a schema as one kind, or as `Any` if it has keywords of several kinds. The view hides
//! the difference, so `Any` never means "untyped".

use crate::read::{node::Node, number::plain_number};
use ir::{Constraints, Span};
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, IntegerFormat, NumberFormat, ReferenceOr,
    Schema, SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};

/// An inline schema, or a reference to a component.
#[derive(Clone, Copy)]
pub enum SchemaOrRef<'a> {
    Reference(&'a str, Span),
    Inline(&'a Schema, &'a Node),
}

impl<'a> SchemaOrRef<'a> {
    /// Pairs a schema or reference with its node.
    pub fn of(schema: &'a ReferenceOr<Schema>, node: &'a Node) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => {
                SchemaOrRef::Reference(component_name(reference), node.span)
            }
            ReferenceOr::Item(schema) => SchemaOrRef::Inline(schema, node),
        }
    }

    fn boxed(schema: &'a ReferenceOr<Box<Schema>>, node: &'a Node) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => {
                SchemaOrRef::Reference(component_name(reference), node.span)
            }
            ReferenceOr::Item(schema) => SchemaOrRef::Inline(schema, node),
        }
    }

    pub fn span(self) -> Span {
        match self {
            SchemaOrRef::Reference(_, span) => span,
            SchemaOrRef::Inline(_, node) => node.span,
        }
    }
}

/// The name of the component that a bundled reference points to, still escaped as in a JSON pointer.
pub fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// The keyword `additionalProperties`.
#[derive(Clone, Copy, Default)]
pub enum AdditionalSchema<'a> {
    #[default]
    Unspecified,
    Allowed,
    Forbidden,
    Typed(SchemaOrRef<'a>),
}

/// All keywords of one schema.
pub struct SchemaView<'a> {
    pub span: Span,
    pub node: &'a Node,
    pub ty: Option<&'a str>,
    pub format: Option<&'a str>,
    pub nullable: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub summary: Option<&'a str>,
    pub description: Option<&'a str>,
    pub default: Option<&'a Node>,
    pub values: &'a [Node],
    pub properties: Vec<(&'a str, SchemaOrRef<'a>)>,
    pub required: Vec<(&'a str, Span)>,
    pub additional: AdditionalSchema<'a>,
    pub items: Option<SchemaOrRef<'a>>,
    pub all_of: Vec<SchemaOrRef<'a>>,
    pub one_of: Vec<SchemaOrRef<'a>>,
    pub any_of: Vec<SchemaOrRef<'a>>,
    pub discriminator: Option<&'a Discriminator>,
    pub sibling: Option<&'a Node>,
    pub constraints: Constraints,
}

impl<'a> SchemaView<'a> {
    /// The view of a schema and its node.
    pub fn of(schema: &'a Schema, node: &'a Node) -> Self {
        let data = &schema.schema_data;
        let mut view = SchemaView {
            span: node.span,
            node,
            ty: None,
            format: None,
            nullable: data.nullable,
            read_only: data.read_only,
            write_only: data.write_only,
            deprecated: data.deprecated,
            summary: data.title.as_deref(),
            description: data.description.as_deref(),
            default: node.get("default"),
            values: node.get("enum").map_or(&[], Node::items),
            properties: Vec::new(),
            required: Vec::new(),
            additional: AdditionalSchema::Unspecified,
            items: None,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            discriminator: data.discriminator.as_ref(),
            sibling: node.get("x-sibling"),
            constraints: Constraints::default(),
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.read_type(ty),
            SchemaKind::OneOf { one_of } => view.one_of = view.branches("oneOf", one_of),
            SchemaKind::AllOf { all_of } => view.all_of = view.branches("allOf", all_of),
            SchemaKind::AnyOf { any_of } => view.any_of = view.branches("anyOf", any_of),
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => view.read_any(any),
        }
        view.read_constraints();
        view
    }

    fn read_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.ty = Some("string");
                self.format = format(&string.format, |format| match format {
                    StringFormat::Date => "date",
                    StringFormat::DateTime => "date-time",
                    StringFormat::Password => "password",
                    StringFormat::Byte => "byte",
                    StringFormat::Binary => "binary",
                });
                self.constraints.pattern.clone_from(&string.pattern);
            }
            Type::Number(number) => {
                self.ty = Some("number");
                self.format = format(&number.format, |format| match format {
                    NumberFormat::Float => "float",
                    NumberFormat::Double => "double",
                });
            }
            Type::Integer(integer) => {
                self.ty = Some("integer");
                self.format = format(&integer.format, |format| match format {
                    IntegerFormat::Int32 => "int32",
                    IntegerFormat::Int64 => "int64",
                });
            }
            Type::Boolean(_) => self.ty = Some("boolean"),
            Type::Object(object) => {
                self.ty = Some("object");
                self.properties(&object.properties);
                self.required(&object.required);
                self.additional(object.additional_properties.as_ref());
            }
            Type::Array(array) => {
                self.ty = Some("array");
                self.items(array.items.as_ref());
            }
        }
    }

    fn read_any(&mut self, any: &'a AnySchema) {
        self.ty = any.typ.as_deref();
        self.format = any.format.as_deref();
        self.constraints.pattern.clone_from(&any.pattern);
        self.properties(&any.properties);
        self.required(&any.required);
        self.additional(any.additional_properties.as_ref());
        self.items(any.items.as_ref());
        self.all_of = self.branches("allOf", &any.all_of);
        self.one_of = self.branches("oneOf", &any.one_of);
        self.any_of = self.branches("anyOf", &any.any_of);
    }

    fn branches(&self, key: &str, branches: &'a [ReferenceOr<Schema>]) -> Vec<SchemaOrRef<'a>> {
        let nodes = self.node.get(key).map_or(&[][..], Node::items);
        branches
            .iter()
            .zip(nodes)
            .map(|(branch, node)| SchemaOrRef::of(branch, node))
            .collect()
    }

    fn properties(&mut self, properties: &'a indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>) {
        let nodes = self.node.get("properties").map_or(&[][..], Node::entries);
        let schemas = properties.iter().zip(nodes);
        self.properties = schemas
            .map(|((name, schema), (_, node))| (name.as_str(), SchemaOrRef::boxed(schema, node)))
            .collect();
    }

    fn required(&mut self, required: &'a [String]) {
        let nodes = self.node.get("required").map_or(&[][..], Node::items);
        self.required = required
            .iter()
            .zip(nodes)
            .map(|(name, node)| (name.as_str(), node.span))
            .collect();
    }

    fn additional(&mut self, additional: Option<&'a AdditionalProperties>) {
        self.additional = match (additional, self.node.get("additionalProperties")) {
            (Some(AdditionalProperties::Any(true)), _) => AdditionalSchema::Allowed,
            (Some(AdditionalProperties::Any(false)), _) => AdditionalSchema::Forbidden,
            (Some(AdditionalProperties::Schema(schema)), Some(node)) => match node.entries() {
                [] => AdditionalSchema::Allowed,
                _ => AdditionalSchema::Typed(SchemaOrRef::of(schema, node)),
            },
            (Some(AdditionalProperties::Schema(_)) | None, _) => AdditionalSchema::Unspecified,
        };
    }

    fn items(&mut self, items: Option<&'a ReferenceOr<Box<Schema>>>) {
        self.items = items
            .zip(self.node.get("items"))
            .map(|(schema, node)| SchemaOrRef::boxed(schema, node));
    }

    /// Reads the constraints from the node, because it has all digits of the numbers.
    fn read_constraints(&mut self) {
        let number = |key: &str| {
            self.node
                .get(key)
                .and_then(Node::as_number)
                .map(plain_number)
        };
        let count = |key: &str| number(key).and_then(|text| text.parse().ok());
        let flag = |key: &str| self.node.get(key).and_then(Node::as_bool).unwrap_or(false);
        self.constraints = Constraints {
            minimum: number("minimum"),
            maximum: number("maximum"),
            above_minimum: flag("exclusiveMinimum"),
            below_maximum: flag("exclusiveMaximum"),
            multiple_of: number("multipleOf"),
            min_length: count("minLength"),
            max_length: count("maxLength"),
            pattern: self.constraints.pattern.take(),
            min_items: count("minItems"),
            max_items: count("maxItems"),
            unique_items: flag("uniqueItems"),
            min_properties: count("minProperties"),
            max_properties: count("maxProperties"),
            allowed: Vec::new(),
        };
    }
}

fn format<T: Copy>(
    format: &VariantOrUnknownOrEmpty<T>,
    name_of: impl Fn(T) -> &'static str,
) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(known) => Some(name_of(*known)),
        VariantOrUnknownOrEmpty::Unknown(text) => Some(text),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
