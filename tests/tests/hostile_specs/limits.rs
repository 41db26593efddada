//! Input that would take too much time, memory or stack.

use super::support::{around, check_output, codes, one, with};
use std::{
    fmt::Write,
    time::{Duration, Instant},
};
use tests::fixture::render_diagnostics;

#[test]
fn limits_exponential_expansion() {
    let mut yaml =
        String::from("openapi: 3.0.3\npaths: {}\na: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (last, next) in ('a'..'k').zip('b'..) {
        let ten = vec![format!("*{last}"); 10].join(", ");
        writeln!(yaml, "{next}: &{next} [{ten}]").expect("written");
    }
    assert_eq!(codes(&one(&yaml)), ["invalid-yaml"]);

    // The same with inlined references and with parts of `allOf`.
    // Extensions are data, in which a reference means nothing.
    let mut placed = String::from("openapi: 3.0.3\npaths: {}\ny-a: [x, x]\n");
    let mut parts = String::from("{s_a: {type: object, properties: {x: {type: string}}}");
    let letters: Vec<char> = ('a'..='z').collect();
    for pair in letters.windows(2) {
        let (last, next) = (pair[0], pair[1]);
        let ten = vec![format!("{{$ref: '#/y-{last}'}}"); 10].join(", ");
        writeln!(placed, "y-{next}: [{ten}]").expect("written");
        let two = format!("{{$ref: '#/components/schemas/s_{last}'}}");
        write!(parts, ", s_{next}: {{allOf: [{two}, {two}]}}").expect("written");
    }
    assert_eq!(codes(&one(&placed)), ["malformed"]);
    let data = placed.replace("y-", "x-");
    assert!(codes(&one(&data)).is_empty());
    let made = one(&with("{$ref: '#/components/schemas/s_z'}", &(parts + "}")));
    assert!(codes(&made).is_empty(), "{}", render_diagnostics(&made.1));
    check_output(&made);
}

/// One long text in many places is as large as many texts, whatever repeats it.
#[test]
fn limits_the_text_that_one_text_becomes() {
    let long = "a".repeat(1_000_000);
    let many = |one: &dyn Fn(usize) -> String| -> String { (0..100).map(one).collect() };
    let top = "openapi: 3.0.3\ninfo: {title: Garden, version: '1'}\nservers: [{url: 'https://garden.test'}]\n";
    let paths = |operation: &str, response: &str| {
        let one = |at: usize| {
            let response = response.replace("AT", &at.to_string());
            format!(
                "  /a{at}: {{get: {{operationId: beds_get{at}, {operation} responses: {{'200': {response}}}}}}}\n"
            )
        };
        format!("paths:\n{}", many(&one))
    };
    let parameter = |inner: &str| {
        format!(
            "components: {{parameters: {{p: {{name: q, in: query, {inner}}}}}}}\n{}",
            paths(
                "parameters: [{$ref: '#/components/parameters/p'}],",
                "{description: ok}"
            )
        )
    };
    let schema = |inner: &str, place: &str| {
        let response =
            format!("{{description: ok, content: {{application/json: {{schema: {place}}}}}}}");
        format!(
            "components: {{schemas: {{p: {inner}}}}}\n{}",
            paths("", &response)
        )
    };
    let part = "{allOf: [{$ref: '#/components/schemas/p'}, {type: object, properties: {bAT: {type: string}}}]}";
    let property = "{type: object, properties: {bAT: {$ref: '#/components/schemas/p'}}}";
    let cases = [
        (
            format!(
                "paths: {{}}\nx-a: &a {long}\nx-b: [{}x]\n",
                many(&|_| "*a, ".into())
            ),
            "invalid-yaml",
        ),
        (
            format!(
                "paths: {{}}\nx-a: &a {{{long}: x}}\nx-b: [{}x]\n",
                many(&|_| "*a, ".into())
            ),
            "invalid-yaml",
        ),
        (
            format!(
                "paths: {{}}\nx-a: {}{long}{}\n",
                many(&|at| format!("&a{at} [")),
                "]".repeat(100)
            ),
            "invalid-yaml",
        ),
        (
            format!(
                "paths: {{}}\ny-a: {long}\ny-b: [{}x]\n",
                many(&|_| "{$ref: '#/y-a'}, ".into())
            ),
            "malformed",
        ),
        (
            parameter(&format!("description: {long}, schema: {{type: string}}")),
            "malformed",
        ),
        (
            parameter(&format!("schema: {{type: string, default: {long}}}")),
            "malformed",
        ),
        (
            parameter(&format!("schema: {{type: string, pattern: {long}}}")),
            "malformed",
        ),
        (
            schema(
                &format!(
                    "{{type: object, properties: {{a: {{type: string, description: {long}}}}}}}"
                ),
                part,
            ),
            "malformed",
        ),
        (
            schema(
                &format!("{{type: object, properties: {{{long}: {{type: string}}}}}}"),
                part,
            ),
            "malformed",
        ),
        (
            schema(&format!("{{type: string, default: {long}}}"), property),
            "malformed",
        ),
        (
            format!(
                "components: {{responses: {{p: {{description: ok, headers: {{{long}: {{schema: {{type: string}}}}}}}}}}}}\n{}",
                paths("", "{$ref: '#/components/responses/p'}")
            ),
            "malformed",
        ),
        (
            format!(
                "security: [{{{long}: []}}]\ncomponents: {{securitySchemes: {{{long}: {{type: http, scheme: bearer}}}}}}\n{}",
                paths("", "{description: ok}")
            ),
            "malformed",
        ),
    ];
    for (text, code) in cases {
        let made = one(&format!("{top}{text}"));
        let shown: String = render_diagnostics(&made.1).chars().take(1_000).collect();
        assert_eq!(codes(&made), [code], "{shown}");
    }
}

