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
    "abort-scope.js",
    "accumulator.js",
    "attempt-log.js",
    "attempt.js",
    "base-errors.js",
    "batch-poller.js",
    "body.js",
    "call.d.ts",
    "call.js",
    "client.d.ts",
    "client.js",
    "connect-timeout.js",
    "content.js",
    "credential-kinds.js",
    "credentials.js",
    "deferred.js",
    "drift.js",
    "error-response.js",
    "errors.d.ts",
    "errors.js",
    "event-stream.d.ts",
    "event-stream.js",
    "execute.js",
    "index.d.ts",
    "index.js",
    "internals.js",
    "json.js",
    "lazy-results.js",
    "lazy.js",
    "missing-credential.js",
    "next-page.js",
    "oauth2.js",
    "page-reader.js",
    "page-token.js",
    "paginated-call.js",
    "paginator.js",
    "parse-json.js",
    "prepare.js",
    "query.js",
    "rate-limit-wait.js",
    "rate-limiter.js",
    "reconcile.js",
    "recovery.js",
    "redirects.js",
    "retry-after.js",
    "retry.js",
    "schema.js",
    "server.js",
    "sse.js",
    "selection.js",
    "streamable-call.js",
    "streamed-response.js",
    "timers.js",
    "timestamp.d.ts",
    "timestamp.js",
    "transport.js",
    "url.js",
    "values.d.ts",
    "waitable-call.js",
    "waiter.js",
];
