//! The generator: which value of a type is written, and how it is written as JSON.

use super::{
    coverage::Coverage,
    limits::{MAX_LENGTH, MAX_NESTING, MAX_VALUES, SIZE_LIMIT},
    mode::{Direction, Mode},
    number,
    rng::Rng,
    text,
};
use ir::{
    Api, Checked, Constraints, Content, Enum, Format, KeyPath, Operation, Param, ParamLocation,
    Prim, Repr, Shape, StatusRule, Type, TypeId, Untyped, Wire, quote::push_json_string,
};
use std::ops::Range;

/// Generates values of the types of one API.
pub struct Generator<'a> {
    pub(super) api: &'a Api,
    pub(super) rng: Rng,
    pub(super) mode: Mode,
    pub(super) direction: Direction,
    /// The records being written, outermost first, so that a record is not nested in itself.
    pub(super) open_records: Vec<TypeId>,
    /// The text to write at each of these paths.
    pub(super) overrides: Vec<(KeyPath, String)>,
    /// Whether plain texts whose name says that they are amounts are decimal numbers.
    decimal_amounts: bool,
    /// The size in bytes from which full values have only their required fields.
    pub(super) size_limit: usize,
    /// Whether a list or map in the outermost record of a minimal value has an element.
    outer_elements: bool,
    /// The path of the value being written.
    pub(super) path: KeyPath,
    /// Whether the value being written is sensitive.
    pub(super) secret: bool,
    pub(super) out: String,
    /// The nesting depth of the value being written.
    nesting: usize,
    /// How many values were written so far, nested ones included.
    value_count: usize,
    pub(super) coverage: Coverage,
}

/// The prefix of sensitive strings in full values, wherever their format and bounds allow it.
pub const SECRET_PREFIX: &str = "s3cr3t-";

/// What the surrounding value requires of a value, beyond its type.
#[derive(Clone, Copy, Default)]
pub struct Context<'w> {
    /// The texts that these fields of a record must hold.
    pub field_texts: &'w [(Wire, String)],
    /// The fields of a record that must be present.
    pub required_fields: &'w [Wire],
    /// The text that a scalar or an enum must hold.
    pub text: Option<&'w str>,
}

/// The length of a list in a full value, inside of so many records.
fn full_len(records: usize) -> usize {
    1 + usize::from(records < 2)
}

impl<'a> Generator<'a> {
    /// A generator for the types of an API. Equal seeds generate equal values.
    pub fn new(checked: &'a Checked, seed: u64) -> Self {
        Self {
            api: checked.api(),
            rng: Rng::new(seed),
            mode: Mode::Full,
            direction: Direction::Request,
            open_records: Vec::new(),
            overrides: Vec::new(),
            decimal_amounts: false,
            size_limit: usize::MAX,
            outer_elements: false,
            path: KeyPath::new(),
            secret: false,
            out: String::new(),
            nesting: 0,
            value_count: 0,
            coverage: Coverage::default(),
        }
    }

    /// The same generator, which also writes this text at each of these paths. `*` stands for every element of a list.
    #[must_use]
    pub fn with_text_at(mut self, paths: &[KeyPath], text: &str) -> Self {
        let keys = |path: &KeyPath| {
            { path.iter() }
                .filter(|key| key.as_str() != "*")
                .cloned()
                .collect()
        };
        self.overrides
            .extend(paths.iter().map(|path| (keys(path), text.to_owned())));
        self
    }

    /// The same generator, whose full values say that the work of a rule is done.
    #[must_use]
    pub fn with_final_status(self, rule: &StatusRule) -> Self {
        let Some(done) = rule.done.first() else {
            return self;
        };
        let mut found = self.with_text_at(&rule.status, done);
        if let (Some(count), Some(path)) = (&rule.count, rule.status.first()) {
            let records = path.iter().position(|key| key.as_str() == "*");
            let elements = full_len(records.unwrap_or(0)).to_string();
            found = found.with_text_at(std::slice::from_ref(count), &elements);
        }
        found
    }

