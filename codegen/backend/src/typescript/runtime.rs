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
    "accumulator.js",
    "attempt.js",
    "batch-poller.js",
    "base64.js",
    "body.js",
    "call.d.ts",
    "call.js",
    "client.d.ts",
    "client.js",
    "credentials.js",
    "environment.js",
    "error-response.js",
    "errors.d.ts",
    "errors.js",
    "event-stream.d.ts",
    "event-stream.js",
    "execute.js",
    "form.js",
    "headers.js",
    "index.d.ts",
    "index.js",
    "internals.js",
    "json.js",
    "lazy-waiter.js",
    "lazy.js",
    "next-page.js",
    "oauth2.js",
    "page-token.js",
    "paginator.js",
    "prepare.js",
    "rate-limiter.js",
    "reconcile.js",
    "retry.js",
    "sse.js",
    "streamed-response.js",
    "style.js",
    "timers.js",
    "timestamp.d.ts",
    "timestamp.js",
    "transport.js",
    "url.js",
    "values.d.ts",
    "waitable-call.js",
    "waiter.js",
];
