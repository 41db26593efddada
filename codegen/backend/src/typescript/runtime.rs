//! The runtime: files that are written by hand and are the same for every API.

/// A file of the runtime.
macro_rules! runtime_files {
    ($($name:literal),* $(,)?) => {
        /// The files of the runtime, each with its name.
        pub const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../../../bindings/typescript/src/runtime/", $name))),)*
        ];
    };
}

runtime_files![
    "call/call.d.ts",
    "call/call.js",
    "call/streamable-call.js",
    "client/client.d.ts",
    "client/client.js",
    "client/connect-timeout.js",
    "client/credentials.js",
    "client/lazy-resource.js",
    "client/missing-credential.js",
    "client/oauth2.js",
    "client/places.js",
    "client/server.js",
    "codec/parse-json.js",
    "codec/query.js",
    "codec/text.js",
    "codec/timestamp.d.ts",
    "codec/timestamp.js",
    "codec/values.d.ts",
    "deferred.js",
    "errors/base-errors.js",
    "errors/error-response.js",
    "errors/errors.d.ts",
    "errors/errors.js",
    "index.d.ts",
    "index.js",
    "pagination/next-page.js",
    "pagination/page-params.js",
    "pagination/page-reader.js",
    "pagination/page-token.js",
    "pagination/paginator.js",
    "rate-limit/rate-limiter.js",
    "rate-limit/shared-limiter.js",
    "request/any-request.js",
    "request/attempt-log.js",
    "request/execute.js",
    "request/form.js",
    "request/parameter-styles.js",
    "request/prepare-call.js",
    "request/prepare.js",
    "request/redirects.js",
    "request/refused-by-fetch.js",
    "response/body.js",
    "response/content.js",
    "response/drift.js",
    "response/metadata.js",
    "response/shape.js",
    "response/streamed-response.js",
    "retry/reconcile.js",
    "retry/recovery.js",
    "retry/retry-after.js",
    "retry/retry-policy.js",
    "retry/timers.js",
    "stream/accumulator.js",
    "stream/event-stream.d.ts",
    "stream/event-stream.js",
    "stream/sse.js",
    "waiter/batch-poller.js",
    "waiter/waiter.js",
    "webhook/webhook.d.ts",
    "webhook/webhook.js",
];