#[test]
fn limits_nesting_depth() {
    let deep = |open: &str, close: &str, times: usize| {
        format!("{}1{}", open.repeat(times), close.repeat(times))
    };
    for text in [
        deep("[", "]", 10_000),
        deep("{a: ", "}", 10_000),
        deep("{\"a\":", "}", 10_000),
        "- ".repeat(10_000),
        "[".repeat(100_000),
        "{\"a\":[".repeat(100_000),
    ] {
        assert_eq!(codes(&one(&text)), ["invalid-yaml"]);
    }
    let mut block = String::new();
    for depth in 0..2_000 {
        writeln!(block, "{}a:", " ".repeat(depth)).expect("written");
    }
    assert_eq!(codes(&one(&block)), ["invalid-yaml"]);
    for (open, close) in [
        ("{type: array, items: ", "}"),
        ("{properties: {a: ", "}}"),
        ("{type: object, additionalProperties: ", "}"),
        ("{allOf: [", "]}"),
        ("{oneOf: [{type: string}, ", "]}"),
        ("{anyOf: [{properties: {b: {type: string}}}, ", "]}"),
    ] {
        for (inner, good) in [("{type: integer}", true), ("{type: 1}", false)] {
            let text = around(&format!("{}{inner}{}", open.repeat(50), close.repeat(50)));
            let made = one(&text);
            assert_eq!(codes(&made).contains(&"unknown-type"), !good, "{open}");
            check_output(&made);
        }
    }
}

#[test]
fn bounds_long_reference_chains() {
    let chain = |link: &dyn Fn(usize) -> String, length: usize| {
        let links: Vec<String> = (0..length)
            .map(|at| format!("s{at}: {}", link(at + 1)))
            .collect();
        let last = format!("s{length}: {{type: string}}");
        let components = format!("{{{}, {last}}}", links.join(", "));
        one(&with("{$ref: '#/components/schemas/s0'}", &components))
    };
    let to = |at: usize| format!("{{$ref: '#/components/schemas/s{at}'}}");
    let held = |at: usize| format!("{{type: object, properties: {{a: {}}}}}", to(at));
    let listed = |at: usize| format!("{{type: array, items: {}}}", to(at));
    let taken = |at: usize| format!("{{allOf: [{}, {{type: string}}]}}", to(at));
    let armed = |at: usize| format!("{{oneOf: [{}, {{type: boolean}}]}}", to(at));
    for link in [&held as &dyn Fn(usize) -> String, &listed, &armed] {
        let made = chain(link, 200);
        assert!(made.0.is_some(), "{}", render_diagnostics(&made.1));
        check_output(&made);
    }
    assert_eq!(codes(&chain(&held, 2_500)), ["malformed"]);
    assert!(codes(&chain(&taken, 30)).is_empty());
    assert_eq!(codes(&chain(&taken, 2_500)), ["malformed"]);
    // A chain of references is followed to its end.
    assert!(codes(&chain(&to, 500)).is_empty());
}

