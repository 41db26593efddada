//! Macros with which generated crates define their client and request types.

/// Defines the client type of a generated crate.
#[macro_export]
macro_rules! client {
    ($(#[$attribute:meta])* $name:ident, $service:ident) => {
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        pub struct $name($crate::Client);

        impl $name {
            /// A client with the first credential of the API.
            pub fn new(token: impl ::core::convert::AsRef<str>) -> ::core::result::Result<Self, $crate::Error> {
                Self::builder().token(token).build()
            }

            /// A client with the credentials from the environment. `ClientBuilder::env` lists the variables.
            pub fn from_env() -> ::core::result::Result<Self, $crate::Error> {
                $crate::ClientBuilder::from_env()
            }

            /// A builder for a client.
            pub fn builder() -> $crate::ClientBuilder<Self> {
                $crate::ClientBuilder::new()
            }

            /// A request to any path of the API, such as `/status`, with the first credential of the API. The response is JSON;
            /// `response_as` reads it as another type.
            pub fn request(&self, method: $crate::Method, path: &str) -> $crate::RequestBuilder<$crate::Json> {
                self.0.request(method, path)
            }

            /// The client without the resources of the API.
            pub fn runtime(&self) -> &$crate::Client {
                &self.0
            }
        }

        impl $crate::ServiceClient for $name {
            const SERVICE: &'static $crate::Service = &$service;
        }

        impl ::core::convert::From<$crate::Client> for $name {
            fn from(client: $crate::Client) -> Self {
                Self(client)
            }
        }
    };
}

/// Makes a newtype around a `RequestBuilder` awaitable, and implements `send`, `Clone` and the trait `Request`. If
/// the response has a payload, also `item`, `items` or both: `operation!(Get, Response, item: Pet);`
#[macro_export]
macro_rules! operation {
    ($name:ident, $response:ty $(, $payload:ident: $item:ty)*) => {
        $($crate::operation!(@$payload $name, $item);)*
        impl $name {
            /// Sends the request and reads the response. Awaiting the request does the same.
            #[inline]
            pub fn send(self) -> $crate::ResponseFuture<$response> {
                self.0.send()
            }
        }
        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<$crate::Response<$response>, $crate::Error>;
            type IntoFuture = $crate::ResponseFuture<$response>;
            #[inline]
            fn into_future(self) -> $crate::ResponseFuture<$response> {
                self.0.send()
            }
        }
        impl $crate::Request for $name {
            #[inline]
            fn config_mut(&mut self) -> &mut $crate::RequestConfig {
                &mut self.0.config
            }
        }
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
    (@item $name:ident, $item:ty) => {
        impl $name {
            /// Sends the request and returns the only value of the response besides metadata. It is an error if the
            /// response has no such value.
            #[inline]
            pub fn item(self) -> $crate::ItemFuture<$item> {
                self.0.item()
            }
        }
    };
    (@items $name:ident, $item:ty) => {
        impl $name {
            /// Sends the request and returns the only list of the response besides metadata. It is an error if the
            /// response has no such list.
            #[inline]
            pub fn items(self) -> $crate::ItemFuture<::std::vec::Vec<$item>> {
                self.0.item_list()
            }
        }
    };
}

/// Gives a newtype around a `RequestBuilder` of a list the methods `items` and `pages`.
#[macro_export]
macro_rules! paginated {
    ($name:ident, $response:ty, $item:ty) => {
        impl $name {
            /// Reads the list item by item, across all pages, which are as large as the list allows unless the request
            /// has a page size.
            #[inline]
            pub fn items(self) -> $crate::ItemPaginator<$item> {
                self.0.items()
            }

            /// Reads the list page by page.
            #[inline]
            pub fn pages(self) -> $crate::Paginator<$response> {
                self.0.pages()
            }
        }
    };
}

/// Gives a newtype around a `RequestBuilder` that starts asynchronous work, or reads its status, the method `wait`. The
/// types are that of the final response and, if it differs, that of the response to the request itself.
#[macro_export]
macro_rules! waitable {
    ($name:ident, $response:ty) => {
        $crate::waitable!($name, $response, begun: $response);
    };
    ($name:ident, $response:ty, begun: $begun:ty) => {
        impl $name {
            /// Sends the request and polls until the operation is complete or has failed.
            #[inline]
            pub fn wait(self) -> $crate::Waiter<$response, $begun> {
                self.0.wait()
            }
        }
    };
}

/// Gives a newtype around a `RequestBuilder` of a create operation the method `reconcile`.
#[macro_export]
macro_rules! reconcilable {
    ($name:ident) => {
        impl $name {
            /// Creates only one resource, even if the response is lost: the call then looks for the resource and returns
            /// it if it is found.
            #[inline]
            pub fn reconcile(self) -> Self {
                Self(self.0.reconcile())
            }
        }
    };
}

/// Lists the body types of operations: `bodies!(BODIES { LIST { 200: Pets } else { 401 404: Problem }, })`. The
/// request body comes first, as `request: Pet`, and the type of the events last, as `event: Chunk`.
#[doc(hidden)]
#[macro_export]
macro_rules! bodies {
    ($name:ident { $(
        $operation:path {
            $(request: $request:ty,)?
            $($($status:literal)+: $response:ty,)*
            $(event: $event:ty,)?
        } else {
            $($($failure:literal)+: $error:ty,)*
        }
    ),* $(,)? }) => {
        pub(crate) static $name: &[$crate::BodyRegistry] = &[$(
            $crate::BodyRegistry::new(
                &$operation,
                $crate::bodies!(@maybe of_request $($request)?),
                &[$((&[$($status),+], $crate::BodyCodec::of::<$response>())),*],
                &[$((&[$($failure),+], $crate::BodyCodec::of::<$error>())),*],
                $crate::bodies!(@maybe of $($event)?),
            )
        ),*];
    };
    (@maybe $of:ident) => { ::core::option::Option::None };
    (@maybe $of:ident $ty:ty) => { ::core::option::Option::Some($crate::BodyCodec::$of::<$ty>()) };
}
