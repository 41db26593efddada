//! Every example of the SDK runs, and its assertions hold.

#[path = "../../generated/examples/billing.rs"]
mod billing;
#[path = "../../generated/examples/chat_stream.rs"]
mod chat_stream;
#[path = "../../generated/examples/chat_with_tools.rs"]
mod chat_with_tools;
#[path = "../../generated/examples/clean_up.rs"]
mod clean_up;
#[path = "../../generated/examples/create_droplet.rs"]
mod create_droplet;
#[path = "../../generated/examples/dedicated_inference.rs"]
mod dedicated_inference;
#[path = "../../generated/examples/deploy_app.rs"]
mod deploy_app;
#[path = "../../generated/examples/dynamic_dns.rs"]
mod dynamic_dns;
#[path = "../../generated/examples/error_handling.rs"]
mod error_handling;
#[path = "../../generated/examples/firewall.rs"]
mod firewall;
#[path = "../../generated/examples/kubernetes.rs"]
mod kubernetes;
#[path = "../../generated/examples/list.rs"]
mod list;
#[path = "../../generated/examples/load_balancer.rs"]
mod load_balancer;
#[path = "../../generated/examples/postgres.rs"]
mod postgres;
#[path = "../../generated/examples/rotate_snapshots.rs"]
mod rotate_snapshots;

use digitalocean_sdk::Error;

/// Tasks: the example, its function that does the work, and the function in `tests/godo/tasks.go` that does the same.
const TASKS: [(&str, &str, &str); 12] = [
    ("create_droplet", "create", "createDroplet"),
    ("dynamic_dns", "set_address", "dynamicDNS"),
    ("rotate_snapshots", "rotate", "rotateSnapshots"),
    ("firewall", "protect", "firewall"),
    ("kubernetes", "create", "kubernetes"),
    ("postgres", "create", "postgres"),
    ("deploy_app", "deploy", "deployApp"),
    ("load_balancer", "create", "loadBalancer"),
    ("billing", "download", "billing"),
    ("chat_with_tools", "ask", "chatWithTools"),
    ("dedicated_inference", "life_cycle", "dedicatedInference"),
    ("clean_up", "clean_up", "cleanUp"),
];

#[test]
fn every_example_runs_to_completion() -> Result<(), Error> {
    billing::main()?;
    chat_stream::main()?;
    chat_with_tools::main()?;
    clean_up::main()?;
    create_droplet::main()?;
    dedicated_inference::main()?;
    deploy_app::main()?;
    dynamic_dns::main()?;
    error_handling::main()?;
    firewall::main()?;
    kubernetes::main()?;
    list::main()?;
    load_balancer::main()?;
    postgres::main()?;
    rotate_snapshots::main()?;
    Ok(())
}

#[test]
fn every_example_file_is_run() {
    let text = tests::text("tests/tests/examples_run.rs").unwrap_or_default();
    let manifest = tests::text("generated/Cargo.toml").unwrap_or_default();
    let examples = tests::files("generated/examples");
    assert!(examples.len() >= 12);
    for path in examples {
        let file = path.rsplit('/').next().unwrap_or_default();
        let name = file.trim_end_matches(".rs");
        assert!(text.contains(&format!("/examples/{file}\"")), "{path}");
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{path}");
    }
}

#[test]
fn every_task_is_shorter_than_with_godo() {
    let godo = tests::text("tests/godo/tasks.go").unwrap_or_default();
    for (example, function, go_function) in TASKS {
        let text = tests::text(&format!("generated/examples/{example}.rs")).unwrap_or_default();
        let ours = lines_of(&text, &format!("async fn {function}("));
        let theirs = lines_of(&godo, &format!("func {go_function}("));
        println!("| {example} | {ours} | {theirs} |");
        assert!(ours < theirs, "{example}: {ours} lines, {theirs} with godo");
    }
}

/// The number of lines of a function, without blank lines and comments.
fn lines_of(text: &str, start: &str) -> usize {
    let (_, body) = text
        .split_once(start)
        .unwrap_or_else(|| panic!("there is no `{start}`"));
    let (body, _) = body.split_once("\n}\n").expect("the function ends");
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with("//");
    // The line with the closing brace is one more.
    body.lines().filter(is_code).count() + 1
}
