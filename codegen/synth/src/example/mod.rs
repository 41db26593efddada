//! Values for the examples of requests: few, realistic and always the same.

mod listed;
mod scalar;
mod union;
mod value;

use ir::{
    AdditionalProperties, Api, Checked, Constraints, Enum, Field, Flow, Literal, Operation, Param,
    Presence, Prim, Record, Repr, Sensitivity, Shape, Stability, Type, TypeId, Union, Wire,
};

use std::collections::BTreeMap;

use self::scalar::{Scalar, fits};
pub use self::value::ExampleValue;
use crate::limits::MAX_LENGTH;

/// How many optional fields an object without required ones shows, in the body and inside of it.
const SHOWN: [usize; 2] = [2, 1];

/// The deepest nesting.
const MAX_NESTING: usize = 20;

/// The number of values from which on a complete example has only required fields.
const MAX_VALUES: usize = 1_000;

/// What an example contains besides required parameters and fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What tells the reader something.
    Telling,
    /// Nothing.
    Required,
    /// All that is optional.
    All,
}

/// Makes the values for the example of one operation.
pub struct ExampleValues<'a> {
    api: &'a Api,
    operation: &'a Operation,
    extent: Extent,
    /// The keys that lead to the value being made.
    path: Vec<String>,
    /// The records being made.
    open: Vec<TypeId>,
    /// How many values of the same list precede it.
    index: usize,
    sensitivity: Sensitivity,
    nesting: usize,
    /// How many values were made.
    count: usize,
    /// How often each union was made in a complete example, so that its arms take turns.
    made: BTreeMap<TypeId, usize>,
}

/// What the surrounding value requires of a record.
#[derive(Clone, Default)]
struct Required<'w> {
    /// The texts that fields must hold.
    texts: Vec<(Wire, &'w str)>,
    /// Fields that must be present.
    fields: Vec<Wire>,
}

impl<'a> ExampleValues<'a> {
    /// The values for an operation.
    pub fn new(checked: &'a Checked, operation: &'a Operation, extent: Extent) -> Self {
        Self {
            api: checked.api(),
            operation,
            extent,
            path: Vec::new(),
            open: Vec::new(),
            index: 0,
            sensitivity: Sensitivity::Public,
            nesting: 0,
            count: 0,
            made: BTreeMap::new(),
        }
    }

    /// Whether the example shows a parameter that is optional.
    pub fn shows(&self, param: &Param) -> bool {
        let key = format!("{}.{}", self.operation.id, param.wire.as_str());
        match self.extent {
            Extent::Telling => self.api.service.example_values.contains_key(&key),
            Extent::Required => false,
            Extent::All => true,
        }
    }

    /// The value of a parameter.
    pub fn parameter(&mut self, param: &'a Param) -> ExampleValue {
        self.path.push(param.wire.as_str().to_owned());
        let value = self.value(&param.ty, Required::default());
        self.path.pop();
        value
    }

    /// The value of a JSON body.
    pub fn body(&mut self, ty: &'a Type) -> ExampleValue {
        self.value(ty, Required::default())
    }

    fn key(&self) -> &str {
        self.path.last().map(String::as_str).unwrap_or_default()
    }

    /// The values that the configuration has for this place, the most specific ones first.
    fn configured(&self) -> impl Iterator<Item = &'a Literal> + use<'a> {
        let values = &self.api.service.example_values;
        let here = values.get(&format!("{}.{}", self.operation.id, self.path.join(".")));
        let by_key = values.get(self.key());
        here.into_iter().chain(by_key).flatten()
    }