    /// The same generator, whose full values have as many items at `items` as they say at `total`.
    #[must_use]
    pub fn with_total(self, total: &KeyPath, items: &[Wire]) -> Self {
        let count = full_len(items.len()).to_string();
        self.with_text_at(std::slice::from_ref(total), &count)
    }

    /// The same generator, which writes plain texts as decimal numbers where their name says that they are amounts, such
    /// as `account_balance`.
    #[must_use]
    pub fn with_decimal_amounts(mut self) -> Self {
        self.decimal_amounts = true;
        self
    }

    /// The same generator, whose full values have only their required fields from this size in bytes on.
    #[must_use]
    pub fn with_size_limit(mut self, bytes: usize) -> Self {
        self.size_limit = bytes;
        self
    }

    /// The same generator, which writes one element into each list and map of the outermost record of a minimal value, so
    /// that the response of a list shows what is listed.
    #[must_use]
    pub fn with_outer_elements(mut self) -> Self {
        self.outer_elements = true;
        self
    }

    /// Generates a value of a type as JSON text.
    pub fn json(&mut self, ty: &Type, direction: Direction, mode: Mode) -> String {
        (self.direction, self.mode) = (direction, mode);
        self.out.clear();
        (self.nesting, self.value_count) = (0, 0);
        self.write_value(ty, Context::default());
        std::mem::take(&mut self.out)
    }

    /// Generates the request body of an operation, if the body is JSON.
    pub fn request_body(&mut self, operation: &Operation, mode: Mode) -> Option<String> {
        match &operation.body.as_ref()?.content {
            Content::Json { ty, .. } => Some(self.json(ty, Direction::Request, mode)),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        }
    }

    /// Generates the value of a parameter as JSON text. It is never null, and never empty in a path.
    pub fn parameter(&mut self, param: &Param, mode: Mode) -> String {
        for _ in 0..50 {
            let value = self.json(&param.ty, Direction::Request, mode);
            if value != "null" && (param.location != ParamLocation::Path || value != "\"\"") {
                return value;
            }
        }
        self.json(&param.ty, Direction::Request, Mode::Full)
    }

    /// How often each type, arm and enum value occurred in the values generated so far.
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// Writes a value of a type, or the shortest one once a limit is reached.
    pub(super) fn write_value(&mut self, ty: &Type, context: Context) {
        if self.nesting >= MAX_NESTING || self.value_count >= MAX_VALUES {
            return self.out.push_str(match ty.bare() {
                Type::List(_) => "[]",
                Type::Map(_) => "{}",
                Type::Prim(_) | Type::Def(_) | Type::Any(_) => "null",
                Type::Nullable(_) | Type::Limited(..) => "null",
            });
        }
        self.nesting += 1;
        self.value_count += 1;
        self.write_type(ty, context);
        self.nesting -= 1;
    }

    fn write_type(&mut self, ty: &Type, context: Context) {
        let mut constraints = Constraints::default();
        let mut inner = ty;
        loop {
            match inner {
                Type::Limited(within, more) => {
                    if constraints == Constraints::default() {
                        constraints = (**more).clone();
                    }
                    inner = within;
                }
                Type::Nullable(_) if self.is_null(&context) => return self.out.push_str("null"),
                Type::Nullable(within) => inner = within,
                Type::Def(id) => match &self.api.types[*id].shape {
                    Shape::Alias(other) => inner = other,
                    shape => return self.write_shape(*id, shape, context),
                },
                Type::Prim(_) | Type::List(_) | Type::Map(_)
                    if context.text.is_none() && !constraints.allowed.is_empty() =>
                {
                    let value = self.rng.choose(&constraints.allowed);
                    return self.out.push_str(&value.to_json());
                }
                Type::Prim(prim) => return self.write_scalar(prim, &constraints, context),
                Type::List(element) => return self.write_list(element, &constraints),
                Type::Map(value) => return self.write_map(value, &constraints),
                Type::Any(untyped) => return self.write_any(*untyped),
            }
        }
    }

    /// Whether a nullable value is null. It never is when the context requires some content.
    fn is_null(&mut self, context: &Context) -> bool {
        let unrestricted = context.text.is_none()
            && context.field_texts.is_empty()
            && context.required_fields.is_empty();
        unrestricted
            && match self.mode {
                Mode::Minimal => true,
                Mode::Full => false,
                Mode::Random => self.rng.one_in(4),
            }
    }

