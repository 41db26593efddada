//! Hostile specs do no harm: each ends in a diagnostic, or in output that holds it as inert data.

use codegen::{Files, Outcome};
use std::{fmt::Write, sync::mpsc, thread, time::Duration};
use tests::{
    fixture::{compile_in_memory, render_diagnostics},
    hostile_strings::{HOSTILE_STRINGS, docs_containing, spec_containing},
};

type Made = (Option<Files>, Outcome);

/// Generates from files in memory, on a thread with the default stack and within a time limit.
fn generate(files: &[(&str, &[u8])]) -> Made {
    let files: Vec<(String, Vec<u8>)> = files
        .iter()
        .map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()))
        .collect();
    let (done, result) = mpsc::channel();
    thread::spawn(move || {
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        let (made, outcome) = compile_in_memory(&files, codegen::generate_rust);
        let _ = done.send((made.map(|(_, files)| files), outcome));
    });
    match result.recv_timeout(Duration::from_secs(60)) {
        Ok(made) => made,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("compiling takes more than a minute"),
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("the compiler panics"),
    }
}

fn one(text: &str) -> Made {
    generate(&[("spec.yaml", text.as_bytes())])
}

/// The codes of all diagnostics except notes.
fn codes((made, outcome): &Made) -> Vec<&'static str> {
    assert_eq!(made.is_none(), outcome.report.has_errors());
    let found = outcome.report.sorted().into_iter();
    let mut codes: Vec<&str> = found
        .filter(|diagnostic| diagnostic.code.severity > ir::Severity::Note)
        .map(|diagnostic| diagnostic.code.name)
        .collect();
    codes.dedup();
    codes
}

/// A spec with a response of this schema, which is JSON or flow YAML.
fn around(schema: &str) -> String {
    with(schema, "{}")
}

fn with(schema: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Garden, version: '1'}}\nservers: [{{url: 'https://garden.test'}}]\npaths:\n  \
         /v1/beds:\n    get:\n      operationId: beds_get\n      responses:\n        '200':\n          description: ok\n          \
         content: {{application/json: {{schema: {schema}}}}}\ncomponents: {{schemas: {components}}}\n"
    )
}

#[test]
fn rejects_input_that_is_not_openapi() {
    let cases: [(&[u8], &str); 22] = [
        (b"", "invalid-yaml"),
        (b"\n\n# nothing\n", "invalid-yaml"),
        (b"\0", "invalid-yaml"),
        (b"\xff\xfe\0\0", "invalid-utf8"),
        (b"\x7fELF\x02\x01\x01\0\xc3\x28", "invalid-utf8"),
        (
            b"openapi: 3.0.3\nopenapi: 3.0.3\npaths: {}",
            "duplicate-key",
        ),
        (
            b"{\"openapi\": \"3.0.3\", \"paths\": {}, \"paths\": {}}",
            "duplicate-key",
        ),
        (b"swagger: '2.0'\npaths: {}", "unsupported-version"),
        (b"openapi: 3.1.0\npaths: {}", "unsupported-version"),
        (b"openapi: 3.0\npaths: {}\n---\na: b", "invalid-yaml"),
        (b"openapi: [3]\npaths: {}", "unsupported-version"),
        (b"openapi: 3.0.3", "not-openapi"),
        (b"hello", "not-openapi"),
        (b"[1, 2]", "not-openapi"),
        (b"- openapi: 3.0.3", "not-openapi"),
        (b"a: &a [*a]", "invalid-yaml"),
        (b"a: *b", "invalid-yaml"),
        (b"{[a]: b}", "invalid-yaml"),
        (b"a:\n\tb: c", "invalid-yaml"),
        (b"openapi: 3.0.3\npaths: []", "malformed"),
        (
            b"openapi: 3.0.3\npaths: {/a: [], /b: {get: 1, parameters: 2}}",
            "malformed",
        ),
        (
            b"openapi: 3.0.3\ninfo: 1\nservers: 2\nsecurity: 3\npaths: {}",
            "malformed",
        ),
    ];
    for (bytes, code) in cases {
        let made = generate(&[("spec.yaml", bytes)]);
        let shown = String::from_utf8_lossy(bytes);
        assert_eq!(
            codes(&made),
            [code],
            "{shown}\n{}",
            render_diagnostics(&made.1)
        );
    }
}

