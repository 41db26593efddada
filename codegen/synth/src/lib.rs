//! Synth knows a value of any type of an API.
//!
//! It works from the intermediate representation, so it sees what every backend sees. The same seed
//! makes the same values.

mod dice;
mod number;
mod pattern;
mod record;
mod seen;
mod text;
mod union;

pub use dice::Dice;
pub use pattern::matches;
pub use seen::Seen;

use ir::{
    Api, Checked, Constraints, Content, Enum, Flow, Format, KeyPath, Operation, Param,
    ParamLocation, Prim, Repr, Shape, Type, TypeId,
};
use ir::{Untyped, Wire};

/// How much of what is allowed a value has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Only what is required, and tame.
    Minimal,
    /// All that is allowed, and tame.
    Full,
    /// Anything that is allowed: nulls, bounds, odd texts.
    Random,
}

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From client to server: without what only the server says.
    Request,
    /// From server to client: without what only the client says.
    Response,
}

impl Way {
    /// Whether a field of this kind goes this way.
    pub fn takes(self, flow: Flow) -> bool {
        match (self, flow) {
            (_, Flow::Both) | (Way::Request, Flow::Request) | (Way::Response, Flow::Response) => {
                true
            }
            (Way::Request, Flow::Response) | (Way::Response, Flow::Request) => false,
        }
    }
}

/// A maker of values.
pub struct Synth<'a> {
    api: &'a Api,
    dice: Dice,
    mode: Mode,
    way: Way,
    /// Records that are being written, so that none is inside itself.
    open: Vec<TypeId>,
    /// Texts that stand where keys lead, and the keys that lead to the value being written.
    told: Vec<(KeyPath, String)>,
    trail: KeyPath,
    /// Whether the value being written is a secret.
    hush: bool,
    out: String,
    /// How deep the value being written is.
    nested: usize,
    /// How many parts were written.
    spent: usize,
    seen: Seen,
}

/// What the secrets in full values begin with, where their form allows it.
pub const SECRET: &str = "s3cr3t-";

/// What the holder of a value asks of it beyond its type.
#[derive(Clone, Copy, Default)]
struct Wish<'w> {
    /// Fields of a record that must hold these texts.
    pins: &'w [(Wire, String)],
    /// Fields of a record that must be there.
    keys: &'w [Wire],
    /// The text that an enum must hold.
    value: Option<&'w str>,
}

/// Text of about this size is enough: what may be left out after that is.
const ENOUGH: usize = 60_000;
/// Values within values within values: what must hold itself has no end of its own.
const DEEPEST: usize = 60;
/// No value is made of more parts.
const MOST: usize = 50_000;
/// No list or text has to be longer, whatever its bounds say.
const LONGEST: usize = 4_096;

impl<'a> Synth<'a> {
    /// A maker of the values of an API.
    pub fn new(checked: &'a Checked, seed: u64) -> Self {
        Self {
            api: checked.api(),
            dice: Dice::new(seed),
            mode: Mode::Full,
            way: Way::Request,
            open: Vec::new(),
            told: Vec::new(),
            trail: KeyPath::new(),
            hush: false,
            out: String::new(),
            nested: 0,
            spent: 0,
            seen: Seen::default(),
        }
    }

    /// The same maker, whose values hold this text where any of these keys lead.
    #[must_use]
    pub fn telling(mut self, trails: &[KeyPath], text: &str) -> Self {
        self.told = trails
            .iter()
            .map(|trail| (trail.clone(), text.to_owned()))
            .collect();
        self
    }

    /// A value of a type, as JSON text.
    pub fn json(&mut self, ty: &Type, way: Way, mode: Mode) -> String {
        (self.way, self.mode) = (way, mode);
        self.out.clear();
        (self.nested, self.spent) = (0, 0);
        self.value(ty, Wish::default());
        std::mem::take(&mut self.out)
    }

    /// The body of a request, where it is JSON.
    pub fn request(&mut self, operation: &Operation, mode: Mode) -> Option<String> {
        match &operation.body.as_ref()?.content {
            Content::Json(ty) => Some(self.json(ty, Way::Request, mode)),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        }
    }

