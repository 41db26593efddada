//! Every method of the SDK sends one request that the published description allows, and reads the response to it.

use digitalocean_sdk::{
    Bytes,
    runtime::{Body, BoxFuture, RequestTimeouts, Transport, TransportError, http},
};
use ir::Operation;
use std::collections::BTreeSet;
use tests::{
    caller::{Ask, Caller, Line},
    corpus::api,
    mock::{Judged, Mock},
    synth::Mode,
    upstream,
};

struct Bench {
    lines: Vec<(Line, Vec<Judged>)>,
    operations: usize,
}

/// Calls the operations that are wanted, each with what arrived meanwhile.
fn bench(mode: Mode, ask: Ask, wanted: fn(&Operation) -> bool) -> Bench {
    let checked = api();
    let examples = upstream::folder().map_or_else(Vec::new, |folder| upstream::examples(&folder));
    let mock = Mock::start(&checked, &examples);
    let caller = Caller::new(&checked, mock.base()).expect("there is a transport");
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }
        .enable_all()
        .build()
        .expect("there is a runtime");
    let mut lines = Vec::new();
    for operation in caller.operations().filter(|operation| wanted(operation)) {
        let line = runtime.block_on(caller.call(operation, mode, ask));
        lines.push((line, mock.take()));
    }
    Bench {
        operations: caller.operations().count(),
        lines,
    }
}

impl Bench {
    /// Everything that is not as it should be.
    fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (line, arrived) in &self.lines {
            let mut say = |what: String| wrong.push(format!("{}: {what}", line.operation));
            match arrived.as_slice() {
                [one] => {
                    let sent = format!("{} {}", one.arrived.method, one.arrived.target);
                    if one.operation.as_ref() != Some(&line.operation) {
                        say(format!("`{sent}` arrived as {:?}", one.operation));
                    }
                    if line.request.as_ref() != Some(&sent) {
                        say(format!("`{sent}` arrived, and {:?} is told", line.request));
                    }
                    one.wrong
                        .iter()
                        .for_each(|what| say(format!("{what} ({sent})")));
                }
                many => say(format!("{} requests arrived", many.len())),
            }
            if !line.decoded {
                say(format!("not decoded: {}", line.json()));
            }
        }
        wrong
    }
}

#[track_caller]
fn holds(bench: &Bench) {
    let wrong = bench.wrong();
    assert!(
        wrong.is_empty(),
        "{} things are wrong:\n  {}",
        wrong.len(),
        wrong.join("\n  ")
    );
}

#[test]
fn every_operation_is_called_with_all_it_takes() {
    let bench = bench(Mode::Full, Ask::Whole, |_| true);
    let ids: BTreeSet<_> = bench
        .lines
        .iter()
        .map(|(line, _)| &line.operation)
        .collect();
    assert_eq!((bench.operations, ids.len()), (659, 659));
    holds(&bench);
}

#[test]
fn every_operation_is_called_with_no_more_than_it_needs() {
    let bench = bench(Mode::Minimal, Ask::Whole, |_| true);
    assert_eq!(bench.lines.len(), 659);
    holds(&bench);
}

#[test]
fn what_can_stream_streams() {
    let bench = bench(Mode::Full, Ask::Stream, |operation| {
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
fn an_action_by_tag_is_of_one_kind_even_where_no_field_decides() {
    let bench = bench(Mode::Minimal, Ask::Whole, |operation| {
        operation.id == "dropletActions_post_byTag"
    });
    holds(&bench);
    let body = String::from_utf8_lossy(&bench.lines[0].1[0].arrived.body).into_owned();
    assert!(body.contains(r#""name":null"#), "{body}");
}

/// Streams, whatever is asked for.
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
async fn a_stream_that_nobody_asked_for_is_read_however_it_is_spelled() {
    let checked = api();
    let caller = Caller::over(&checked, "http://a.example", Streams, |builder| builder);
    let caller = caller.expect("a caller");
    for operation in caller.operations().filter(|one| one.events().is_some()) {
        let line = caller.call(operation, Mode::Full, Ask::Whole).await;
        assert!(line.decoded && line.events == 1, "{}", line.json());
    }
}
