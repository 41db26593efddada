//! The example in the documentation of a method: a call with the required arguments.

use ir::{Content, InputMode, Operation, ParamLocation, Payload, Presence, Resource, Server};
use synth::{Direction, Generator, Mode};

use super::literal::Literal;
use super::names::{Names, OperationNames, ResourceNames};
use crate::common::case;

/// The seed of the values in examples.
const SEED: u64 = 1;

/// The lines of the example of a method, or of the function if `client` is its first argument.
pub struct Example {
    /// The example as a method of the client.
    pub method: Vec<String>,
    /// The example as a function.
    pub function: Vec<String>,
}

impl Example {
    /// The example of an operation.
    pub fn of(
        names: &Names,
        resource: &Resource,
        resource_names: &ResourceNames,
        operation: &Operation,
        operation_names: &OperationNames,
    ) -> Self {
        let arguments = arguments(names, operation);
        let method = format!(
            "client.{}.{}",
            resource_names.member, operation_names.function
        );
        // The name of a function may be a reserved word, which an import renames.
        let function = operation_names.local.clone();
        let with_client: Vec<Literal> = [Literal::Code("client".into())]
            .into_iter()
            .chain(arguments.clone())
            .collect();
        Self {
            method: lines(resource, operation, &method, &arguments),
            function: lines(resource, operation, &function, &with_client),
        }
    }
}

fn lines(
    resource: &Resource,
    operation: &Operation,
    callee: &str,
    arguments: &[Literal],
) -> Vec<String> {
    let (head, tail) = statement(resource, operation);
    let fixed = head.len() + callee.len() + tail.len() + 4;
    let (last, first) = match arguments.split_last() {
        Some((last, first)) => (Some(last), first),
        None => (None, arguments),
    };
    let mut call: Vec<String> = first.iter().map(|argument| argument.layout(0, 0)).collect();
    let used = fixed + call.iter().map(|text| text.len() + 2).sum::<usize>();
    call.extend(last.map(|last| last.layout(0, used)));
    let code = format!("{head}{callee}({}){tail}", call.join(", "));
    let mut lines = vec![String::new(), "@example".to_owned(), "```ts".to_owned()];
    lines.extend(code.lines().map(str::to_owned));
    lines.push("```".into());
    lines
}

/// The text before and after the call in a statement that uses its result.
fn statement(resource: &Resource, operation: &Operation) -> (String, String) {
    let noun = case::camel(&resource.name.singular());
    let noun = match super::syntax::is_reserved(&noun) || noun == "client" {
        true => "item".to_owned(),
        false => noun,
    };
    if operation.pagination.is_some() {
        return (
            format!("for await (const {noun} of "),
            format!(") {{\n  console.log({noun});\n}}"),
        );
    }
    if matches!(
        operation.payload,
        Some(Payload::One { .. } | Payload::OneOrMany { .. })
    ) {
        return (format!("const {noun} = await "), ".item();".into());
    }
    if operation.payload.is_some() {
        return ("const items = await ".into(), ".item();".into());
    }
    let has_content = operation
        .responses
        .iter()
        .any(|response| response.main().is_some());
    match has_content {
        true => ("const response = await ".into(), ";".into()),
        false => ("await ".into(), ";".into()),
    }
}

