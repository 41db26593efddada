//! Dump: an API as text, with every fact but no documentation and no source positions.

use crate::{
    AdditionalProperties, Api, Content, CredentialScheme, Enum, Field, FieldEncoding, Flow,
    Helpers, Operation, PageParamLocation, Pagination, Param, Payload, PayloadArm, PayloadCount,
    Presence, Record, Repr, Requirement, ReservedCharacters, Response, Sensitivity, Server, Shape,
    Stability, TagValue, Type, Union, display,
};
use std::fmt::{self, Write};

/// Writes every fact of an API. Two APIs with equal facts have equal dumps.
pub fn dump(api: &Api) -> String {
    let mut out = String::new();
    write_api(api, &mut out).expect("writing to a string succeeds");
    out
}

fn write_api(api: &Api, out: &mut String) -> fmt::Result {
    writeln!(out, "api {:?} at {}", api.title, api.server)?;
    for credential in &api.credentials {
        let (wire, name) = (&credential.wire, &credential.name);
        match &credential.scheme {
            CredentialScheme::Undeclared | CredentialScheme::Bearer => {
                writeln!(out, "credential {wire:?} {name:?}")?;
            }
            scheme => writeln!(out, "credential {wire:?} {name:?} as {scheme}")?,
        }
    }
    for variable in &api.service.server_variables {
        let default = variable.default.as_ref();
        let default = default.map(|text| format!(" = {text:?}"));
        writeln!(
            out,
            "server variable {:?} {:?}{}",
            variable.wire,
            variable.name,
            default.unwrap_or_default()
        )?;
    }
    for resource in &api.resources {
        writeln!(out, "\nresource {:?}", resource.name)?;
        for operation in &resource.operations {
            write_operation(api, operation, out)?;
        }
    }
    write_webhooks(api, out)?;
    let mut defs: Vec<_> = api.types.iter().map(|(_, def)| def).collect();
    defs.sort_by(|left, right| left.name.cmp(&right.name));
    for def in defs {
        writeln!(out, "\ntype {:?} {:?}", def.name, def.wires)?;
        let mut helpers = api.helpers.iter();
        if let Some((_, helpers)) = helpers.find(|(id, _)| api.types[**id].name == def.name) {
            write_helpers(api, helpers, out)?;
        }
        match &def.shape {
            Shape::Record(record) => write_record(api, record, out)?,
            Shape::Enum(values) => write_enum(values, out)?,
            Shape::Union(union) => write_union(api, union, out)?,
            Shape::Alias(ty) => writeln!(out, "  alias {}", spell(api, ty))?,
        }
    }
    Ok(())
}

fn write_helpers(api: &Api, helpers: &Helpers, out: &mut String) -> fmt::Result {
    for from in &helpers.sources {
        writeln!(out, "  from {:?}", api.types[*from].name)?;
    }
    for one in &helpers.constructors {
        writeln!(out, "  {one:?}")?;
    }
    for one in &helpers.selections {
        writeln!(out, "  {one:?}")?;
    }
    Ok(())
}

