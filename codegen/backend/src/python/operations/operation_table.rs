//! The table of the operations of a resource: for each method, what the runtime has to know of it.

use ir::{
    Content, CursorSource, Grant, KeyPath, LinkSource, LookupKey, Operation, PageParamLocation,
    PageStyle, Pagination, Param, ParamLocation, Presence, ReservedCharacters, Response, Safety,
    Security, Server, Status, StatusRule, Type, WaitStep, Wire,
};

use super::arguments::{Argument, ArgumentTarget};
use super::form;
use super::method_view::MethodView;
use crate::common::pagination::page_param;
use crate::common::request_shape::{BodyShape, RequestShape};
use crate::python::models::types::codec;
use crate::python::syntax::layout::{Code, non_empty};
use crate::python::syntax::literals::{literal, string};
use crate::python::syntax::module::Module;

/// The name under which a module of methods has its table of operations.
pub const TABLE: &str = "_operations";

/// The lines of an operation, which has the name of its method.
pub fn entry(module: &mut Module, view: &MethodView) -> Vec<String> {
    let (operation, shape) = (view.operation, &view.shape);
    let arguments = view.arguments.all();
    let kind = module.runtime("operation", "Operation");
    let mut parts = vec![
        Code::text(string(&operation.id)),
        Code::text(string(operation.method.as_str())),
        Code::text(string(&operation.template())),
    ];
    parts.extend(parameters(operation, shape, &arguments));
    parts.extend(body(module, shape, operation));
    parts.extend(form::arguments(module, operation));
    parts.extend(responses(module, operation));
    let payload = view
        .returns
        .payload
        .iter()
        .map(|name| Code::tuple(vec![Code::text(string(name))]));
    parts.extend(non_empty("payload=", payload.collect()));
    parts.extend(security(&operation.security));
    parts.extend(safety(operation));
    match &operation.server {
        Server::Default => {}
        Server::Fixed(server) => parts.push(Code::text(format!("server={}", string(server)))),
        Server::Template(segments) => {
            let template = ir::display::template(segments);
            parts.push(Code::text(format!("server={}", string(&template))));
        }
        Server::Caller(_) => parts.push(Code::text("url=\"url\"")),
    }
    if let Some(found) = &operation.pagination {
        parts.push(pagination(module, found).after("pagination="));
    }
    if let Some(rule) = &operation.status_rule {
        parts.push(status_rule(module, rule).after("status_rule="));
    }
    let steps: Vec<Code> = operation
        .wait
        .iter()
        .map(|step| wait_step(module, step))
        .collect();
    let gone = operation
        .gone
        .iter()
        .map(|polled| until_gone(module, polled));
    let steps: Vec<Code> = steps.into_iter().chain(gone).collect();
    parts.extend(non_empty("wait=", steps));
    if let Some(key) = &operation.key {
        parts.push(lookup_key(module, key).after("lookup_key="));
    }
    if let Some(events) = operation.events() {
        parts.push(Code::text(format!("events={}", codec(module, events))));
    }
    if let Some(format) = &operation.stream_format {
        let constant = crate::common::case::screaming(&ir::Name::new(format));
        module.stream_format(&constant);
        parts.push(Code::text(format!("stream_format={constant}")));
    }
    let start = format!("{} = ", view.name);
    Code::call(&kind, parts).after(&start).lines(0, "")
}