    fn value(&mut self, ty: &'a Type, required: Required<'a>) -> ExampleValue {
        if self.nesting >= MAX_NESTING {
            return ExampleValue::Null;
        }
        self.nesting += 1;
        self.count += 1;
        let limits = ty.limits().cloned().unwrap_or_default();
        let value = match ty.bare() {
            Type::Prim(prim) => self.scalar(prim, &limits, &required),
            Type::Def(id) => self.named(*id, &limits, required),
            Type::List(element) => match self.listed(ty.bare(), &limits) {
                Some(value) => value,
                None => self.list(element, &limits),
            },
            Type::Map(of) => match self.listed(ty.bare(), &limits) {
                Some(value) => value,
                None => self.map(of, &limits),
            },
            Type::Any(_) => {
                ExampleValue::Object(vec![("key".into(), ExampleValue::Text("value".into()))])
            }
            Type::Nullable(_) | Type::Limited(..) => ExampleValue::Null,
        };
        self.nesting -= 1;
        value
    }

    fn named(&mut self, id: TypeId, limits: &Constraints, required: Required<'a>) -> ExampleValue {
        match &self.api.types[id].shape {
            Shape::Alias(inner) => match inner.bare() {
                // The bounds of the reference apply where the alias has none.
                Type::Prim(prim) if inner.limits().is_none() => {
                    self.scalar(prim, limits, &required)
                }
                _ => self.value(inner, required),
            },
            Shape::Enum(values) => self.one_of(values, &required),
            Shape::Union(union) => self.union(id, union, required),
            Shape::Record(record) => {
                self.open.push(id);
                let value = self.record(record, &required);
                self.open.pop();
                value
            }
        }
    }

    fn scalar(&self, prim: &Prim, limits: &Constraints, required: &Required) -> ExampleValue {
        if let Some((_, text)) = required.texts.first() {
            return match prim {
                Prim::Text(_) => ExampleValue::Text((*text).to_owned()),
                Prim::Bool => ExampleValue::Bool(*text == "true"),
                Prim::Int(_) | Prim::Float if !text.parse().is_ok_and(f64::is_finite) => {
                    ExampleValue::Number("0".to_owned())
                }
                Prim::Int(_) | Prim::Float => ExampleValue::Number((*text).to_owned()),
            };
        }
        let admitted = |value: &ExampleValue| match value {
            ExampleValue::Text(text) => fits(limits, text),
            _ => true,
        };
        let allowed = limits.allowed.iter().cycle().nth(self.index);
        if let Some(value) = allowed.and_then(|value| ExampleValue::of_literal(value, prim)) {
            return value;
        }
        let mut configured = self
            .configured()
            .filter_map(|literal| ExampleValue::of_literal(literal, prim));
        let scalar = Scalar {
            key: self.key(),
            index: self.index,
            sensitivity: self.sensitivity,
        };
        // The second element of a list differs from the first.
        configured
            .by_ref()
            .filter(admitted)
            .nth(self.index)
            .unwrap_or_else(|| scalar.value(prim, limits))
    }

    /// A value of an enum: the configured one, or the first that says something.
    fn one_of(&self, values: &Enum, required: &Required) -> ExampleValue {
        let spelled = |text: &str| match values.repr {
            Repr::Text => ExampleValue::Text(text.to_owned()),
            Repr::Integer => ExampleValue::Number(text.to_owned()),
        };
        if let Some((_, text)) = required.texts.first() {
            return spelled(text);
        }
        let has = |text: &&str| {
            values
                .values
                .iter()
                .any(|value| value.wire.as_str() == *text)
        };
        let configured = self.configured().filter_map(|literal| match literal {
            Literal::Text(text) | Literal::Number(text) => Some(text.as_str()),
            Literal::Null | Literal::Bool(_) | Literal::Json(_) => None,
        });
        if let Some(text) = { configured }.find(has) {
            return spelled(text);
        }
        let says_something = |value: &&ir::Value| {
            const NOTHING: [&str; 4] = ["unknown", "unspecified", "unset", "invalid"];
            let words = value.name.words();
            value.stability == Stability::Stable
                && !words.iter().any(|word| NOTHING.contains(&word.as_str()))
        };
        let telling: Vec<&ir::Value> = values.values.iter().filter(says_something).collect();
        let value = telling
            .get(self.index.min(telling.len().saturating_sub(1)))
            .copied();
        let value = value.or(values.values.first());
        spelled(value.map(|value| value.wire.as_str()).unwrap_or_default())
    }

