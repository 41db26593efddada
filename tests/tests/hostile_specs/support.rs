//! Compiles hostile specs and checks what comes out.

use codegen::{Files, Outcome};
use std::{sync::mpsc, thread, time::Duration};
use tests::fixture::compile_in_memory;

pub type Made = (Option<Files>, Outcome);

/// Generates from files in memory, on a thread with the default stack and within a time limit.
pub fn generate(files: &[(&str, &[u8])]) -> Made {
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

pub fn one(text: &str) -> Made {
    generate(&[("spec.yaml", text.as_bytes())])
}

/// The codes of all diagnostics except notes.
pub fn codes((made, outcome): &Made) -> Vec<&'static str> {
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
pub fn around(schema: &str) -> String {
    with(schema, "{}")
}

pub fn with(schema: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Garden, version: '1'}}\nservers: [{{url: 'https://garden.test'}}]\npaths:\n  \
         /v1/beds:\n    get:\n      operationId: beds_get\n      responses:\n        '200':\n          description: ok\n          \
         content: {{application/json: {{schema: {schema}}}}}\ncomponents: {{schemas: {components}}}\n"
    )
}

/// What comes out is Rust that parses and is legible: nothing hides in it.
pub fn check_output((made, _): &Made) {
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

pub fn check_files(files: &Files) {
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
pub fn no_injected_name(path: &str, tokens: proc_macro2::TokenStream) {
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