fn arguments(names: &Names, operation: &Operation) -> Vec<Literal> {
    let mut generator = Generator::new(names.checked, SEED);
    let mut arguments = Vec::new();
    if let Server::Caller(_) = operation.server {
        arguments.push(Literal::text("https://storage.example.com/upload"));
    } else {
        let path = operation
            .params
            .iter()
            .filter(|param| param.location == ParamLocation::Path);
        arguments.extend(path.map(|param| json(&generator.parameter(param, Mode::Minimal))));
    }
    if let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.input_mode() == InputMode::Argument)
    {
        arguments.push(match &body.content {
            Content::Json(ty) | Content::Events(ty) => {
                json(&generator.json(ty, Direction::Request, Mode::Minimal))
            }
            Content::Text(_) => Literal::text("text"),
            Content::Bytes(_) => Literal::Code("new Uint8Array([1, 2, 3])".into()),
        });
    }
    let outside = operation
        .params
        .iter()
        .filter(|param| param.location != ParamLocation::Path);
    let required: Vec<(String, Literal)> = outside
        .filter(|param| param.presence == Presence::Required)
        .map(|param| {
            (
                param.wire.as_str().to_owned(),
                json(&generator.parameter(param, Mode::Minimal)),
            )
        })
        .collect();
    if !required.is_empty() {
        if operation.body.is_some()
            && arguments.len() < operation.params.len()
            && operation
                .body
                .as_ref()
                .is_some_and(|body| body.input_mode() != InputMode::Argument)
        {
            arguments.push(Literal::Code("undefined".into()));
        }
        arguments.push(Literal::Object(required));
    }
    arguments
}

/// Valid JSON as a literal.
pub fn json(text: &str) -> Literal {
    let characters: Vec<char> = text.chars().collect();
    let mut at = 0;
    value(&characters, &mut at)
}

fn value(text: &[char], at: &mut usize) -> Literal {
    skip_space(text, at);
    match text.get(*at) {
        Some('"') => Literal::Text(string(text, at)),
        Some('[') => Literal::List(members(text, at, ']', value)),
        Some('{') => Literal::Object(members(text, at, '}', |text, at| {
            skip_space(text, at);
            let key = string(text, at);
            skip_space(text, at);
            *at += 1;
            (key, value(text, at))
        })),
        _ => {
            let start = *at;
            while text
                .get(*at)
                .is_some_and(|next| !matches!(next, ',' | ']' | '}') && !next.is_whitespace())
            {
                *at += 1;
            }
            Literal::Code(text[start..*at].iter().collect())
        }
    }
}

/// The members of a list or an object, from its opening bracket to its closing one.
fn members<T>(
    text: &[char],
    at: &mut usize,
    close: char,
    member: impl Fn(&[char], &mut usize) -> T,
) -> Vec<T> {
    *at += 1;
    let mut found = Vec::new();
    loop {
        skip_space(text, at);
        match text.get(*at) {
            Some(&next) if next == close => break,
            Some(',') => *at += 1,
            Some(_) => found.push(member(text, at)),
            None => return found,
        }
    }
    *at += 1;
    found
}

fn skip_space(text: &[char], at: &mut usize) {
    while text.get(*at).is_some_and(|next| next.is_whitespace()) {
        *at += 1;
    }
}

fn string(text: &[char], at: &mut usize) -> String {
    let mut units: Vec<u16> = Vec::new();
    *at += 1;
    while let Some(&next) = text.get(*at) {
        *at += 1;
        match next {
            '"' => break,
            '\\' => {
                let escape = text.get(*at).copied().unwrap_or('"');
                *at += 1;
                let character = match escape {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'b' => '\u{8}',
                    'f' => '\u{c}',
                    'u' => {
                        let end = (*at + 4).min(text.len());
                        let digits: String = text[*at..end].iter().collect();
                        units.push(u16::from_str_radix(&digits, 16).unwrap_or(0xfffd));
                        *at = end;
                        continue;
                    }
                    other => other,
                };
                units.extend(character.encode_utf16(&mut [0; 2]).iter());
            }
            plain => units.extend(plain.encode_utf16(&mut [0; 2]).iter()),
        }
    }
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_json_as_a_literal() {
        let literal =
            json(r#"{"a": [1, -2.5e3, true, null], "b": "x\n\u00e9\ud83c\udf31\"", "c": {}}"#);
        assert_eq!(
            literal.layout(0, 0),
            "{ a: [1, -2.5e3, true, null], b: 'x\\né🌱\"', c: {} }"
        );
    }
}