    fn write_shape(&mut self, id: TypeId, shape: &'a Shape, context: Context) {
        match shape {
            Shape::Record(record) => {
                self.coverage.record(id, 0);
                self.open_records.push(id);
                self.write_record(record, context);
                self.open_records.pop();
            }
            Shape::Enum(values) => self.write_enum(id, values, context),
            Shape::Union(union) => self.write_union(id, union, context),
            Shape::Alias(ty) => self.write_value(ty, context),
        }
    }

    fn write_scalar(&mut self, prim: &Prim, constraints: &Constraints, context: Context) {
        if let Some(text) = context.text {
            return match prim {
                Prim::Text(_) => push_json_string(text, &mut self.out),
                Prim::Bool => self
                    .out
                    .push_str(if text == "true" { text } else { "false" }),
                Prim::Int(_) | Prim::Float if !text.parse().is_ok_and(f64::is_finite) => {
                    self.out.push('0')
                }
                Prim::Int(_) | Prim::Float => self.out.push_str(text),
            };
        }
        match prim {
            Prim::Bool => {
                let value = self.mode == Mode::Full || self.rng.one_in(2);
                self.out.push_str(if value { "true" } else { "false" });
            }
            Prim::Int(width) => {
                let value = number::integer(*width, constraints, self.mode, &mut self.rng);
                self.out.push_str(&value.to_string());
            }
            Prim::Float => {
                let text = number::float(constraints, self.mode, &mut self.rng);
                self.out.push_str(&text);
            }
            Prim::Text(format) => {
                let plain = matches!(format, Format::Plain) && constraints.pattern.is_none();
                let value = if self.secret
                    && plain
                    && self.mode == Mode::Full
                    && constraints.max_length.is_none()
                {
                    format!("{SECRET_PREFIX}{:x}", self.rng.next_u64())
                } else if plain && self.decimal_amounts && self.path.last().is_some_and(is_amount) {
                    text::amount(&mut self.rng)
                } else {
                    text::string(format, constraints, self.mode, &mut self.rng)
                };
                self.write_string(&value);
            }
        }
    }

    /// Writes a string. In random values, every character may be escaped although it need not be.
    fn write_string(&mut self, text: &str) {
        if self.mode != Mode::Random || !self.rng.one_in(4) {
            return push_json_string(text, &mut self.out);
        }
        self.out.push('"');
        for unit in text.encode_utf16() {
            self.out.push_str(&format!("\\u{unit:04X}"));
        }
        self.out.push('"');
    }

    /// Writes the least covered value of an enum, unless the context requires a certain one.
    fn write_enum(&mut self, id: TypeId, values: &Enum, context: Context) {
        let index = match context.text {
            Some(text) => values
                .values
                .iter()
                .position(|one| one.wire.as_str() == text),
            None => Some(
                self.coverage
                    .least_covered(id, values.values.len(), &mut self.rng),
            ),
        };
        let text = match index {
            Some(index) if index < values.values.len() => {
                self.coverage.record(id, index);
                values.values[index].wire.as_str()
            }
            Some(_) | None => context.text.unwrap_or_default(),
        };
        match values.repr {
            Repr::Text => push_json_string(text, &mut self.out),
            Repr::Integer => self.out.push_str(text),
        }
    }

    /// How many records enclose the value being written.
    pub(super) fn record_depth(&self) -> usize {
        self.open_records.len()
    }

    /// Whether a value of this type would be nested in itself.
    pub(super) fn is_recursive(&self, ty: &Type) -> bool {
        self.reaches_open_record(ty, &mut Vec::new())
    }

