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
    "headers.js",
    "index.d.ts",
    "index.js",
    "internals.js",
    "json.js",
    "lazy-waiter.js",
    "lazy.js",
    "next-page.js",
    "page-token.js",
    "paginator.js",
    "prepare.js",
    "rate-limiter.js",
    "reconcile.js",
    "retry.js",
    "sse.js",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contains_every_file_of_the_folder() {
        let folder = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../bindings/typescript/src/runtime"
        );
        let entries = std::fs::read_dir(folder).expect("the folder of the runtime can be read");
        let mut found: Vec<String> = entries
            .map(|entry| entry.expect("the folder of the runtime can be read"))
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        found.sort();
        let mut listed: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        listed.sort_unstable();
        assert_eq!(listed, found);
    }
}
