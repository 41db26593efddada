//! Strings that try to inject code, and specs that contain one in every place.

/// Strings that would define a function if they were emitted without escaping.
pub const HOSTILE_STRINGS: [&str; 32] = [
    "\"; pub fn pwned() {} //",
    "\"# ; pub fn pwned() {} //",
    "\"##]; pub fn pwned() {}",
    "*/ pub fn pwned() {} /*",
    "\n#![doc = \"x\"]\npub fn pwned() {}\n//",
    "\r\npub fn pwned() {}\r\n",
    "]\npub fn pwned() {}\n#[doc = \"",
    "}}}} pub fn pwned() {} {{{{",
    "{x pwned}",
    // In the URL of a server this is a variable, which has a method, so it is not called like the function above.
    "{{ injected }}{% raw %}",
    "\\\"; pub fn pwned() {}",
    "\\u{22}; pub fn pwned() {}",
    "```\npub fn pwned() {}\n```",
    "<script>pwned()</script> [pwned](pwned) [`pwned`]",
    "\u{202e}} nwp nf bup\u{202c} x pwned",
    "\u{200b}x\u{feff}pwned",
    "a\u{2028}b\u{2029}c pwned",
    "\u{61c}a\u{3164}b\u{fe0f}c\u{ad}d pwned",
    "\u{3164}\u{115f}\u{ffa0}",
    "x\u{e0041}\u{e007f}\u{e0100} pwned",
    "nul\0nul x pwned\u{7}\u{1b}[31m",
    "größe 日本 🌱 x pwned",
    "\"\ndependencies = { pwned = \"1\" }\n\"",
    "$(pwned) `x pwned` ${pwned} %s %n {0}",
    "../../x pwned",
    "fn",
    "Self",
    "r#type",
    "_",
    "",
    " ",
    "'",
];

/// A spec with a string in every place where a spec may have one, as JSON.
pub fn spec_containing(text: &str) -> String {
    let quoted = quote_json(text);
    let key = |suffix: &str| quote_json(&format!("{text}{suffix}"));
    format!(
        r##"{{"openapi": "3.0.3", "info": {{"title": {quoted}, "version": {quoted}, "description": {quoted}}},
        "servers": [{{"url": {quoted}}}], "security": [{{{quoted}: [{quoted}]}}],
        "paths": {{{path}: {{"get": {{"operationId": {id}, "summary": {quoted}, "description": {quoted}, "tags": [{quoted}],
          "deprecated": true, "servers": [{{"url": {quoted}}}],
          "parameters": [
            {{"name": {quoted}, "in": "query", "description": {quoted}, "schema": {{"type": "string", "default": {quoted}, "pattern": {quoted}}}}},
            {{"name": {quoted}, "in": "header", "required": true, "schema": {{"type": "string", "enum": [{quoted}]}}}}],
          "requestBody": {{"description": {quoted}, "content": {{"application/json": {{"schema": {{"$ref": {pointer}}}}}}}}},
          "responses": {{"200": {{"description": {quoted}, "headers": {{{quoted}: {{"schema": {{}}}}}},
            "content": {{"application/json": {{"schema": {{"$ref": {pointer}}}}}, {media}: {{}}}}}}}}}}}}}},
        "components": {{"securitySchemes": {{{quoted}: {{"type": "http", "scheme": "bearer", "description": {quoted}}}}},
         "schemas": {{{quoted}: {{"title": {quoted}, "description": {quoted}, "required": [{quoted}], "properties": {{
           {quoted}: {{"type": "string", "description": {quoted}, "format": {quoted}, "default": {quoted}, "pattern": {quoted}}},
           {second}: {{"type": "string", "enum": [{quoted}, {second}], "description": {quoted}}},
           {third}: {{"oneOf": [{{"required": [{quoted}], "properties": {{{quoted}: {{"type": "string", "enum": [{quoted}]}}}}}},
                                {{"required": [{quoted}], "properties": {{{quoted}: {{"type": "string", "enum": [{second}]}}}}}}]}},
           {fourth}: {{"type": "object", "additionalProperties": {{"type": "object", "properties": {{{quoted}: {{}}}}}}, "default": {{{quoted}: {quoted}}}}}
         }}}}}}}}}}"##,
        path = quote_json(&format!("/v1/{text}").replace(['{', '}'], "")),
        id = quote_json(&format!("beds_{text}")),
        pointer = quote_json(&format!(
            "#/components/schemas/{}",
            text.replace('%', "%25")
                .replace('~', "~0")
                .replace('/', "~1")
                .replace('#', "%23")
        )),
        media = quote_json(&format!("text/{text}")),
        second = key("2"),
        third = key("3"),
        fourth = key("4"),
    )
}

/// A documentation file with a string in every place where it may have one.
pub fn docs_containing(text: &str) -> String {
    let quoted = quote_json(text);
    format!(
        "{{\"resources\": {{\"beds\": {{\"summary\": {quoted}, \"details\": {quoted}}}}}, \"operations\": {{{id}: \
         {{\"summary\": {quoted}, \"details\": {quoted}, \"body\": {quoted}}}}}}}",
        id = quote_json(&format!("beds_{text}")),
    )
}

/// A string as JSON, which is also YAML.
fn quote_json(text: &str) -> String {
    ir::Literal::Text(text.to_owned()).to_json()
}
