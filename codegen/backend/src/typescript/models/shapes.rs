//! The shapes of responses, with which a client compares what it receives if its user asks for it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use ir::{Content, Field, Prim, Record, Repr, Resource, Shape, Type, TypeId, Union};

use super::includes;
use super::types::Direction;
use crate::common::type_home::TypeHome;
use crate::files::Files;
use crate::typescript::names::Names;
use crate::typescript::package::render;
use crate::typescript::syntax::literal::Literal;
use crate::typescript::syntax::{WIDTH, call, import, key, quote};

/// The module with the shapes of one home of types.
#[derive(Template)]
#[template(path = "typescript/shape-module.js.jinja", escape = "none")]
struct ShapeModule {
    about: String,
    imports: Vec<String>,
    definitions: Vec<String>,
    has_responses: bool,
    responses: String,
}

/// The module that finds the shapes of an operation.
#[derive(Template)]
#[template(path = "typescript/shapes.js.jinja", escape = "none")]
struct ShapeIndex {
    modules: Vec<ModuleView>,
    operations: Vec<OperationView>,
}

struct ModuleView {
    key: String,
    name: String,
}

struct OperationView {
    id: String,
    module: String,
}

/// The declarations of that module.
#[derive(Template)]
#[template(path = "typescript/shapes.d.ts.jinja", escape = "none")]
struct RootDeclarations {
    client_arguments: &'static str,
}

/// The modules of shapes.
pub fn emit(names: &Names) -> Files {
    let mut files = Files::new();
    let mut root = ShapeIndex {
        modules: Vec::new(),
        operations: Vec::new(),
    };
    for (home, module) in names.type_modules() {
        let resource = match home {
            TypeHome::Resource(index) => Some(&names.api.resources[index]),
            TypeHome::Shared => None,
        };
        let file = ShapeFile::new(names, module);
        let received = names
            .types_of(home)
            .into_iter()
            .filter(|id| names.facts.reach(*id).response);
        let definitions: Vec<String> = received.filter_map(|id| file.definition(id)).collect();
        let responses: Vec<(String, Literal)> =
            resource.map_or(Vec::new(), |resource| file.responses(resource));
        if definitions.is_empty() && responses.is_empty() {
            continue;
        }
        let ids = responses.iter().map(|(id, _)| OperationView {
            id: key(id),
            module: quote(module),
        });
        root.operations.extend(ids);
        if !responses.is_empty() {
            root.modules.push(ModuleView {
                key: key(module),
                name: module.to_owned(),
            });
        }
        let about = match resource {
            Some(_) => format!("The shapes of the responses of `{module}`."),
            None => "The shapes of types that several resources use.".to_owned(),
        };
        let text = render(&ShapeModule {
            about,
            imports: file.imports(),
            definitions,
            has_responses: !responses.is_empty(),
            responses: Literal::Object(responses).expanded(WIDTH, 0),
        });
        files.insert(format!("src/shapes/{module}.js"), text);
    }
    let client_arguments = match names.api.server.as_str() {
        "" => "baseUrl: 'https://api.example.com', ",
        _ => "",
    };
    files.insert("src/shapes.js".into(), render(&root));
    let declarations = render(&RootDeclarations { client_arguments });
    files.insert("src/shapes.d.ts".into(), declarations);
    files
}