fn write_operation(api: &Api, operation: &Operation, out: &mut String) -> fmt::Result {
    let deprecated = stability(operation.stability);
    writeln!(
        out,
        "  operation {} {:?}: {} {}{deprecated} {}",
        operation.id,
        operation.name,
        operation.method.as_str(),
        operation.template(),
        operation.safety.as_str()
    )?;
    match &operation.server {
        Server::Default => {}
        Server::Fixed(url) => writeln!(out, "    host {url}")?,
        Server::Template(segments) => writeln!(out, "    host {}", display::template(segments))?,
        Server::Caller(wire) => writeln!(out, "    host from the caller {wire:?}")?,
    }
    for Requirement(grants) in &operation.security.0 {
        let words = grants
            .iter()
            .map(|grant| format!("{:?} {}", grant.credential, grant.scopes.join(" ")));
        let words: Vec<String> = words.collect();
        writeln!(out, "    access {}", words.join(" and "))?;
    }
    for param in &operation.params {
        let ty = spell(api, &param.ty);
        let presence = presence(&param.presence);
        let deprecated = stability(param.stability);
        writeln!(
            out,
            "    {:?} {:?} {:?}: {ty}{presence}{deprecated}{}",
            param.location,
            param.wire,
            param.name,
            param_style(param)
        )?;
    }
    if let Some(form) = &operation.form {
        writeln!(out, "    form {}", form.kind.media())?;
        for field in &form.encodings {
            writeln!(out, "      {}", field_encoding(field))?;
        }
    }
    if let Some(body) = &operation.body {
        let content = content(api, &body.content);
        writeln!(out, "    body {content}{}", presence(&body.presence))?;
    }
    for action in &operation.actions {
        writeln!(
            out,
            "    action {:?}: {:?} {:?} with {}",
            action.name,
            action.tag,
            action.value,
            action.input.as_str()
        )?;
    }
    for (word, responses) in [
        ("response", &operation.responses),
        ("error", &operation.errors),
    ] {
        for response in responses {
            write_response(api, word, response, out)?;
        }
    }
    if let Some(one) = &operation.payload {
        writeln!(out, "    payload {}", payload(api, one))?;
    }
    if let Some(paging) = &operation.pagination {
        writeln!(out, "    {}", pagination(paging))?;
    }
    if let Some(key) = &operation.key {
        writeln!(out, "    {key:?}")?;
    }
    if let Some(watch) = &operation.status_rule {
        writeln!(out, "    {watch:?}")?;
    }
    for step in &operation.wait {
        writeln!(out, "    {step:?}")?;
    }
    if let Some(polled) = &operation.gone {
        writeln!(out, "    gone when {polled} finds nothing")?;
    }
    Ok(())
}

fn payload(api: &Api, payload: &Payload) -> String {
    let element = spell(api, payload.element());
    match payload {
        Payload::One { key, .. } => format!("{key:?}: {element}"),
        Payload::Many { key, .. } => format!("{key:?}: [{element}]"),
        Payload::OneOrMany { arms, .. } => {
            let arm = |arm: &PayloadArm| match arm.count {
                PayloadCount::One => format!("{:?} {:?}: {element}", arm.arm, arm.key),
                PayloadCount::Many => format!("{:?} {:?}: [{element}]", arm.arm, arm.key),
            };
            arms.iter().map(arm).collect::<Vec<_>>().join(" | ")
        }
    }
}

/// The webhooks with the types of their bodies.
fn write_webhooks(api: &Api, out: &mut String) -> fmt::Result {
    if let Some(signature) = &api.service.webhook_signature {
        writeln!(out, "webhook signature {signature:?}")?;
    }
    for webhook in &api.webhooks {
        writeln!(
            out,
            "webhook {:?}: {}",
            webhook.wire,
            spell(api, &webhook.body)
        )?;
    }
    Ok(())
}

fn field_encoding(field: &FieldEncoding) -> String {
    let style = field.style.map(|style| format!(" as {style:?}"));
    let reserved =
        (field.encoding == ReservedCharacters::Allowed).then_some(" with reserved characters");
    let media = field.media.as_ref().map(|media| format!(" in {media}"));
    let headers = field.headers.iter();
    let headers = headers.map(|(name, value)| format!(" with {}: {value}", name.as_str()));
    format!(
        "{:?}{}{}{}{}",
        field.field,
        style.unwrap_or_default(),
        reserved.unwrap_or_default(),
        media.unwrap_or_default(),
        headers.collect::<String>()
    )
}

fn param_style(param: &Param) -> String {
    if param.has_usual_style() {
        return String::new();
    }
    let encoding = match param.encoding {
        ReservedCharacters::Encoded => "",
        ReservedCharacters::Allowed => " with reserved characters",
    };
    format!(" as {:?}{encoding}", param.style)
}

fn pagination(paging: &Pagination) -> String {
    let mut text = format!("paging {:?} by {:?}", paging.items, paging.style);
    if paging.location == PageParamLocation::Body {
        text.push_str(", in the body");
    }
    if let Some(size) = &paging.size {
        text.push_str(&format!(", size {size:?}"));
    }
    for (label, path) in [("total", &paging.total), ("more", &paging.more)] {
        if let Some(path) = path {
            text.push_str(&format!(", {label} {path:?}"));
        }
    }
    text
}

fn write_response(api: &Api, word: &str, response: &Response, out: &mut String) -> fmt::Result {
    let status = display::status(response.status);
    let contents: Vec<_> = response
        .contents
        .iter()
        .map(|one| content(api, one))
        .collect();
    let headers: Vec<_> = response
        .headers
        .iter()
        .map(|header| header.as_str())
        .collect();
    writeln!(
        out,
        "    {word} {status} {} [{}]",
        contents.join(" | "),
        headers.join(" ")
    )
}