    /// Whether every value of a type contains a record being written, or a type that was visited on the way.
    fn reaches_open_record(&self, ty: &Type, visited: &mut Vec<TypeId>) -> bool {
        match ty.bare() {
            Type::List(inner) | Type::Map(inner) => self.reaches_open_record(inner, visited),
            Type::Def(id) if self.open_records.contains(id) || visited.contains(id) => true,
            Type::Def(id) => {
                visited.push(*id);
                let reaches = match &self.api.types[*id].shape {
                    Shape::Alias(inner) => self.reaches_open_record(inner, visited),
                    Shape::Union(union) => {
                        let mut arms = union.arms().into_iter();
                        arms.all(|(_, ty)| self.reaches_open_record(ty, visited))
                    }
                    Shape::Record(_) | Shape::Enum(_) => false,
                };
                visited.pop();
                reaches
            }
            Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => false,
        }
    }

    /// The length of a list or map without bounds.
    fn collection_len(&mut self) -> usize {
        match self.mode {
            Mode::Minimal => usize::from(self.outer_elements && self.record_depth() == 1),
            Mode::Full => full_len(self.record_depth()),
            Mode::Random if self.out.len() > SIZE_LIMIT => 0,
            Mode::Random if self.record_depth() < 3 => self.rng.below(4),
            Mode::Random => self.rng.below(2),
        }
    }

    /// The length of a list or map of these elements, within bounds.
    fn len_within(&mut self, element: &Type, least: Option<u64>, most: Option<u64>) -> usize {
        let bound = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
        let wanted = if self.is_recursive(element) {
            0
        } else {
            self.collection_len()
        };
        wanted
            .max(bound(least).unwrap_or(0))
            .min(bound(most).unwrap_or(usize::MAX))
            .min(MAX_LENGTH)
    }

    fn write_list(&mut self, element: &Type, constraints: &Constraints) {
        let length = self.len_within(element, constraints.min_items, constraints.max_items);
        let mut elements: Vec<Range<usize>> = Vec::new();
        self.out.push('[');
        // A type with few values may not have enough different ones. The validator then reports a list that
        // is too short.
        for _ in 0..length * 20 {
            if elements.len() == length {
                break;
            }
            let before = self.out.len();
            if !elements.is_empty() {
                self.out.push(',');
            }
            let start = self.out.len();
            self.write_value(element, Context::default());
            let (earlier, value) = self.out.split_at(start);
            let is_repeated = || elements.iter().any(|one| earlier[one.clone()] == *value);
            match constraints.unique_items && is_repeated() {
                true => self.out.truncate(before),
                false => elements.push(start..self.out.len()),
            }
        }
        self.out.push(']');
    }

    fn write_map(&mut self, value: &Type, constraints: &Constraints) {
        let (least, most) = (constraints.min_properties, constraints.max_properties);
        let length = self.len_within(value, least, most);
        self.out.push('{');
        for index in 0..length {
            if index > 0 {
                self.out.push(',');
            }
            let key = format!("{}{index}", text::word(self.mode, &mut self.rng));
            push_json_string(&key, &mut self.out);
            self.out.push(':');
            self.write_value(value, Context::default());
        }
        self.out.push('}');
    }

    fn write_any(&mut self, untyped: Untyped) {
        let typical = r#"{"a":[1,2.50,"x"],"b":{"c":null},"d":true}"#;
        let edge_cases = [
            "null",
            "5.0",
            "18446744073709551616",
            "\"\"",
            "[]",
            "{}",
            "[[null]]",
            "false",
            "-1e-9",
        ];
        match (self.mode, untyped) {
            (Mode::Random, Untyped::Undescribed | Untyped::Open | Untyped::FreeObject)
                if self.rng.one_in(2) =>
            {
                self.out.push_str(self.rng.choose_str(&edge_cases));
            }
            (Mode::Minimal, Untyped::Undescribed | Untyped::Open | Untyped::FreeObject) => {
                self.out.push_str("\"x\"")
            }
            (
                Mode::Random | Mode::Full,
                Untyped::Undescribed | Untyped::Open | Untyped::FreeObject,
            ) => {
                self.out.push_str(typical);
            }
        }
    }
}

/// Whether the last word of a name is that of an amount.
fn is_amount(name: &Wire) -> bool {
    const WORDS: [&str; 7] = [
        "amount", "balance", "cost", "price", "subtotal", "total", "usage",
    ];
    let last = name.as_str().rsplit('_').next();
    last.is_some_and(|word| WORDS.contains(&word))
}
