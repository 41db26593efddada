//! The examples in the documentation of the methods of the crate run against the fake, which finds no fault in a request.

use digitalocean_sdk::{
    ClientBuilderExt,
    fake::{Fake, block_on},
};
use std::collections::BTreeSet;
use tests::calls::{CALLS, examples::EXAMPLES};

/// Operations whose example is not run, with the reason.
const NOT_RUN: &[(&str, &str)] = &[(
    "inference_upload_batch_file",
    "it is sent to a URL that an earlier response contains",
)];

/// Operations without an example, with the reason.
const WITHOUT_EXAMPLE: &[(&str, &str)] = &[];

#[test]
fn every_method_has_an_example() {
    let with_example = EXAMPLES.iter().copied().flatten().map(|(id, _)| *id);
    let with_example: BTreeSet<&str> = with_example.collect();
    let all = CALLS.iter().copied().flatten().map(|(id, _)| *id);
    let missing: Vec<&str> = all.filter(|id| !with_example.contains(id)).collect();
    let known: Vec<&str> = WITHOUT_EXAMPLE.iter().map(|(id, _)| *id).collect();
    assert_eq!(missing, known);
}

#[test]
fn examples_send_valid_requests_and_decode_the_responses() {
    let mut problems = Vec::new();
    let mut count = 0;
    for (operation, run) in EXAMPLES.iter().copied().flatten() {
        if NOT_RUN.iter().any(|(id, _)| id == operation) {
            continue;
        }
        count += 1;
        let fake = Fake::stateless();
        fake.disable_rate_limit();
        let client = fake
            .builder()
            .model_key("doo_v1_test")
            .agent_key("agent_test")
            .agent_endpoint("https://agent.example.com")
            .build()
            .expect("the client can be built");
        if let Err(error) = block_on(run(&client)) {
            problems.push(format!("{operation}: {error}"));
        }
        let requests = fake.requests();
        if !requests
            .iter()
            .any(|one| one.operation.as_deref() == Some(operation))
        {
            problems.push(format!("{operation}: it sends {requests:?}"));
        }
        let wrong = requests.iter().flat_map(|one| &one.wrong);
        problems.extend(wrong.map(|wrong| format!("{operation}: {wrong}")));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(count > 650, "only {count} examples were run");
}
