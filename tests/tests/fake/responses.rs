//! The stateless fake accepts the requests of every operation, and the client finds no drift in its responses.

use digitalocean_sdk::fake::Fake;
use tests::{
    bodies::body_corpus::api,
    caller::{Caller, ResponseMode},
    synth::Mode,
};

fn runtime() -> tokio::runtime::Runtime {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("the runtime can be built")
}

/// Operations whose made-up body has a field that the corrected description lacks and the published one requires.
const WITH_UNDESCRIBED_FIELDS: [&str; 2] = ["dropletActions_post_byTag", "uptime_create_check"];

#[test]
fn stateless_fake_answers_every_operation_without_drift() {
    let checked = api();
    let fake = Fake::stateless();
    let caller = Caller::over(
        &checked,
        "https://api.digitalocean.com",
        fake.transport(),
        |builder| builder.clock(fake.clock()),
    );
    let caller = caller.expect("the client can be built");
    let (runtime, mut wrong, mut count) = (runtime(), Vec::new(), 0);
    for operation in caller.operations() {
        for ask in [ResponseMode::Complete, ResponseMode::Stream] {
            if ask == ResponseMode::Stream && operation.events().is_none() {
                continue;
            }
            fake.validate_requests(!WITH_UNDESCRIBED_FIELDS.contains(&operation.id.as_str()));
            let line = runtime.block_on(caller.call(operation, Mode::Full, ask));
            count += 1;
            let is_good = line.decoded
                && line.drift.is_empty()
                && (ask == ResponseMode::Complete || line.events > 0);
            if !is_good {
                wrong.push(line.json().to_string());
            }
        }
    }
    assert_eq!(count, 664);
    assert!(
        wrong.is_empty(),
        "{} responses are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let arrived: Vec<_> = fake
        .requests()
        .iter()
        .filter_map(|sent| sent.operation.clone())
        .collect();
    assert_eq!(arrived.len(), 664);
}
