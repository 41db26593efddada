//! Bodies knows the JSON that is decoded, made of the examples of the upstream description at run time.

use std::fs;
use std::path::Path;

use serde_yaml::Value;

/// Writes each set of bodies, one body a line.
pub fn write(out: &Path, upstream: &Path) {
    let resources = upstream.join("specification/resources");
    fs::create_dir_all(out).expect("a folder of bodies");
    let put = |name: &str, lines: Vec<String>| {
        fs::write(out.join(format!("{name}.jsonl")), lines.join("\n")).expect("a file of bodies");
    };
    let droplets = droplets(&yaml(&resources.join("droplets/responses/examples.yml")));
    put("droplets-sorted", vec![sorted(&droplets)]);
    put("droplets", vec![droplets]);
    let models = resources.join("inference/models");
    let (served, described) = chunks(
        &yaml(&models.join("chat_completion_chunk.yml")),
        &yaml(&models.join("chat_completion_stream_response_delta.yml")),
        &yaml(&models.join("completion_usage.yml")),
    );
    put("chunks", served);
    put("chunks-described", described);
    let databases = yaml(&resources.join("databases/responses/database_clusters.yml"));
    put(
        "databases",
        vec![json(at(&databases, &["content", "application/json", "example"]))],
    );
}

fn yaml(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn at<'a>(value: &'a Value, path: &[&str]) -> &'a Value {
    path.iter().fold(value, |value, key| {
        value.get(key).unwrap_or_else(|| panic!("no {key} on the way {path:?}"))
    })
}

/// As JSON, keys in the order they stand in.
fn json(value: &Value) -> String {
    serde_json::to_string(value).expect("examples are JSON")
}

/// The example page with its Droplets repeated until there are 200.
fn droplets(examples: &Value) -> String {
    let page = at(examples, &["droplets_all", "value"]);
    let Value::Sequence(droplets) = at(page, &["droplets"]) else {
        panic!("droplets are a list");
    };
    let droplets: Vec<String> = droplets.iter().cycle().take(200).map(json).collect();
    format!(
        "{{\"droplets\":[{}],\"links\":{},\"meta\":{{\"total\":200}}}}",
        droplets.join(","),
        json(at(page, &["links"])),
    )
}

/// The same JSON with keys by the alphabet.
fn sorted(text: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(text).expect("JSON");
    value.to_string()
}

/// A thousand chunks out of the examples of single fields: the first with the role, the last with the usage; once in the
/// order in which servers of this protocol write, once in that of the description.
fn chunks(chunk: &Value, delta: &Value, usage: &Value) -> (Vec<String>, Vec<String>) {
    let example = |schema: &Value, path: &[&str]| json(at(at(schema, path), &["example"]));
    let of = |key: &str| example(chunk, &["properties", key]);
    let choice = ["properties", "choices", "items", "properties"];
    let end = example(at(chunk, &choice), &["finish_reason"]);
    let index = example(at(chunk, &choice), &["index"]);
    let (content, role) = (
        example(delta, &["properties", "content"]),
        example(delta, &["properties", "role"]),
    );
    let number = |key: &str| example(usage, &["properties", key]);
    let usage = format!(
        "{{\"prompt_tokens\":{},\"completion_tokens\":{},\"total_tokens\":{},\"cache_created_input_tokens\":{},\
         \"cache_read_input_tokens\":{},\"cache_creation\":{{\"ephemeral_5m_input_tokens\":0,\"ephemeral_1h_input_tokens\":0}}}}",
        number("prompt_tokens"),
        number("completion_tokens"),
        number("total_tokens"),
        number("cache_created_input_tokens"),
        number("cache_read_input_tokens"),
    );
    let (mut served, mut described) = (Vec::new(), Vec::new());
    for step in 0..1000 {
        let delta = match step {
            0 => format!("{{\"role\":{role},\"content\":\"\"}}"),
            998 => "{}".to_owned(),
            _ => format!("{{\"content\":{content}}}"),
        };
        let end = if step == 998 { end.as_str() } else { "null" };
        let (ours, theirs) = if step == 999 {
            (String::new(), String::new())
        } else {
            (
                format!("{{\"index\":{index},\"delta\":{delta},\"logprobs\":null,\"finish_reason\":{end}}}"),
                format!("{{\"delta\":{delta},\"logprobs\":null,\"finish_reason\":{end},\"index\":{index}}}"),
            )
        };
        let usage = if step == 999 { usage.as_str() } else { "null" };
        let (id, object, created, model) = (of("id"), of("object"), of("created"), of("model"));
        served.push(format!(
            "{{\"id\":{id},\"object\":{object},\"created\":{created},\"model\":{model},\"choices\":[{ours}],\"usage\":{usage}}}"
        ));
        described.push(format!(
            "{{\"id\":{id},\"choices\":[{theirs}],\"created\":{created},\"model\":{model},\"object\":{object},\"usage\":{usage}}}"
        ));
    }
    (served, described)
}
