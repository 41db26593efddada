//! Every method of the SDK sends one request that is valid by the published description, and decodes the response.

use digitalocean_sdk::{
    Bytes,
    runtime::{Body, BoxFuture, RequestTimeouts, Transport, TransportError, http},
};
use ir::Operation;
use std::collections::BTreeSet;
use tests::{
    bodies::body_corpus::api,
    caller::{CallReport, Caller, ResponseMode},
    mock_server::{CheckedRequest, MockServer},
    synth::Mode,
    upstream,
};

struct CallRun {
    lines: Vec<(CallReport, Vec<CheckedRequest>)>,
    operations: usize,
}

/// Calls the operations that a filter selects. Records the requests of each call.
fn bench(mode: Mode, ask: ResponseMode, wanted: fn(&Operation) -> bool) -> CallRun {
    let checked = api();
    let examples = upstream::folder().map_or_else(Vec::new, |folder| upstream::examples(&folder));
    let mock = MockServer::start(&checked, &examples);
    let caller = Caller::new(&checked, mock.base()).expect("the caller can be built");
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }
        .enable_all()
        .build()
        .expect("the runtime can be built");
    let mut lines = Vec::new();
    for operation in caller.operations().filter(|operation| wanted(operation)) {
        let line = runtime.block_on(caller.call(operation, mode, ask));
        lines.push((line, mock.take()));
    }
    CallRun {
        operations: caller.operations().count(),
        lines,
    }
}

impl CallRun {
    /// All problems.
    fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (line, arrived) in &self.lines {
            let mut say = |what: String| wrong.push(format!("{}: {what}", line.operation));
            match arrived.as_slice() {
                [one] => {
                    let sent = format!("{} {}", one.arrived.method, one.arrived.target);
                    if one.operation.as_ref() != Some(&line.operation) {
                        say(format!("`{sent}` was received as {:?}", one.operation));
                    }
                    if line.request.as_ref() != Some(&sent) {
                        say(format!(
                            "`{sent}` was received, but {:?} is reported",
                            line.request
                        ));
                    }
                    one.wrong
                        .iter()
                        .for_each(|what| say(format!("{what} ({sent})")));
                }
                many => say(format!("{} requests were received", many.len())),
            }
            if !line.decoded {
                say(format!("not decoded: {}", line.json()));
            }
        }
        wrong
    }
}

#[track_caller]
fn holds(bench: &CallRun) {
    let wrong = bench.wrong();
    assert!(
        wrong.is_empty(),
        "{} problems:\n  {}",
        wrong.len(),
        wrong.join("\n  ")
    );
}

#[test]
fn sends_a_valid_request_with_all_arguments_for_every_operation() {
    let bench = bench(Mode::Full, ResponseMode::Complete, |_| true);
    let ids: BTreeSet<_> = bench
        .lines
        .iter()
        .map(|(line, _)| &line.operation)
        .collect();
    assert_eq!((bench.operations, ids.len()), (659, 659));
    holds(&bench);
}

#[test]
fn sends_a_valid_request_with_required_arguments_for_every_operation() {
    let bench = bench(Mode::Minimal, ResponseMode::Complete, |_| true);
    assert_eq!(bench.lines.len(), 659);
    holds(&bench);
}

#[test]
fn streams_every_operation_that_supports_it() {
    let bench = bench(Mode::Full, ResponseMode::Stream, |operation| {
        operation.events().is_some()
    });
    assert_eq!(bench.lines.len(), 5);
    holds(&bench);
    for (line, arrived) in &bench.lines {
        assert!(line.events > 0, "{}", line.json());
        let body = String::from_utf8_lossy(&arrived[0].arrived.body).into_owned();
        assert!(body.contains(r#""stream":true"#), "{body}");
    }
}

#[test]
fn sends_a_droplet_action_by_tag_that_matches_one_arm() {
    let bench = bench(Mode::Minimal, ResponseMode::Complete, |operation| {
        operation.id == "dropletActions_post_byTag"
    });
    holds(&bench);
    let body = String::from_utf8_lossy(&bench.lines[0].1[0].arrived.body).into_owned();
    assert!(body.contains(r#""name":null"#), "{body}");
}

/// Transport that always answers with a stream of events.
struct Streams;

impl Transport for Streams {
    fn send(
        &self,
        _: http::Request<Bytes>,
        _: RequestTimeouts,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let events = "data: {}\n\ndata: [DONE]\n\n";
        let mut response = http::Response::new(Body::full(events));
        let media = http::HeaderValue::from_static("Text/Event-Stream; charset=utf-8");
        response.headers_mut().insert("content-type", media);
        Box::pin(async move { Ok(response) })
    }
}

#[tokio::test]
async fn reads_an_unrequested_event_stream_with_any_media_type_spelling() {
    let checked = api();
    let caller = Caller::over(&checked, "http://a.example", Streams, |builder| builder);
    let caller = caller.expect("the caller can be built");
    for operation in caller.operations().filter(|one| one.events().is_some()) {
        let line = caller
            .call(operation, Mode::Full, ResponseMode::Complete)
            .await;
        assert!(line.decoded && line.events == 1, "{}", line.json());
    }
}