/// A module of shapes, with the imports that it needs.
struct ShapeFile<'a> {
    names: &'a Names<'a>,
    module: &'a str,
    imported: RefCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> ShapeFile<'a> {
    fn new(names: &'a Names<'a>, module: &'a str) -> Self {
        Self {
            names,
            module,
            imported: RefCell::default(),
        }
    }

    fn imports(&self) -> Vec<String> {
        let imported = self.imported.borrow();
        let statement = |(path, names): (&String, &BTreeSet<String>)| {
            let mut names: Vec<String> = names.iter().cloned().collect();
            names.sort_by_key(|name| name.to_lowercase());
            import("import", &names, path)
        };
        imported.iter().map(statement).collect()
    }

    fn import(&self, path: &str, name: &str) {
        let mut imported = self.imported.borrow_mut();
        let names = imported.entry(path.to_owned()).or_default();
        names.insert(name.to_owned());
    }

    /// A function or a shape of the runtime.
    fn runtime(&self, name: &'static str) -> &'static str {
        self.import("../runtime/response/shape.js", name);
        name
    }

    /// The shapes of the responses of a resource: for each operation, those of its statuses, and that of the events of a
    /// stream.
    fn responses(&self, resource: &Resource) -> Vec<(String, Literal)> {
        let operations = resource.operations.iter().map(|operation| {
            let responses = operation.responses.iter().filter_map(|response| {
                let Some(Content::Json { ty, .. }) = response.main() else {
                    return None;
                };
                let status = ir::display::status(response.status).to_lowercase();
                Some((status, Literal::Code(self.shape(ty))))
            });
            let events = operation.events().into_iter();
            let events = events.map(|ty| ("events".to_owned(), Literal::Code(self.shape(ty))));
            let shapes = responses.chain(events).collect();
            (operation.id.clone(), Literal::Object(shapes))
        });
        operations
            .filter(|(_, responses)| *responses != Literal::Object(Vec::new()))
            .collect()
    }

    /// The constant of a named type; nothing for an enum, which is written as its scalar.
    fn definition(&self, id: TypeId) -> Option<String> {
        let name = self.names.type_name(id);
        let head = format!("export const {name} = ");
        let object = |function: &str, first: &str, lines: Vec<String>| match lines.is_empty() {
            true => format!("{head}{function}({first}() => ({{}}));"),
            false => format!("{head}{function}({first}() => ({{\n{}}}));", lines.concat()),
        };
        Some(match &self.names.api.types[id].shape {
            Shape::Enum(_) => return None,
            Shape::Record(record) => object(self.runtime("record"), "", self.fields(record)),
            Shape::Union(Union::Tag { field, arms }) => {
                let texts = arms
                    .iter()
                    .flat_map(|arm| arm.by.iter().map(move |value| (value.text(), &arm.ty)));
                let lines = texts.map(|(text, ty)| self.entry(text, &self.shape(ty)));
                let field = format!("{}, ", quote(field.as_str()));
                object(self.runtime("tagged"), &field, lines.collect())
            }
            Shape::Union(union) => {
                let mut arms: Vec<String> = Vec::new();
                for (_, ty) in union.arms() {
                    let shape = self.shape(ty);
                    if !arms.contains(&shape) {
                        arms.push(shape);
                    }
                }
                let function = self.runtime("oneOf");
                let flat = format!("{head}{function}(() => [{}]);", arms.join(", "));
                if flat.chars().count() <= WIDTH {
                    return Some(flat);
                }
                let lines: String = arms.iter().map(|arm| format!("  {arm},\n")).collect();
                format!("{head}{function}(() => [\n{lines}]);")
            }
            Shape::Alias(ty) => {
                let function = self.runtime("lazy");
                format!("{head}{function}(() => {});", self.shape(ty))
            }
        })
    }

    fn fields(&self, record: &Record) -> Vec<String> {
        let fields = record
            .fields
            .iter()
            .filter(|field| includes(Direction::Response, field));
        let line = |field: &Field| {
            let shape = self.shape(&field.ty);
            let shape = match field.is_always_received() {
                true => format!("{}({shape})", self.runtime("required")),
                false => shape,
            };
            self.entry(field.wire.as_str(), &shape)
        };
        fields.map(line).collect()
    }

    /// A line of an object.
    fn entry(&self, name: &str, shape: &str) -> String {
        let name = key(name);
        let head = format!("{name}: ");
        let nested = shape
            .split_once('(')
            .and_then(|(function, rest)| Some((function, rest.strip_suffix(')')?)));
        match nested {
            Some((function, argument)) => {
                let head = format!("{head}{function}");
                format!("{}\n", call(2, &head, &[argument.to_owned()], ","))
            }
            None => format!("  {head}{shape},\n"),
        }
    }

    fn shape(&self, ty: &Type) -> String {
        let of = |function: &'static str, inner: &Type| {
            format!("{}({})", self.runtime(function), self.shape(inner))
        };
        match ty.unlimited() {
            Type::Nullable(inner) => of("nullable", inner),
            Type::List(inner) => of("list", inner),
            Type::Map(inner) => of("map", inner),
            Type::Prim(Prim::Bool) => self.runtime("boolean").into(),
            Type::Prim(Prim::Int(ir::Int::I128) | Prim::Float) => self.runtime("number").into(),
            Type::Prim(Prim::Int(_)) => self.runtime("integer").into(),
            Type::Prim(Prim::Text(_)) => self.runtime("text").into(),
            Type::Any(_) | Type::Limited(..) => self.runtime("any").into(),
            Type::Def(id) => match &self.names.api.types[*id].shape {
                Shape::Enum(values) => match values.repr {
                    Repr::Text => self.runtime("text").into(),
                    Repr::Integer => self.runtime("integer").into(),
                },
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => self.named(*id),
            },
        }
    }

    fn named(&self, id: TypeId) -> String {
        let name = self.names.type_name(id);
        let module = self.names.type_module(id);
        if module != self.module {
            self.import(&format!("./{module}.js"), name);
        }
        name.to_owned()
    }
}