#[test]
fn handles_thousands_of_items_of_one_kind() {
    let many = |count: usize, one: &dyn Fn(usize) -> String| {
        (0..count).map(one).collect::<Vec<_>>().join(", ")
    };
    let values = many(5_000, &|at| format!("'v {at}'"));
    let same = many(3_000, &|at| {
        format!("'{}'", "*".repeat(at % 50 + 1) + &" ".repeat(at / 50))
    });
    let fields = many(1_000, &|at| format!("a{at}: {{type: string}}"));
    let twins = many(300, &|at| {
        format!(
            "'{}': {{type: object, properties: {{x: {{}}}}}}",
            "-".repeat(at + 1)
        )
    });
    let arms = many(200, &|at| {
        format!(
            "{{type: object, required: [a{at}], properties: {{a{at}: {{type: string}}, b: {{}}}}}}"
        )
    });
    for schema in [
        format!("{{type: string, enum: [{values}]}}"),
        format!("{{type: string, enum: [{same}]}}"),
        format!("{{properties: {{{fields}}}}}"),
        format!("{{properties: {{{twins}}}}}"),
        format!("{{oneOf: [{arms}]}}"),
        format!("{{type: string, description: '{}'}}", "a ".repeat(50_000)),
    ] {
        let made = one(&around(&schema));
        assert!(codes(&made).is_empty(), "{}", render_diagnostics(&made.1));
        check_output(&made);
    }
}

#[test]
fn keeps_huge_numbers_as_text() {
    let digits = "9".repeat(5_000);
    for number in [
        "1e999",
        "-1e999",
        "1e-999",
        "1e99999999999999999999",
        "0x7fffffffffffffffffffffffffffffff",
        "0.000000000000000000000000000000001",
        "340282366920938463463374607431768211456",
        &digits,
    ] {
        let schema = format!(
            "{{properties: {{a: {{type: integer, minimum: {number}, maximum: {number}, default: {number}}}, \
             b: {{type: number, multipleOf: {number}, enum: [{number}]}}, c: {{default: {number}}}, \
             d: {{type: integer, enum: [{number}]}}, e: {{type: string, enum: [{number}], default: {number}}}}}}}"
        );
        let made = one(&around(&schema));
        assert!(codes(&made).is_empty(), "{}", render_diagnostics(&made.1));
        check_output(&made);
        for keyword in ["maxLength", "minItems", "maxProperties"] {
            let made = one(&around(&format!("{{{keyword}: {number}}}")));
            assert_eq!(codes(&made), ["mistyped-keyword"], "{keyword}: {number}");
        }
    }
    let made = one(&around("{type: number, minimum: .nan, maximum: .inf}"));
    assert_eq!(codes(&made), ["mistyped-keyword"]);
}

#[test]
fn limits_the_members_of_a_type() {
    let many = |one: &dyn Fn(usize) -> String| (0..100_000).map(one).collect::<Vec<_>>().join(", ");
    let values = many(&|at| format!("v{at}"));
    let fields = many(&|at| format!("a{at}: {{type: string}}"));
    for (schema, message) in [
        (
            format!("{{type: string, enum: [{values}]}}"),
            "an enum has 100000 values, and at most 10000 are supported",
        ),
        (
            format!("{{properties: {{{fields}}}}}"),
            "an object has 100000 properties, and at most 10000 are supported",
        ),
    ] {
        let (made, outcome) = one(&around(&schema));
        assert!(made.is_none(), "{message}");
        let drawn = render_diagnostics(&outcome);
        assert!(
            drawn.contains(message),
            "{}",
            &drawn[..drawn.len().min(2_000)]
        );
    }
}

#[test]
fn reads_thousands_of_media_types_of_a_response() {
    let one_of = |at: usize| {
        format!(
            "application/vnd.a{at}+json: {{schema: {{properties: {{a{at}: {{type: string}}}}}}}}"
        )
    };
    let content: Vec<String> = (0..2_000).map(one_of).collect();
    let spec = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://a.b'}}]\n\
         paths: {{/v1/a: {{get: {{operationId: a_get, responses: {{'200': {{description: ok, content: {{{}}}}}}}}}}}}}\n",
        content.join(", ")
    );
    let start = Instant::now();
    let made = one(&spec);
    assert!(codes(&made).is_empty(), "{}", render_diagnostics(&made.1));
    // A step for each pair of media types would take minutes.
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}