fn content(api: &Api, content: &Content) -> String {
    match content {
        Content::Json { ty, .. } => {
            let media = content.other_json_media().map(|media| format!(" {media}"));
            format!("json {}{}", spell(api, ty), media.unwrap_or_default())
        }
        Content::Text(media) => format!("text {media}"),
        Content::Bytes(media) => format!("bytes {media}"),
        Content::Events(ty) => format!("events {}", spell(api, ty)),
    }
}

fn write_record(api: &Api, record: &Record, out: &mut String) -> fmt::Result {
    for field in &record.fields {
        write_field(api, field, out)?;
    }
    if *record.constraints != crate::Constraints::default() {
        writeln!(
            out,
            "  as a whole: {}",
            display::bounds(&record.constraints)
        )?;
    }
    match &record.additional_properties {
        AdditionalProperties::Unspecified => Ok(()),
        AdditionalProperties::Forbidden => writeln!(out, "  no other keys"),
        AdditionalProperties::Typed(ty) => writeln!(out, "  other keys: {}", spell(api, ty)),
    }
}

fn write_field(api: &Api, field: &Field, out: &mut String) -> fmt::Result {
    let flow = match field.flow {
        Flow::Both => "",
        Flow::Request => " request only",
        Flow::Response => " response only",
    };
    let secret = match field.sensitivity {
        Sensitivity::Public => "",
        Sensitivity::Secret => " secret",
    };
    let ty = spell(api, &field.ty);
    let presence = presence(&field.presence);
    let deprecated = stability(field.stability);
    writeln!(
        out,
        "  {:?} {:?}: {ty}{presence}{flow}{secret}{deprecated}",
        field.wire, field.name
    )
}

fn write_enum(values: &Enum, out: &mut String) -> fmt::Result {
    let repr = match values.repr {
        Repr::Text => "text",
        Repr::Integer => "integer",
    };
    writeln!(out, "  enum of {repr}")?;
    for value in &values.values {
        writeln!(
            out,
            "  | {:?} {:?}{}",
            value.wire,
            value.name,
            stability(value.stability)
        )?;
    }
    Ok(())
}

fn write_union(api: &Api, union: &Union, out: &mut String) -> fmt::Result {
    let by: Vec<String> = match union {
        Union::Tag { arms, .. } | Union::Sibling { arms, .. } => {
            arms.iter().map(|arm| TagValue::list(&arm.by)).collect()
        }
        Union::Kind(arms) => arms.iter().map(|arm| format!("{:?}", arm.by)).collect(),
        Union::Key(arms) | Union::Overlap(arms) => {
            arms.iter().map(|arm| format!("{:?}", arm.by)).collect()
        }
    };
    let field = match union {
        Union::Tag { field, .. } | Union::Sibling { field, .. } => format!(" {field:?}"),
        Union::Kind(_) | Union::Key(_) | Union::Overlap(_) => String::new(),
    };
    writeln!(out, "  union by {}{field}", union.discriminator())?;
    for ((name, ty), by) in union.arms().into_iter().zip(by) {
        writeln!(out, "  | {name:?}: {} {by}", spell(api, ty))?;
    }
    Ok(())
}

fn presence(presence: &Presence) -> String {
    match presence {
        Presence::Required => " required".into(),
        Presence::Optional => String::new(),
        Presence::Default(literal) => format!(" = {}", literal.to_json()),
        Presence::Constant(literal) => format!(" always {}", literal.to_json()),
    }
}

fn stability(stability: Stability) -> &'static str {
    match stability {
        Stability::Stable => "",
        Stability::Deprecated => " deprecated",
    }
}

fn spell(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Prim(prim) => format!("{prim:?}").to_lowercase(),
        Type::Def(id) => format!("{:?}", api.types[*id].name).replace(' ', "_"),
        Type::List(inner) => format!("[{}]", spell(api, inner)),
        Type::Map(inner) => format!("{{{}}}", spell(api, inner)),
        Type::Nullable(inner) => format!("{}?", spell(api, inner)),
        Type::Limited(inner, limits) => {
            format!("{}({})", spell(api, inner), display::bounds(limits))
        }
        Type::Any(why) => format!("any({})", why.reason()),
    }
}