#[test]
fn accepts_an_empty_api() {
    for text in [
        "openapi: 3.0.3\npaths: {}",
        "\u{feff}openapi: 3.0.3\r\npaths: {}\r\n",
        "%YAML 1.2\n---\nopenapi: 3.0.3\npaths: {}\n...\n",
        "openapi: 3.0.3\ninfo: {}\npaths: {x-own: 1, /a: {}}\ncomponents: {schemas: {a: {}}}",
    ] {
        let made = one(text);
        assert!(
            codes(&made).is_empty(),
            "{text}\n{}",
            render_diagnostics(&made.1)
        );
        check_output(&made);
    }
}

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
    let mut placed = String::from("openapi: 3.0.3\npaths: {}\nx-a: [x, x]\n");
    let mut parts = String::from("{s_a: {type: object, properties: {x: {type: string}}}");
    let letters: Vec<char> = ('a'..='z').collect();
    for pair in letters.windows(2) {
        let (last, next) = (pair[0], pair[1]);
        let ten = vec![format!("{{$ref: '#/x-{last}'}}"); 10].join(", ");
        writeln!(placed, "x-{next}: [{ten}]").expect("written");
        let two = format!("{{$ref: '#/components/schemas/s_{last}'}}");
        write!(parts, ", s_{next}: {{allOf: [{two}, {two}]}}").expect("written");
    }
    assert_eq!(codes(&one(&placed)), ["malformed"]);
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
                "paths: {{}}\nx-a: {long}\nx-b: [{}x]\n",
                many(&|_| "{$ref: '#/x-a'}, ".into())
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
            assert_eq!(codes(&made).contains(&"malformed"), !good, "{open}");
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
fn reports_reference_cycles() {
    for (components, code) in [
        (
            "{a: {$ref: '#/components/schemas/a'}}",
            "circular-reference",
        ),
        (
            "{a: {$ref: '#/components/schemas/b'}, b: {$ref: '#/components/schemas/a'}}",
            "circular-reference",
        ),
        (
            "{a: {allOf: [{$ref: '#/components/schemas/a'}]}}",
            "circular-definition",
        ),
        (
            "{a: {allOf: [{$ref: '#/components/schemas/b'}]}, b: {allOf: [{$ref: '#/components/schemas/a'}]}}",
            "circular-definition",
        ),
        (
            "{a: {oneOf: [{$ref: '#/components/schemas/a'}]}}",
            "circular-definition",
        ),
        (
            "{a: {anyOf: [{$ref: '#/components/schemas/a'}, {nullable: true}]}}",
            "circular-definition",
        ),
        (
            "{a: {properties: {$ref: '#/components/schemas/a/properties'}}}",
            "circular-reference",
        ),
        (
            "{a: {description: {$ref: '#/components/schemas/a'}}}",
            "circular-reference",
        ),
    ] {
        let made = one(&with("{$ref: '#/components/schemas/a'}", components));
        assert_eq!(
            codes(&made),
            [code],
            "{components}\n{}",
            render_diagnostics(&made.1)
        );
    }
    for components in [
        "{a: {type: array, items: {$ref: '#/components/schemas/a'}}}",
        "{a: {oneOf: [{type: string}, {$ref: '#/components/schemas/a'}]}}",
        "{a: {anyOf: [{$ref: '#/components/schemas/b'}, {type: string}]}, b: {anyOf: [{$ref: '#/components/schemas/a'}, {type: boolean}]}}",
        "{a: {additionalProperties: {$ref: '#/components/schemas/a'}}}",
        "{a: {required: [a], properties: {a: {$ref: '#/components/schemas/a'}}}}",
        "{a: {items: {allOf: [{$ref: '#/components/schemas/a'}]}}}",
        "{a: {allOf: [{properties: {x: {$ref: '#/components/schemas/a'}}}, {properties: {x: {$ref: '#/components/schemas/a'}}}]}}",
    ] {
        let made = one(&with("{$ref: '#/components/schemas/a'}", components));
        check_output(&made);
    }
}

