//! The shape of a request: what a caller passes, and how the body is made of it.

use ir::{
    Api, Content, Field, Flow, InputMode, Literal, Operation, Param, Presence, Record, Shape,
    TagValue, Type, TypeId, Union, Wire,
};

/// What a caller passes to an operation.
pub struct RequestShape<'a> {
    /// The parameters that the caller passes, in the order of the API.
    pub params: Vec<&'a Param>,
    /// The parameters that have only one value, which is always sent.
    pub constants: Vec<(&'a Param, &'a Literal)>,
    /// The body.
    pub body: BodyShape<'a>,
}

/// How the body of a request is made.
pub enum BodyShape<'a> {
    /// There is no body.
    None,
    /// The body is a JSON object, and its fields are arguments. Of several alternatives the caller picks one.
    Fields {
        /// The objects that the body can be.
        alternatives: Vec<Alternative<'a>>,
        /// Whether the body is required.
        presence: &'a Presence,
    },
    /// The body is JSON of this type, and one argument.
    Value {
        /// The type.
        ty: &'a Type,
        /// Whether the body is required.
        presence: &'a Presence,
    },
    /// The body is text of this media type.
    Text(&'a str),
    /// The body is bytes of this media type.
    Bytes(&'a str),
}

/// A JSON object that the body can be.
pub struct Alternative<'a> {
    /// The type of the object.
    pub id: TypeId,
    /// Its fields.
    pub record: &'a Record,
    /// The field that selects this alternative, and the values that do.
    pub tag: Option<(&'a Wire, &'a [TagValue])>,
    /// Whether there is no other alternative.
    pub is_only: bool,
}

impl<'a> RequestShape<'a> {
    /// The shape of the request of an operation.
    pub fn of(api: &'a Api, operation: &'a Operation) -> Self {
        let mut params = Vec::new();
        let mut constants = Vec::new();
        for param in &operation.params {
            match (operation.input_mode(param), &param.presence) {
                (InputMode::Never, Presence::Constant(literal)) => constants.push((param, literal)),
                (InputMode::Never, _) => {}
                (InputMode::Argument | InputMode::Setter, _) => params.push(param),
            }
        }
        Self {
            params,
            constants,
            body: BodyShape::of(api, operation),
        }
    }
}

impl<'a> BodyShape<'a> {
    fn of(api: &'a Api, operation: &'a Operation) -> Self {
        let Some(body) = &operation.body else {
            return Self::None;
        };
        let presence = &body.presence;
        match &body.content {
            Content::Text(_) => Self::Text(body.content.sent_media()),
            Content::Bytes(_) => Self::Bytes(body.content.sent_media()),
            Content::Json { ty, .. } | Content::Events(ty) => match alternatives(api, ty) {
                Some(alternatives) => Self::Fields {
                    alternatives,
                    presence,
                },
                None => Self::Value { ty, presence },
            },
        }
    }
}

/// The objects that a type can be; none if it can be something else as well.
fn alternatives<'a>(api: &'a Api, ty: &'a Type) -> Option<Vec<Alternative<'a>>> {
    let Type::Def(id) = api.resolve(ty) else {
        return None;
    };
    let is_only = matches!(api.types[*id].shape, Shape::Record(_));
    let object = |ty: &'a Type, tag| match api.resolve(ty) {
        Type::Def(id) => match &api.types[*id].shape {
            Shape::Record(record) => Some(Alternative {
                id: *id,
                record,
                tag,
                is_only,
            }),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
        },
        _ => None,
    };
    match &api.types[*id].shape {
        Shape::Record(_) => object(ty, None).map(|only| vec![only]),
        Shape::Union(Union::Tag { field, arms }) => arms
            .iter()
            .map(|arm| object(&arm.ty, Some((field, arm.by.as_slice()))))
            .collect(),
        Shape::Union(Union::Key(arms) | Union::Overlap(arms)) => {
            arms.iter().map(|arm| object(&arm.ty, None)).collect()
        }
        Shape::Union(Union::Kind(_) | Union::Sibling { .. }) | Shape::Enum(_) | Shape::Alias(_) => {
            None
        }
    }
}

impl Alternative<'_> {
    /// The fields that the caller passes: those that are sent. A field with only one value is passed only if there are several
    /// alternatives, which it may tell apart.
    pub fn fields<'b>(&'b self, api: &'b Api) -> impl Iterator<Item = &'b Field> {
        let reach = ir::Reach {
            request: true,
            update: false,
            response: false,
        };
        self.record.fields.iter().filter(move |field| {
            let selects = self.tag.is_some_and(|(tag, _)| *tag == field.wire);
            let is_sent_constant =
                matches!(field.presence, Presence::Constant(_)) && field.flow != Flow::Response;
            selects
                || field.input_mode(api, reach) != InputMode::Never
                || is_sent_constant && !self.is_only
        })
    }

    /// The fields that have only one value, which is always sent.
    pub fn constants<'b>(&'b self, api: &'b Api) -> impl Iterator<Item = (&'b Field, &'b Literal)> {
        self.record
            .fields
            .iter()
            .filter_map(move |field| match &field.presence {
                Presence::Constant(literal)
                    if ir::const_value(api, &field.ty, literal).is_some()
                        && self.tag.is_none_or(|(tag, _)| *tag != field.wire) =>
                {
                    Some((field, literal))
                }
                Presence::Constant(_)
                | Presence::Required
                | Presence::Optional
                | Presence::Default(_) => None,
            })
    }
}
