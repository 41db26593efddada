//! The runtime, which is written by hand and the same for every API.

macro_rules! files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../../bindings/go/", $name)))),*]
    };
}

/// The files of the runtime, by path.
pub const FILES: &[(&str, &str)] = files! {
    "sdk/accumulator.go"
    "sdk/attempt.go"
    "sdk/batch.go"
    "sdk/call.go"
    "sdk/client.go"
    "sdk/clock.go"
    "sdk/codec.go"
    "sdk/codec_functions.go"
    "sdk/credential.go"
    "sdk/do.go"
    "sdk/doc.go"
    "sdk/drift.go"
    "sdk/errorbody.go"
    "sdk/errors.go"
    "sdk/execute.go"
    "sdk/extra.go"
    "sdk/form.go"
    "sdk/headers.go"
    "sdk/jsonpath.go"
    "sdk/nextpage.go"
    "sdk/oauth2.go"
    "sdk/operation.go"
    "sdk/opt.go"
    "sdk/options.go"
    "sdk/pageparameters.go"
    "sdk/pagereader.go"
    "sdk/pagetoken.go"
    "sdk/paginator.go"
    "sdk/ratelimiter.go"
    "sdk/raw.go"
    "sdk/reader.go"
    "sdk/reader_model.go"
    "sdk/reader_scalars.go"
    "sdk/reader_syntax.go"
    "sdk/reader_union.go"
    "sdk/reconcile.go"
    "sdk/request.go"
    "sdk/response.go"
    "sdk/retry.go"
    "sdk/service.go"
    "sdk/sse.go"
    "sdk/stream.go"
    "sdk/streamformat.go"
    "sdk/style.go"
    "sdk/upload.go"
    "sdk/waiter.go"
    "sdk/waitstate.go"
    "sdk/writer.go"
};
