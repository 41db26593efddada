//! The runtime: files that are written by hand and are the same for every API.

/// A file of the runtime.
macro_rules! runtime_files {
    ($($name:literal),* $(,)?) => {
        /// The files of the runtime, each with its name.
        pub const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../../../bindings/python/src/digitalocean_sdk/_runtime/", $name))),)*
        ];
    };
}

runtime_files![
    "__init__.py",
    "accumulator.py",
    "aiohttp_transport.py",
    "async_default.py",
    "async_driver.py",
    "client.py",
    "codec.py",
    "completion.py",
    "credentials.py",
    "download.py",
    "drift.py",
    "drivers.py",
    "effects.py",
    "errors.py",
    "execution.py",
    "form.py",
    "headers.py",
    "json_call.py",
    "json_path.py",
    "json_text.py",
    "log.py",
    "next_page.py",
    "oauth2.py",
    "omit.py",
    "operation.py",
    "options.py",
    "page_parameters.py",
    "page_source.py",
    "page_token.py",
    "paginator.py",
    "rate_limiter.py",
    "reconcile.py",
    "record.py",
    "record_reader.py",
    "redaction.py",
    "request.py",
    "resource.py",
    "response.py",
    "retry.py",
    "service.py",
    "sse.py",
    "stream.py",
    "stream_format.py",
    "style.py",
    "thread_transport.py",
    "token_provider.py",
    "transport.py",
    "type_hints.py",
    "union.py",
    "url.py",
    "urllib3_transport.py",
    "value_type.py",
    "waitable.py",
    "waiter.py",
    "webhook.py",
];