fn parameters(operation: &Operation, shape: &RequestShape, arguments: &[Argument]) -> Vec<Code> {
    let mut parts = Vec::new();
    for (location, argument) in [
        (ParamLocation::Path, "path_parameters="),
        (ParamLocation::Query, "query="),
        (ParamLocation::Header, "headers="),
        (ParamLocation::Cookie, "cookies="),
    ] {
        let here = arguments
            .iter()
            .filter(|one| one.target == ArgumentTarget::Param(location));
        parts.extend(non_empty(
            argument,
            here.map(|one| Code::text(string(&one.name))).collect(),
        ));
    }
    let required = arguments.iter().filter(|one| {
        one.is_required
            && matches!(one.target, ArgumentTarget::Param(location) if location != ParamLocation::Path)
    });
    parts.extend(non_empty(
        "required=",
        required.map(|one| Code::text(string(&one.name))).collect(),
    ));
    let files = arguments
        .iter()
        .filter(|one| one.target == ArgumentTarget::Param(ParamLocation::File));
    let files: Vec<Code> = files
        .map(|one| {
            let media = operation.file_media(&one.wire.as_str().into());
            Code::text(format!("{}: {}", string(&one.name), string(media)))
        })
        .collect();
    if !files.is_empty() {
        parts.push(Code::group("files={", files, "}"));
    }
    parts.extend(styles(shape, arguments));
    let renamed: Vec<Code> = arguments
        .iter()
        .filter(|one| !one.wire.is_empty() && one.name != one.wire)
        .map(|one| Code::text(format!("{}: {}", string(&one.name), string(&one.wire))))
        .collect();
    if !renamed.is_empty() {
        parts.push(Code::group("names={", renamed, "}"));
    }
    let constants = shape.constants.iter().map(|(param, value)| {
        let text = match value {
            ir::Literal::Text(text) => text.clone(),
            other => other.to_json(),
        };
        Code::tuple(vec![
            Code::text(string(param.location.as_str())),
            Code::text(string(param.wire.as_str())),
            Code::text(string(&text)),
        ])
    });
    parts.extend(non_empty("constants=", constants.collect()));
    parts
}

/// The parameters that are written in another way than usual for their location.
fn styles(shape: &RequestShape, arguments: &[Argument]) -> Vec<Code> {
    let name_of = |param: &Param| {
        let is_this = |one: &&Argument| {
            one.target == ArgumentTarget::Param(param.location) && one.wire == param.wire.as_str()
        };
        arguments.iter().find(is_this).map(|one| string(&one.name))
    };
    let (mut styles, mut reserved) = (Vec::new(), Vec::new());
    for param in &shape.params {
        let Some(name) = name_of(param) else {
            continue;
        };
        if param.style != param.location.usual_style() {
            let style = string(param.style.as_str());
            styles.push(Code::text(format!("{name}: {style}")));
        }
        match param.encoding {
            ReservedCharacters::Encoded => {}
            ReservedCharacters::Allowed => reserved.push(Code::text(name)),
        }
    }
    let mut parts = Vec::new();
    if !styles.is_empty() {
        parts.push(Code::group("styles={", styles, "}"));
    }
    parts.extend(non_empty("reserved=", reserved));
    parts
}

fn body(module: &mut Module, shape: &RequestShape, operation: &Operation) -> Option<Code> {
    let api = module.names.api;
    let json_media_type = operation.body.as_ref().and_then(|body| {
        let media = body.content.other_json_media()?;
        Some(Code::text(format!("media_type={}", string(media))))
    });
    let body = match &shape.body {
        BodyShape::None => return None,
        BodyShape::Fields {
            alternatives,
            presence,
        } => {
            let kind = module.runtime("operation", "FieldsBody");
            let mut parts = Vec::new();
            // What differs between alternatives is an argument, so only common constants are left.
            let constants: Vec<Code> = match alternatives.as_slice() {
                [only] => only
                    .constants(api)
                    .map(|(field, value)| {
                        Code::text(format!(
                            "{}: {}",
                            string(field.wire.as_str()),
                            literal(value)
                        ))
                    })
                    .collect(),
                _ => Vec::new(),
            };
            if !constants.is_empty() {
                parts.push(Code::group("{", constants, "}"));
            }
            if !matches!(presence, Presence::Required | Presence::Constant(_)) {
                parts.push(Code::text("is_required=False"));
            }
            parts.extend(json_media_type);
            Code::call(&kind, parts)
        }
        BodyShape::Value { .. } => {
            let parts = json_media_type.into_iter().collect();
            Code::call(&module.runtime("operation", "ValueBody"), parts)
        }
        BodyShape::Text(media) | BodyShape::Bytes(media) => Code::call(
            &module.runtime("operation", "ContentBody"),
            vec![Code::text(string(media))],
        ),
    };
    Some(body.after("body="))
}

