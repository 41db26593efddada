//! Records: the fields of the struct, how the codec reads and writes them, and how callers set them.

use ir::{Flow, InputMode, Presence, Record, Sensitivity, Shape, Type, TypeDef, TypeId, Union};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use rust_surface::{Optionality, Storage};

use super::field_argument::field_type;
use super::field_view::{FieldView, field_views};
use super::{helpers, payload, required};
use crate::rust::docs;
use crate::rust::ident::ident;
use crate::rust::syntax::argument::{constant, conversion};
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::format::{Definition, Fragment, Row, expression, literal, words};

/// The fragments of a record.
pub fn emit<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    def: &'a TypeDef,
    record: &'a Record,
) -> Vec<Fragment> {
    let name = ident(file.names.type_name(id));
    let reach = file.names.facts.reach(id);
    let fields = field_views(file.names, id, record, reach);
    let input = reach.request.then(|| input(file, id, &name, &fields));
    let default = match &input {
        None => Default::Empty,
        Some(input) => input.default,
    };
    // A type that was once only received keeps its `Default` when it becomes part of a request.
    let default = match default {
        Default::None if file.names.surface.implements_default(id) => Default::Empty,
        other => other,
    };
    let traits = input.as_ref().map(|input| input.head.clone());
    let traits = traits.into_iter().chain(match default {
        Default::Empty => Some("Default".to_owned()),
        Default::New | Default::None => None,
    });
    let traits: Vec<String> = traits.collect();
    let head = match traits.is_empty() {
        true => format!("pub struct {name}"),
        false => format!("pub struct {name}: {}", traits.join(", ")),
    };
    file.runtime("record");
    let rows = fields.iter().enumerate();
    let rows = rows.map(|(index, field)| row(file, index, field, input.as_ref()));
    let definition = Definition {
        macro_name: "record",
        docs: docs::type_def(file, def),
        head,
        rows: rows.collect(),
        tail: payload::of_record(file, id, &fields).unwrap_or_default(),
    };
    let code = input.map(|input| input.code);
    let helpers = helpers::emit(file, id, &name, &fields);
    vec![
        Fragment::Definition(definition),
        Fragment::Items(quote!(#code #helpers)),
    ]
}

/// The identifier and type of each struct field.
pub fn fields<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    record: &'a Record,
) -> Vec<(Ident, TokenStream)> {
    let reach = file.names.facts.reach(id);
    let fields = field_views(file.names, id, record, reach);
    let typed = fields.iter();
    typed
        .map(|field| (field.ident.clone(), field_type(file, field)))
        .collect()
}

/// How a record implements `Default`.
#[derive(Clone, Copy)]
enum Default {
    /// Not at all, because it has required fields.
    None,
    /// With no field set.
    Empty,
    /// As `new` does, which sets constants.
    New,
}

/// How callers make a record.
struct Input {
    /// What follows the name of the struct.
    head: String,
    /// Whether the macro defines `new`, which takes the required fields one by one.
    has_new: bool,
    /// What the macro does not define.
    code: TokenStream,
    default: Default,
}

/// The input of a record that requests contain.
fn input<'a>(file: &FileContext<'a>, id: TypeId, name: &Ident, fields: &[FieldView<'a>]) -> Input {
    let is_sent = |view: &&FieldView| view.field.flow != Flow::Response;
    let is_argument = |view: &FieldView| view.input_mode == InputMode::Argument;
    let has_arguments = fields.iter().filter(is_sent).any(is_argument);
    let constants = fields.iter().filter(is_sent).filter_map(|view| {
        let (ident, value) = (&view.ident, constant_value(file, view)?);
        Some(quote!(#ident: #value))
    });
    let constants: Vec<TokenStream> = constants.collect();
    // A field that only the server sets has no value yet, not even an empty one.
    let mut from_server = fields.iter().filter(|view| !is_sent(view));
    let is_set_by_server = from_server.any(|view| view.field.presence == Presence::Required);
    let base = match is_set_by_server {
        true => "for_request",
        false => "empty",
    };
    let (mut head, mut code) = (format!("Input({base})"), TokenStream::new());
    let required = file.names.required_name(id);
    let has_new = required.is_none();
    if let Some(required) = required {
        let (record, base) = (file.runtime("Record"), ident(base));
        let base = quote!(#record::#base());
        head = "Input".to_owned();
        let (argument, conversion) = (
            ident(&required),
            required::emit(file, name, &required, fields, &constants, &base),
        );
        code = quote! {
            impl #name {
                /// Creates the value from its required fields.
                pub fn new(required: #argument) -> Self {
                    required.into()
                }
            }
            #conversion
        };
    }
    let is_empty = !has_arguments && constants.is_empty() && !is_set_by_server;
    let default = match (has_arguments, is_empty) {
        (true, _) => Default::None,
        (false, true) => Default::Empty,
        (false, false) => Default::New,
    };
    if let Default::New = default {
        code.extend(quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
    Input {
        head,
        has_new,
        code,
        default,
    }
}

/// The value of a field that callers never set.
fn constant_value(file: &FileContext, view: &FieldView) -> Option<TokenStream> {
    match view.input_mode {
        InputMode::Never => constant(file.names.api, view.field),
        InputMode::Argument | InputMode::Setter => None,
    }
}

/// How callers set a field: by an argument of the constructor, not at all, or by a setter.
fn input_of<'a>(file: &FileContext<'a>, input: &Input, view: &FieldView<'a>) -> Vec<String> {
    let boxed = match view.storage {
        Storage::Boxed => "boxed ",
        Storage::Inline => "",
    };
    if view.field.flow == Flow::Response {
        return Vec::new();
    }
    match (view.input_mode, view.optionality) {
        (InputMode::Argument | InputMode::Never, _) if !input.has_new => Vec::new(),
        (InputMode::Argument, Optionality::Option) => {
            vec![format!("new(into {})", words(&field_type(file, view)))]
        }
        (InputMode::Argument, Optionality::Plain | Optionality::Patch) => {
            vec![format!("new({boxed}{})", conversion(file, &view.field.ty))]
        }
        (InputMode::Never, _) => {
            let value = constant_value(file, view).into_iter();
            let value = value.map(|value| expression(&value, 12, 12, 0));
            value.map(|value| format!("always({value})")).collect()
        }
        (InputMode::Setter, optionality) => {
            let argument = conversion(file, &view.field.ty);
            let attribute = docs::deprecated_text(view.field.stability, &view.field.docs);
            let setter = format!("set {attribute}{}({boxed}{argument})", view.setter);
            match optionality {
                Optionality::Patch => vec![setter, format!("null {}", view.null_setter)],
                Optionality::Plain | Optionality::Option => vec![setter],
            }
        }
    }
}

/// A field: its type, how the codec reads and writes it, and how callers set it.
fn row<'a>(
    file: &FileContext<'a>,
    index: usize,
    view: &FieldView<'a>,
    input: Option<&Input>,
) -> Row {
    let ty = words(&field_type(file, view));
    let mut parts = vec![
        format!("pub {}: {ty} =", view.ident),
        descriptor(file, index, view),
    ];
    if let Some(input) = input {
        parts.extend(input_of(file, input, view));
    }
    Row {
        docs: docs::field(view.field, &view.ident),
        parts,
    }
}

/// The index of a field, its key, and what the codec has to know about it.
fn descriptor(file: &FileContext, index: usize, view: &FieldView) -> String {
    let field = view.field;
    let presence = match field.presence {
        Presence::Required | Presence::Constant(_) => "required",
        Presence::Optional | Presence::Default(_) => "optional",
    };
    let wire = literal(field.wire.as_str());
    let mut row = format!("{index} {presence}({wire})");
    let is_escaped = |byte| matches!(byte, b'"' | b'\\' | 0..0x20);
    if field.wire.as_str().bytes().any(is_escaped) {
        row.push_str(".escaped()");
    }
    if field.ty.is_nullable() || file.names.api.is_any(&field.ty) {
        row.push_str(".nullable()");
    }
    if field.sensitivity == Sensitivity::Secret {
        row.push_str(".secret()");
    }
    match field.flow {
        Flow::Response => row.push_str(".read_only()"),
        Flow::Request => row.push_str(".write_only()"),
        Flow::Both => {}
    }
    if let Type::Def(id) = file.names.api.resolve(&field.ty)
        && let Shape::Union(Union::Sibling { field, .. }) = &file.names.api.types[*id].shape
    {
        row.push_str(&format!(".discriminated_by({})", literal(field.as_str())));
    }
    row
}