    /// The value of a parameter, as JSON text: never null, and never empty in a path.
    pub fn parameter(&mut self, param: &Param, mode: Mode) -> String {
        for _ in 0..50 {
            let made = self.json(&param.ty, Way::Request, mode);
            if made != "null" && (param.location != ParamLocation::Path || made != "\"\"") {
                return made;
            }
        }
        self.json(&param.ty, Way::Request, Mode::Full)
    }

    /// What occurred in the values made so far.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    fn value(&mut self, ty: &Type, wish: Wish) {
        if self.nested >= DEEPEST || self.spent >= MOST {
            return self.out.push_str(match ty.bare() {
                Type::List(_) => "[]",
                Type::Map(_) => "{}",
                Type::Prim(_) | Type::Def(_) | Type::Any(_) => "null",
                Type::Nullable(_) | Type::Limited(..) => "null",
            });
        }
        self.nested += 1;
        self.spent += 1;
        self.made(ty, wish);
        self.nested -= 1;
    }

    fn made(&mut self, ty: &Type, wish: Wish) {
        let mut limits = Constraints::default();
        let mut inner = ty;
        loop {
            match inner {
                Type::Limited(within, more) => {
                    if limits == Constraints::default() {
                        limits = (**more).clone();
                    }
                    inner = within;
                }
                Type::Nullable(_) if self.is_null(&wish) => return self.out.push_str("null"),
                Type::Nullable(within) => inner = within,
                Type::Def(id) => match &self.api.types[*id].shape {
                    Shape::Alias(other) => inner = other,
                    shape => return self.shaped(*id, shape, wish),
                },
                Type::Prim(prim) => return self.scalar(prim, &limits, wish),
                Type::List(element) => return self.list(element, &limits),
                Type::Map(value) => return self.map(value),
                Type::Any(why) => return self.any(*why),
            }
        }
    }

    /// Whether a value that may be null is: often enough to be seen, and never where a text is asked for.
    fn is_null(&mut self, wish: &Wish) -> bool {
        let free = wish.value.is_none() && wish.pins.is_empty() && wish.keys.is_empty();
        free && match self.mode {
            Mode::Minimal => true,
            Mode::Full => false,
            Mode::Random => self.dice.one_in(4),
        }
    }

    fn shaped(&mut self, id: TypeId, shape: &'a Shape, wish: Wish) {
        match shape {
            Shape::Record(record) => {
                self.seen.count(id, 0);
                self.open.push(id);
                self.record(record, wish);
                self.open.pop();
            }
            Shape::Enum(values) => self.listed(id, values, wish),
            Shape::Union(union) => self.union(id, union, wish),
            Shape::Alias(ty) => self.value(ty, wish),
        }
    }

    fn scalar(&mut self, prim: &Prim, limits: &Constraints, wish: Wish) {
        if let Some(value) = wish.value {
            return match prim {
                Prim::Text(_) => quote(value, &mut self.out),
                Prim::Bool | Prim::Int(_) | Prim::Float => self.out.push_str(value),
            };
        }
        match prim {
            Prim::Bool => {
                let value = self.mode == Mode::Full || self.dice.one_in(2);
                self.out.push_str(if value { "true" } else { "false" });
            }
            Prim::Int(width) => {
                let value = number::integer(*width, limits, self.mode, &mut self.dice);
                self.out.push_str(&value.to_string());
            }
            Prim::Float => {
                let text = number::float(limits, self.mode, &mut self.dice);
                self.out.push_str(&text);
            }
            Prim::Text(format) => {
                let plain = matches!(format, Format::Plain) && limits.pattern.is_none();
                let value =
                    if self.hush && plain && self.mode == Mode::Full && limits.max_length.is_none()
                    {
                        format!("{SECRET}{:x}", self.dice.roll())
                    } else {
                        text::text(format, limits, self.mode, &mut self.dice)
                    };
                self.quoted(&value);
            }
        }
    }

    /// A string; in random values some characters are escaped that need not be.
    fn quoted(&mut self, text: &str) {
        if self.mode != Mode::Random || !self.dice.one_in(4) {
            return quote(text, &mut self.out);
        }
        self.out.push('"');
        for unit in text.encode_utf16() {
            self.out.push_str(&format!("\\u{unit:04X}"));
        }
        self.out.push('"');
    }

    /// A value of an enum: the rarest so far, unless one is asked for.
    fn listed(&mut self, id: TypeId, values: &Enum, wish: Wish) {
        let index = match wish.value {
            Some(text) => values
                .values
                .iter()
                .position(|one| one.wire.as_str() == text),
            None => Some(self.seen.rarest(id, values.values.len(), &mut self.dice)),
        };
        let text = match index {
            Some(index) if index < values.values.len() => {
                self.seen.count(id, index);
                values.values[index].wire.as_str()
            }
            Some(_) | None => wish.value.unwrap_or_default(),
        };
        match values.repr {
            Repr::Text => quote(text, &mut self.out),
            Repr::Integer => self.out.push_str(text),
        }
    }

    /// How deep the value being written is, in records.
    fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether a value of this type would be inside itself.
    fn closes(&self, ty: &Type) -> bool {
        self.ends_in(ty, &mut Vec::new())
    }

    /// Whether a type holds what is open, or what was met on the way.
    fn ends_in(&self, ty: &Type, met: &mut Vec<TypeId>) -> bool {
        match ty.bare() {
            Type::List(inner) | Type::Map(inner) => self.ends_in(inner, met),
            Type::Def(id) if self.open.contains(id) || met.contains(id) => true,
            Type::Def(id) => {
                met.push(*id);
                let ends = match &self.api.types[*id].shape {
                    Shape::Alias(inner) => self.ends_in(inner, met),
                    Shape::Union(union) => {
                        let mut arms = union.arms().into_iter();
                        arms.all(|(_, ty)| self.ends_in(ty, met))
                    }
                    Shape::Record(_) | Shape::Enum(_) => false,
                };
                met.pop();
                ends
            }
            Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => false,
        }
    }

    /// How many elements a list or map without bounds has.
    fn many(&mut self) -> usize {
        match self.mode {
            Mode::Minimal => 0,
            Mode::Full => 1 + usize::from(self.depth() < 2),
            Mode::Random if self.out.len() > ENOUGH => 0,
            Mode::Random if self.depth() < 3 => self.dice.below(4),
            Mode::Random => self.dice.below(2),
        }
    }

    fn list(&mut self, element: &Type, limits: &Constraints) {
        let bound = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
        let fewest = bound(limits.min_items).unwrap_or(0);
        let most = bound(limits.max_items).unwrap_or(usize::MAX);
        let wished = if self.closes(element) { 0 } else { self.many() };
        let length = wished.max(fewest).min(most).min(LONGEST);
        let mut made: Vec<String> = Vec::new();
        let before = std::mem::take(&mut self.out);
        // Of few values not enough may differ; a list that is too short then shows in whoever checks.
        for _ in 0..length * 20 {
            if made.len() == length {
                break;
            }
            self.value(element, Wish::default());
            let value = std::mem::take(&mut self.out);
            if !limits.unique_items || !made.contains(&value) {
                made.push(value);
            }
        }
        self.out = before;
        self.out.push('[');
        self.out.push_str(&made.join(","));
        self.out.push(']');
    }

    fn map(&mut self, value: &Type) {
        let wished = if self.closes(value) { 0 } else { self.many() };
        self.out.push('{');
        for index in 0..wished {
            if index > 0 {
                self.out.push(',');
            }
            let key = format!("{}{index}", text::word(self.mode, &mut self.dice));
            quote(&key, &mut self.out);
            self.out.push(':');
            self.value(value, Wish::default());
        }
        self.out.push('}');
    }

    fn any(&mut self, why: Untyped) {
        let tame = r#"{"a":[1,2.50,"x"],"b":{"c":null},"d":true}"#;
        let odd = [
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
        match (self.mode, why) {
            (Mode::Random, Untyped::Silent | Untyped::Open | Untyped::FreeObject)
                if self.dice.one_in(2) =>
            {
                self.out.push_str(self.dice.word(&odd));
            }
            (Mode::Minimal, Untyped::Silent | Untyped::Open | Untyped::FreeObject) => {
                self.out.push_str("\"x\"")
            }
            (Mode::Random | Mode::Full, Untyped::Silent | Untyped::Open | Untyped::FreeObject) => {
                self.out.push_str(tame);
            }
        }
    }
}

/// Writes text as a JSON string.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", control as u32)),
            other => out.push(other),
        }
    }
    out.push('"');
}
