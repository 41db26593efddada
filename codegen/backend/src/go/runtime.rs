//! The runtime, which is written by hand and the same for every API.

macro_rules! files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../../bindings/go/", $name)))),*]
    };
}

/// The path of the module that the packages of the runtime are in, as they import each other.
pub const MODULE: &str = "digitalocean-sdk.internal/go";

/// The files of the runtime, by path.
pub const FILES: &[(&str, &str)] = files! {
    "sdk/attempt.go"
    "sdk/batch.go"
    "sdk/call.go"
    "sdk/client.go"
    "sdk/clock.go"
    "sdk/codec/doc.go"
    "sdk/codec/drift.go"
    "sdk/codec/extra.go"
    "sdk/codec/jsonpath.go"
    "sdk/codec/opt.go"
    "sdk/codec/plan.go"
    "sdk/codec/plan_struct.go"
    "sdk/codec/raw.go"
    "sdk/codec/reader.go"
    "sdk/codec/reader_record.go"
    "sdk/codec/reader_scalars.go"
    "sdk/codec/reader_syntax.go"
    "sdk/codec/reader_union.go"
    "sdk/codec/reader_value.go"
    "sdk/codec/writer.go"
    "sdk/codec/writer_value.go"
    "sdk/credential.go"
    "sdk/do.go"
    "sdk/doc.go"
    "sdk/errorbody.go"
    "sdk/errors.go"
    "sdk/eventresponse.go"
    "sdk/eventstream/accumulator.go"
    "sdk/eventstream/sse.go"
    "sdk/eventstream/stream.go"
    "sdk/execute.go"
    "sdk/headers.go"
    "sdk/nextpage.go"
    "sdk/oauth2.go"
    "sdk/operation.go"
    "sdk/options.go"
    "sdk/pageparameters.go"
    "sdk/pagereader.go"
    "sdk/pagetoken.go"
    "sdk/paginator.go"
    "sdk/paramstyle/form.go"
    "sdk/paramstyle/style.go"
    "sdk/payload.go"
    "sdk/ratelimiter.go"
    "sdk/reconcile.go"
    "sdk/request.go"
    "sdk/response.go"
    "sdk/retry.go"
    "sdk/service.go"
    "sdk/streamformat.go"
    "sdk/upload.go"
    "sdk/values.go"
    "sdk/waiter.go"
    "sdk/waitstate.go"
    "sdk/webhookauth/webhook.go"
};