fn responses(module: &mut Module, operation: &Operation) -> Option<Code> {
    let mut specs = Vec::new();
    for response in &operation.responses {
        let status = Code::text(status_number(response.status).to_string());
        let kind = module.runtime("operation", "ResponseSpec");
        if response.contents.is_empty() {
            specs.push(Code::call(&kind, vec![status]));
            continue;
        }
        for content in ordered(response) {
            let codec = match content {
                Content::Json { ty, .. } => codec(module, ty),
                Content::Events(_) if response.contents.len() > 1 => continue,
                Content::Events(_) | Content::Text(_) => module.runtime("response", "TEXT_CONTENT"),
                Content::Bytes(_) => module.runtime("response", "BYTES_CONTENT"),
            };
            let media = Code::text(string(content.media()));
            specs.push(Code::call(
                &kind,
                vec![status.clone(), media, Code::text(codec)],
            ));
        }
    }
    non_empty("responses=", specs)
}

/// The contents of a response, the one with the most structure first.
fn ordered(response: &Response) -> Vec<&Content> {
    let main = response.main();
    let others = response
        .contents
        .iter()
        .filter(|content| Some(*content) != main);
    main.into_iter().chain(others).collect()
}

fn status_number(status: Status) -> u16 {
    match status {
        Status::Code(code) => code,
        Status::Class(digit) => digit,
        Status::Default => 0,
    }
}

fn security(security: &Security) -> Option<Code> {
    let grant = |grant: &Grant| {
        let scopes = grant
            .scopes
            .iter()
            .map(|scope| Code::text(string(scope)))
            .collect();
        let credential = string(grant.credential.as_str());
        Code::tuple(scopes).after(&format!("{credential}: "))
    };
    let requirements = security
        .0
        .iter()
        .map(|requirement| Code::group("{", requirement.0.iter().map(grant).collect(), "}"));
    non_empty("security=", requirements.collect())
}

/// The safety, unless it follows from the method.
fn safety(operation: &Operation) -> Option<Code> {
    // A create whose resource can be looked up is unsafe until it is reconciled.
    let safety = match operation.safety {
        Safety::Create => Safety::Unsafe,
        other => other,
    };
    let usual = operation.method.safety();
    (safety != usual).then(|| Code::text(format!("safety={}", string(safety.as_str()))))
}

fn keys(path: &[Wire]) -> Code {
    Code::tuple(
        path.iter()
            .map(|key| Code::text(string(key.as_str())))
            .collect(),
    )
}

fn paths(paths: &[KeyPath]) -> Code {
    Code::tuple(paths.iter().map(|path| keys(path)).collect())
}

fn pagination(module: &mut Module, pagination: &Pagination) -> Code {
    let mut parts = vec![keys(&pagination.items)];
    let kind = match &pagination.style {
        PageStyle::Number { page, first, next } => {
            parts.push(Code::text(string(&page_param(pagination, page))));
            parts.extend((*first != 1).then(|| Code::text(format!("first={first}"))));
            parts.extend(next.as_ref().map(|path| keys(path).after("next=")));
            "NumberPages"
        }
        PageStyle::Offset { offset } => {
            parts.push(Code::text(string(&page_param(pagination, offset))));
            "OffsetPages"
        }
        PageStyle::Cursor { cursor, next } => {
            parts.push(Code::text(string(&page_param(pagination, cursor))));
            parts.push(match next {
                CursorSource::Body(last) => keys(last).after("last="),
                CursorSource::Header(header) => {
                    Code::text(format!("header={}", string(header.as_str())))
                }
                CursorSource::LastItem(key) => keys(key).after("last_item="),
            });
            "CursorPages"
        }
        PageStyle::Link { next } => {
            parts.push(match next {
                LinkSource::Body(next) => keys(next).after("next="),
                LinkSource::Header(header) => {
                    Code::text(format!("header={}", string(header.as_str())))
                }
            });
            "LinkPages"
        }
    };
    for (name, path) in [("total=", &pagination.total), ("more=", &pagination.more)] {
        parts.extend(path.as_ref().map(|path| keys(path).after(name)));
    }
    if matches!(pagination.held, Type::Map(_)) {
        parts.push(Code::text("keyed=True".to_owned()));
    }
    if pagination.location == PageParamLocation::Body {
        parts.push(Code::text("in_body=True".to_owned()));
    }
    if let (Some(size), Some(largest)) = (&pagination.size, pagination.largest_page) {
        let pair = Code::tuple(vec![
            Code::text(string(&page_param(pagination, size))),
            Code::text(largest.to_string()),
        ]);
        parts.push(pair.after("size="));
    }
    Code::call(&module.runtime("operation", kind), parts)
}