#[test]
fn refuses_references_outside_the_spec_folder() {
    let outside = [
        "../x.yaml",
        "a/../../x.yaml",
        "/etc/passwd",
        "%2e%2e/x.yaml",
        "..%2fx.yaml",
        "%2Fetc%2Fpasswd",
        "..\\x.yaml",
        "C:\\x.yaml",
        "a%00b.yaml",
        "./../x.yaml#/a",
    ];
    for reference in outside {
        let made = one(&around(&format!("{{$ref: '{reference}'}}")));
        assert_eq!(codes(&made), ["reference-outside-root"], "{reference}");
    }
    for reference in [
        "http://a.test/x",
        "file:///etc/passwd",
        "//a.test/x",
        "HTTP://a.test",
    ] {
        let made = one(&around(&format!("{{$ref: '{reference}'}}")));
        assert_eq!(codes(&made), ["remote-reference"], "{reference}");
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
            assert_eq!(codes(&made), ["malformed"], "{keyword}: {number}");
        }
    }
    let made = one(&around("{type: number, minimum: .nan, maximum: .inf}"));
    assert_eq!(codes(&made), ["malformed"]);
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

/// What comes out is Rust that parses and is legible: nothing hides in it.
fn check_output((made, _): &Made) {
    let Some(files) = made else {
        return;
    };
    // Reading a list of lists of lists takes stack for each.
    let reader = thread::Builder::new().stack_size(64 << 20);
    thread::scope(|scope| {
        let read = reader.spawn_scoped(scope, || check_files(files));
        read.expect("a thread")
            .join()
            .expect("output that is inert");
    });
}

fn check_files(files: &Files) {
    for (path, text) in files {
        let hides = |one: char| one != '\n' && ir::is_invisible(one);
        if let Some(at) = text.find(hides) {
            let before = &text[..at];
            let start = before.char_indices().nth_back(60).map_or(0, |(at, _)| at);
            panic!(
                "{path} holds {:?} after {}",
                &text[at..].chars().next(),
                &before[start..]
            );
        }
        if path.ends_with(".rs") {
            let parsed =
                syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            let tokens = quote::ToTokens::into_token_stream(parsed);
            no_injected_name(path, tokens);
        }
        if path.ends_with("Cargo.toml") {
            text.parse::<toml::Table>()
                .unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
}

/// The texts below define a function, which none of them may come to do.
fn no_injected_name(path: &str, tokens: proc_macro2::TokenStream) {
    let mut defines = false;
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => no_injected_name(path, group.stream()),
            proc_macro2::TokenTree::Ident(ident) => {
                assert!(
                    !defines || ident != "pwned",
                    "{path} runs what it was given"
                );
                defines = ident == "fn";
            }
            _ => defines = false,
        }
    }
}

#[test]
fn emits_hostile_strings_as_inert_literals() {
    for text in HOSTILE_STRINGS {
        let (spec, docs) = (spec_containing(text), docs_containing(text));
        for files in [
            vec![("spec.yaml", spec.as_bytes())],
            vec![
                ("spec.yaml", spec.as_bytes()),
                ("docs/words.yaml", docs.as_bytes()),
            ],
        ] {
            println!("{text:?}");
            let made = generate(&files);
            let errors = render_diagnostics(&made.1);
            assert!(made.0.is_some(), "{text:?} is refused:\n{errors}");
            check_output(&made);
            assert!(
                !errors.contains(['\u{1b}', '\0', '\u{202e}']),
                "{text:?} reaches the terminal"
            );
            let code: String = made
                .0
                .iter()
                .flatten()
                .map(|(_, text)| text.as_str())
                .collect();
            let values = literals(&code);
            assert!(values.contains(text), "{text:?} is not a value any more");
        }
    }
}

/// Every text that stands as a literal in the code.
fn literals(code: &str) -> std::collections::BTreeSet<String> {
    fn walk(tokens: proc_macro2::TokenStream, found: &mut std::collections::BTreeSet<String>) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Group(group) => walk(group.stream(), found),
                proc_macro2::TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        found.insert(text.value());
                    }
                }
                _ => {}
            }
        }
    }
    let mut found = std::collections::BTreeSet::new();
    for file in code.split("// @generated") {
        if let Ok(tokens) = format!("//{file}").parse() {
            walk(tokens, &mut found);
        }
    }
    found
}
