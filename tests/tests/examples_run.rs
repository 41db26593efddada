//! Every example in `tests/examples` runs, and its assertions hold.

#[path = "../examples/chat_stream.rs"]
mod chat_stream;
#[path = "../examples/create_and_wait.rs"]
mod create_and_wait;
#[path = "../examples/dedicated_inference.rs"]
mod dedicated_inference;
#[path = "../examples/error_handling.rs"]
mod error_handling;
#[path = "../examples/list.rs"]
mod list;

use digitalocean_sdk::Error;

#[test]
fn every_example_runs_to_completion() -> Result<(), Error> {
    chat_stream::main()?;
    create_and_wait::main()?;
    dedicated_inference::main()?;
    error_handling::main()?;
    list::main()
}

#[test]
fn every_example_file_is_run() {
    let text = tests::text("tests/tests/examples_run.rs").unwrap_or_default();
    let examples = tests::files("tests/examples");
    assert!(examples.len() >= 5);
    for path in examples {
        let name = path.rsplit('/').next().unwrap_or_default();
        assert!(text.contains(&format!("\"../examples/{name}\"")), "{path}");
    }
}