fn reference(module: &mut Module, id: &str) -> Code {
    let kind = module.runtime("operation", "OperationRef");
    let names = module.names;
    let both = names.api.resources.iter().zip(&names.resources);
    for (resource, own) in both {
        if let Some(index) = resource
            .operations
            .iter()
            .position(|operation| operation.id == id)
        {
            let parts = vec![
                Code::text(string(&own.module)),
                Code::text(string(&own.methods[index])),
            ];
            return Code::call(&kind, parts);
        }
    }
    panic!("`{id}` is referred to but does not exist")
}

fn status_rule(module: &mut Module, rule: &StatusRule) -> Code {
    let kind = module.runtime("operation", "StatusRule");
    let texts =
        |texts: &[String]| Code::tuple(texts.iter().map(|text| Code::text(string(text))).collect());
    let mut parts = vec![paths(&rule.status), texts(&rule.done)];
    if !rule.failed.is_empty() {
        parts.push(texts(&rule.failed).after("failed="));
    }
    if let Some(count) = &rule.count {
        parts.push(keys(count).after("count_at="));
    }
    if let Some(minutes) = rule.minutes {
        parts.push(Code::text(format!("minutes={minutes}")));
    }
    if let Some(batch) = &rule.shared {
        let list = reference(module, &batch.list);
        let batch = Code::call(
            &module.runtime("operation", "BatchList"),
            vec![list, keys(&batch.id)],
        );
        parts.push(batch.after("batch="));
    }
    Code::call(&kind, parts)
}

fn wait_step(module: &mut Module, step: &WaitStep) -> Code {
    let kind = module.runtime("operation", "WaitStep");
    let mut parts = vec![reference(module, &step.operation)];
    if !step.with.is_empty() {
        let with = step.with.iter();
        let with =
            with.map(|(param, found)| paths(found).after(&format!("{}: ", string(param.as_str()))));
        parts.push(Code::group("{", with.collect(), "}"));
    }
    Code::call(&kind, parts)
}

/// The step that ends when the resource is not found any more.
fn until_gone(module: &mut Module, polled: &str) -> Code {
    let kind = module.runtime("operation", "WaitStep");
    let parts = vec![reference(module, polled), Code::text("until_gone=True")];
    Code::call(&kind, parts)
}

fn lookup_key(module: &mut Module, key: &LookupKey) -> Code {
    let kind = module.runtime("operation", "LookupKey");
    let mut parts = vec![
        keys(&key.body),
        reference(module, &key.list),
        keys(&key.items),
        keys(&key.item),
    ];
    parts.extend(
        key.query
            .as_ref()
            .map(|query| Code::text(format!("query={}", string(query.as_str())))),
    );
    if !key.response.is_empty() {
        parts.push(keys(&key.response).after("response="));
    }
    parts.extend(
        key.created
            .as_ref()
            .map(|path| keys(path).after("created=")),
    );
    Code::call(&kind, parts)
}
