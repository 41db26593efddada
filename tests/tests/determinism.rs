//! The compiler is deterministic: the same input, also in another order, gives the same bytes.

use codegen::{Files, Generated};
use serde_yaml::{Mapping, Value};
use std::{collections::BTreeMap, fs, path::Path};
use tests::{
    files as list,
    fixture::{compile_in_memory, render_diagnostics, subfolders},
    root,
};

type Texts = BTreeMap<String, Vec<u8>>;

/// The input files of a case, by path inside its folder.
fn texts(folder: &Path) -> Texts {
    let prefix = folder.strip_prefix(root()).unwrap_or(folder);
    let prefix = prefix.to_string_lossy().replace('\\', "/");
    let written = |path: &String| path.ends_with(".yaml") || path.ends_with(".toml");
    let paths = list(&prefix).into_iter().filter(written);
    let text = |path: String| {
        let bytes = fs::read(root().join(&path)).unwrap_or_default();
        (path[prefix.len() + 1..].to_owned(), bytes)
    };
    paths.map(text).collect()
}

/// The emitted files and the rendered diagnostics.
fn emitted(texts: &Texts) -> (Option<Files>, String) {
    let files: Vec<(&str, &[u8])> = texts
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    let (generated, outcome) = compile_in_memory(&files, |sources| {
        codegen::generate(sources, codegen::LANGUAGES)
    });
    (generated.map(all_files), render_diagnostics(&outcome))
}

/// The files of all languages, each below the folder of its language.
fn all_files(generated: Generated) -> Files {
    let mut files = Files::new();
    for output in generated.outputs {
        let below = |(path, text)| (format!("{}/{path}", output.language.folder), text);
        files.extend(output.files.into_iter().map(below));
    }
    files
}

/// All YAML files, with a function applied to each.
fn rewritten(texts: &Texts, write: &dyn Fn(Value) -> Value) -> Option<Texts> {
    let rewrite = |(path, bytes): (&String, &Vec<u8>)| {
        if path.ends_with(".toml") {
            return Some((path.clone(), bytes.clone()));
        }
        let value = serde_yaml::from_slice(bytes).ok()?;
        let text = serde_yaml::to_string(&write(value)).ok()?;
        Some((path.clone(), text.into_bytes()))
    };
    texts.iter().map(rewrite).collect()
}

/// The value with all mappings reversed in which order has no meaning. Properties keep their order, because it is the order
/// of the documentation, and so do defaults and examples, because they are data.
fn reversed(value: Value) -> Value {
    turned(value, true)
}

fn turned(value: Value, free: bool) -> Value {
    match value {
        Value::Sequence(items) => {
            Value::Sequence(items.into_iter().map(|item| turned(item, true)).collect())
        }
        Value::Mapping(entries) => {
            let mut entries: Vec<(Value, Value)> = entries
                .into_iter()
                .map(|(key, value)| {
                    let text = key.as_str().unwrap_or_default();
                    let data = matches!(text, "default" | "example" | "enum");
                    let ordered = text == "properties";
                    (
                        key.clone(),
                        if data { value } else { turned(value, !ordered) },
                    )
                })
                .collect();
            if free {
                entries.reverse();
            }
            Value::Mapping(Mapping::from_iter(entries))
        }
        scalar => scalar,
    }
}

#[test]
fn generates_identical_bytes_for_the_same_input() {
    for (name, folder) in subfolders("case") {
        let texts = texts(&folder);
        assert!(emitted(&texts) == emitted(&texts), "{name}");
    }
}

/// What a case gives with the names that its first generation locked is what the first generation gave.
#[test]
fn locked_names_of_a_first_generation_stay() {
    for (name, folder) in subfolders("case") {
        let mut texts = texts(&folder);
        let emit = |texts: &Texts| {
            let files: Vec<(&str, &[u8])> = texts
                .iter()
                .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
                .collect();
            compile_in_memory(&files, codegen::generate_rust)
        };
        let (Some((_, before)), outcome) = emit(&texts) else {
            panic!("{name} has errors");
        };
        let locked = outcome.names.expect("the names are known");
        texts.insert("names.toml".to_owned(), locked.clone().into_bytes());
        let (after, outcome) = emit(&texts);
        assert_eq!(outcome.names, Some(locked), "{name}");
        assert!(after.is_some_and(|(_, after)| after == before), "{name}");
    }
}

#[test]
fn generates_identical_bytes_for_reordered_input() {
    let mut tried = 0;
    for (name, folder) in subfolders("case") {
        let texts = texts(&folder);
        let plain = rewritten(&texts, &|value| value);
        let turned = rewritten(&texts, &reversed);
        let (Some(plain), Some(turned)) = (plain, turned) else {
            continue;
        };
        assert!(plain != turned, "{name} has nothing to reverse");
        let ((before, _), (after, drawn)) = (emitted(&plain), emitted(&turned));
        let (Some(before), Some(after)) = (before, after) else {
            panic!("{name} has errors:\n{drawn}");
        };
        for (path, text) in &before {
            let other = after.get(path);
            if other != Some(text) {
                let other = other.map(String::as_str).unwrap_or_default();
                let lines = text.lines().zip(other.lines());
                let different = lines.into_iter().find(|(left, right)| left != right);
                panic!("{name}: {path} depends on the order of the input: {different:#?}");
            }
        }
        assert_eq!(before.len(), after.len(), "{name}");
        tried += 1;
    }
    assert!(tried > 40, "only {tried} cases could be rewritten");
}

#[test]
fn generates_identical_bytes_for_any_file_order() {
    // Three components with one name, referenced in every order.
    let paths = [
        ("/v1/a", "a_get", "one"),
        ("/v1/b", "b_get", "two"),
        ("/v1/c", "c_get", "three"),
    ];
    let root = |order: &[usize]| {
        let mut text =
            String::from("openapi: 3.0.3\ninfo: {title: Garden, version: '1'}\npaths:\n");
        for &at in order {
            let (path, id, file) = paths[at];
            text.push_str(&format!(
                "  {path}: {{get: {{operationId: {id}, responses: {{'200': {{description: ok, content: \
                 {{application/json: {{schema: {{$ref: '{file}.yaml#/owner'}}}}}}}}}}}}}}\n"
            ));
        }
        text
    };
    let emit = |order: &[usize]| {
        let mut texts = Texts::from([("spec.yaml".to_owned(), root(order).into_bytes())]);
        for (at, (_, _, file)) in paths.iter().enumerate() {
            let text =
                format!("owner: {{type: object, properties: {{p{at}: {{type: string}}}}}}\n");
            texts.insert(format!("{file}.yaml"), text.into_bytes());
        }
        let (files, drawn) = emitted(&texts);
        files.unwrap_or_else(|| panic!("{drawn}"))
    };
    let first = emit(&[0, 1, 2]);
    for order in [[2, 1, 0], [1, 2, 0], [1, 0, 2]] {
        assert!(emit(&order) == first, "{order:?}");
    }
}