    fn list(&mut self, element: &'a Type, limits: &Constraints) -> ExampleValue {
        if self.is_recursive(element) {
            return ExampleValue::List(Vec::new());
        }
        let most = limits.max_items.and_then(|most| usize::try_from(most).ok());
        let length = least(limits.min_items)
            .max(1)
            .min(most.unwrap_or(usize::MAX));
        let outer = self.index;
        let mut items = Vec::new();
        for index in 0..length {
            self.index = index;
            items.push(self.value(element, Required::default()));
        }
        self.index = outer;
        ExampleValue::List(items)
    }

    fn map(&mut self, of: &'a Type, limits: &Constraints) -> ExampleValue {
        let keys = (0..least(limits.min_properties).max(1)).map(|at| match at {
            0 => "key".to_owned(),
            _ => format!("key{}", at + 1),
        });
        let entry = |key| (key, self.value(of, Required::default()));
        ExampleValue::Object(keys.map(entry).collect())
    }

    fn record(&mut self, record: &'a Record, required: &Required<'a>) -> ExampleValue {
        let shown = self.shown(record, required);
        // The arm of a union is chosen before its sibling field is made, because that field names the arm.
        let mut texts = required.texts.clone();
        for field in shown.iter() {
            texts.extend(self.sibling_text(field));
        }
        let mut entries = Vec::new();
        for field in &record.fields {
            let text = texts.iter().find(|(wire, _)| *wire == field.wire).cloned();
            let is_shown = shown.iter().any(|one| one.wire == field.wire);
            if field.flow == Flow::Response || !(is_shown || text.is_some()) {
                continue;
            }
            let outer = (self.index, self.sensitivity);
            self.sensitivity = match self.sensitivity {
                Sensitivity::Secret => Sensitivity::Secret,
                Sensitivity::Public => field.sensitivity,
            };
            self.path.push(field.wire.as_str().to_owned());
            let value = match (&field.presence, text) {
                (Presence::Constant(literal), None) => {
                    ExampleValue::of_constant(literal, self.api.resolve(&field.ty))
                }
                (_, text) => {
                    let required = Required {
                        texts: text.into_iter().collect(),
                        fields: Vec::new(),
                    };
                    self.value(&field.ty, required)
                }
            };
            entries.push((field.wire.as_str().to_owned(), value));
            self.path.pop();
            (self.index, self.sensitivity) = outer;
        }
        if entries.is_empty()
            && let AdditionalProperties::Typed(ty) = &record.additional_properties
        {
            entries.push(("key".into(), self.value(ty, Required::default())));
        }
        ExampleValue::Object(entries)
    }

