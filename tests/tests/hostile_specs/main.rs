//! Hostile specs do no harm: each ends in a diagnostic, or in output that holds it as inert data.

mod limits;
mod support;

use support::{around, check_output, codes, generate, one, with};
use tests::{
    fixture::render_diagnostics,
    hostile_strings::{HOSTILE_STRINGS, docs_containing, spec_containing},
};

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
        (b"openapi: 4.0.0\npaths: {}", "unsupported-version"),
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
