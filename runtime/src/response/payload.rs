//! Payloads: the only value of a response besides metadata such as links and totals.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::codec::Drift;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::response::{FromResponse, RawResponse};

/// A response that holds one value besides metadata. Implemented by [`record!`](crate::record).
pub trait IntoItem: FromResponse {
    /// The value.
    type Item;

    /// The keys that may hold the value.
    const KEYS: &'static [&'static str];

    /// The value, or `None` if the response holds none, or several.
    fn into_item(self) -> Option<Self::Item>;
}

/// A response that holds a list besides metadata. Implemented by [`record!`](crate::record).
pub trait IntoItems: FromResponse {
    /// The type of the elements.
    type Item;

    /// The keys that may hold the list.
    const KEYS: &'static [&'static str];

    /// The elements, or `None` if the response holds no list.
    fn into_items(self) -> Option<Vec<Self::Item>>;
}

impl RawResponse {
    /// Decodes the response and takes its only value.
    pub(crate) fn into_item<R: IntoItem>(self) -> Result<R::Item, Error> {
        self.into_payload(R::KEYS, R::into_item)
    }

    /// Decodes the response and takes its only list.
    pub(crate) fn into_items<R: IntoItems>(self) -> Result<Vec<R::Item>, Error> {
        self.into_payload(R::KEYS, R::into_items)
    }

    fn into_payload<R: FromResponse, P>(
        self,
        keys: &[&str],
        take: fn(R) -> Option<P>,
    ) -> Result<P, Error> {
        let operation = self.operation;
        let response = self.into_response::<R>()?;
        if !is_missing(response.drift(), keys)
            && let Some(payload) = take(response.value)
        {
            return Ok(payload);
        }
        let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        let message = format!("the response has no single value at {}", keys.join(" or "));
        Err(Error::decoding(
            operation,
            response.status,
            &response.headers,
            response.body,
            message,
        )
        .with_drift(response.drift)
        .with_attempts(response.attempts))
    }
}

/// The only element of a list.
#[doc(hidden)]
pub fn only_item<T>(items: Vec<T>) -> Option<T> {
    let [item] = <[T; 1]>::try_from(items).ok()?;
    Some(item)
}

/// Whether the drift says that the body has no value at any of the keys. A scalar in another spelling is a value.
fn is_missing(drift: &[Drift], keys: &[&str]) -> bool {
    drift.iter().any(|drift| {
        let at_payload = match drift.pointer.strip_prefix('/') {
            None => true,
            Some(key) => keys.contains(&key),
        };
        at_payload
            && (matches!(drift.got, "nothing" | "null" | "an array" | "an object")
                || matches!(drift.expected, "array" | "object"))
    })
}

/// The payload of a response to a request that is being sent.
#[must_use = "a request does nothing until it is awaited"]
pub struct ItemFuture<P> {
    task: BoxFuture<'static, Result<RawResponse, Error>>,
    finish: fn(RawResponse) -> Result<P, Error>,
}

impl<P> ItemFuture<P> {
    pub(crate) fn new(
        task: BoxFuture<'static, Result<RawResponse, Error>>,
        finish: fn(RawResponse) -> Result<P, Error>,
    ) -> Self {
        Self { task, finish }
    }
}

impl<P> Future for ItemFuture<P> {
    type Output = Result<P, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.task.as_mut().poll(context));
        Poll::Ready(response.and_then(self.finish))
    }
}

impl<P> fmt::Debug for ItemFuture<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemFuture")
    }
}

/// Implements [`IntoItem`] or [`IntoItems`] for a record. The number is the index of the field in the descriptor.
#[doc(hidden)]
#[macro_export]
macro_rules! payload {
    ($name:ident) => {};
    ($name:ident item $index:literal $field:ident: $item:ty) => {
        $crate::payload!(@one $name $index $item, |record| Some(record.$field));
    };
    ($name:ident item $index:literal boxed $field:ident: $item:ty) => {
        $crate::payload!(@one $name $index $item, |record| Some(*record.$field));
    };
    ($name:ident item $index:literal optional $field:ident: $item:ty) => {
        $crate::payload!(@one $name $index $item, |record| record.$field);
    };
    ($name:ident items $index:literal $field:ident: $item:ty) => {
        $crate::payload!(@many $name $index $item, |record| Some(record.$field));
    };
    ($name:ident items $index:literal optional $field:ident: $item:ty) => {
        $crate::payload!(@many $name $index $item, |record| Some(record.$field.unwrap_or_default()));
    };
    (@one $name:ident $index:literal $item:ty, |$record:ident| $value:expr) => {
        impl $crate::IntoItem for $name {
            type Item = $item;
            const KEYS: &'static [&'static str] =
                &[<Self as $crate::Record>::DESCRIPTOR.fields[$index].name()];

            fn into_item(self) -> ::core::option::Option<$item> {
                let $record = self;
                $value
            }
        }
    };
    (@many $name:ident $index:literal $item:ty, |$record:ident| $value:expr) => {
        impl $crate::IntoItems for $name {
            type Item = $item;
            const KEYS: &'static [&'static str] =
                &[<Self as $crate::Record>::DESCRIPTOR.fields[$index].name()];

            fn into_items(self) -> ::core::option::Option<::std::vec::Vec<$item>> {
                let $record = self;
                $value
            }
        }
    };
}