    /// The fields of an example: the required ones, those that the configuration names, and of an object that would be empty
    /// the first that say something.
    fn shown(&self, record: &'a Record, required: &Required) -> Vec<&'a Field> {
        let sets = &record.required_one_of.sets;
        let is_plain =
            |field: &&Field| field.presence.is_required() || required.fields.contains(&field.wire);
        let configured = |field: &Field| {
            let mut path = vec![self.operation.id.clone()];
            path.extend(self.path.iter().cloned());
            path.push(field.wire.as_str().to_owned());
            let path = path.join(".");
            let mut keys = self.api.service.example_values.keys();
            keys.any(|key| {
                *key == path
                    || key
                        .strip_prefix(&path)
                        .is_some_and(|rest| rest.starts_with('.'))
            })
        };
        let sent = || {
            record
                .fields
                .iter()
                .filter(|field| field.flow != Flow::Response)
        };
        let has_all = |set: &&Vec<Wire>| {
            let present = |wire: &Wire| {
                sent().any(|field| field.wire == *wire && (is_plain(&field) || configured(field)))
            };
            set.iter().all(present)
        };
        let chosen: &[Wire] = match sets.iter().find(has_all).or(sets.first()) {
            Some(set) => set,
            None => &[],
        };
        let is_wanted = |field: &Field| match self.extent {
            Extent::Telling => configured(field),
            Extent::Required => false,
            Extent::All => self.count < MAX_VALUES && !self.is_recursive(&field.ty),
        };
        let mut shown: Vec<&Field> = sent()
            .filter(|field| is_plain(field) || is_wanted(field) || chosen.contains(&field.wire))
            .collect();
        // A parameter that is an object needs a field to be sent at all.
        let is_parameter = self.open.len() == 1 && !self.path.is_empty();
        if shown.is_empty() && (self.extent != Extent::Required || is_parameter) {
            // What the path says already is not repeated.
            let in_path = |wire: &Wire| {
                self.operation
                    .params
                    .iter()
                    .any(|param| param.wire == *wire)
            };
            let is_telling = |field: &&&Field| {
                field.stability == Stability::Stable
                    && !in_path(&field.wire)
                    && field.sensitivity == Sensitivity::Public
                    && self.is_simple(&field.ty)
            };
            let count = SHOWN[usize::from(self.open.len() > 1)];
            let mut optional: Vec<&Field> = sent()
                .filter(|field| !self.is_recursive(&field.ty))
                .collect();
            optional.sort_by_key(|field| field.wire.as_str() != "name");
            shown = optional
                .iter()
                .filter(is_telling)
                .take(count)
                .copied()
                .collect();
            if shown.is_empty() {
                shown.extend(optional.first());
            }
        }
        for field in sent() {
            if shown.len() < least(record.constraints.min_properties)
                && !self.is_recursive(&field.ty)
                && shown.iter().all(|other| other.wire != field.wire)
            {
                shown.push(field);
            }
        }
        shown
    }

    /// Whether a value is a scalar or a list of scalars.
    fn is_simple(&self, ty: &Type) -> bool {
        match self.api.resolve(ty) {
            Type::Prim(_) => true,
            Type::List(inner) => self.is_simple(inner),
            Type::Def(id) => matches!(self.api.types[*id].shape, Shape::Enum(_)),
            Type::Map(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => false,
        }
    }

    /// If a field holds a union whose arm is named by a sibling field: that field, and the text that names the arm.
    fn sibling_text(&self, field: &'a Field) -> Option<(Wire, &'a str)> {
        let Type::Def(id) = self.api.resolve(&field.ty) else {
            return None;
        };
        let Shape::Union(union @ Union::Sibling { field, arms }) = &self.api.types[*id].shape
        else {
            return None;
        };
        let index = self.arm(*id, &union.arms());
        Some((field.clone(), arms[index].by.first()?.text()))
    }

    /// Whether every value of a type contains a record being made.
    fn is_recursive(&self, ty: &Type) -> bool {
        self.reaches_open(ty, &mut Vec::new())
    }

    fn reaches_open(&self, ty: &Type, visited: &mut Vec<TypeId>) -> bool {
        match ty.bare() {
            Type::List(inner) | Type::Map(inner) => self.reaches_open(inner, visited),
            Type::Def(id) if self.open.contains(id) || visited.contains(id) => true,
            Type::Def(id) => {
                visited.push(*id);
                let reaches = match &self.api.types[*id].shape {
                    Shape::Alias(inner) => self.reaches_open(inner, visited),
                    Shape::Union(union) => {
                        let mut arms = union.arms().into_iter();
                        arms.all(|(_, ty)| self.reaches_open(ty, visited))
                    }
                    Shape::Record(_) | Shape::Enum(_) => false,
                };
                visited.pop();
                reaches
            }
            Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => false,
        }
    }
}

/// The least length of a list or an object.
fn least(bound: Option<u64>) -> usize {
    bound.map_or(0, |least| {
        usize::try_from(least).unwrap_or(MAX_LENGTH).min(MAX_LENGTH)
    })
}
