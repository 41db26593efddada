//! The macro that defines records: the struct, its constructor and setters, and the table for the codec.

/// Defines a record, which makes it a [`JsonCodec`](crate::JsonCodec):
///
/// ```
/// openapi_sdk_runtime::record! {
///     /// A server.
///     pub struct Server: Input(empty) {
///         /// The name.
///         pub name: String = 0 required("name") new(into String),
///         /// The labels.
///         pub labels: Option<Vec<String>> = 1 optional("labels").nullable() set labels(items into String),
///     }
/// }
/// let server = Server::new("web").labels(["blue"]);
/// assert_eq!(server.labels.as_deref(), Some(&["blue".to_owned()][..]));
/// ```
///
/// Each field has its index, whether it is `required` or `optional`, and its key with what is true of it: `nullable()`,
/// `secret()`, `read_only()`, `write_only()`, `discriminated_by("key")`, and `escaped()` if the key has quotes, backslashes or control
/// characters. After the name of the struct, `Default` implements that trait, and `Input` gives it setters: `set name(..)` is the
/// setter of a field, and `null name` after it the one that sends null. `Input(empty)` also gives it `new`, which takes the fields
/// with `new(..)`, sets those with `always(value)`, and starts with [`Record::empty`](crate::Record::empty); `for_request` can
/// stand for `empty`. Setters have the documentation of their fields.
///
/// Arguments are `value T`, `into T`, `items T`, `items into T`, `entries T` or `entries into T`, and may start with `boxed`.
/// `each into T` is `items into T` for a type that several types convert into.
///
/// A response whose only value besides metadata is one field ends with that field and the type of the value: `item 0 bed:
/// Bed` or, for a list, `items 0 beds: Bed`.
///
/// For a struct that is defined elsewhere and implements `Clone`, the macro implements the other traits only: `record!(Server { 0
/// name: Field::required("name") });`.
#[macro_export]
macro_rules! record {
    (
        $(#[$about:meta])*
        pub struct $name:ident: Input $(($base:ident))? $(, $default:ident)? {
            $(
                $(#[$doc:meta])*
                pub $field:ident: $ty:ty = $index:literal
                    $presence:ident($key:literal) $(.$fact:ident($($argument:literal)?))*
                    $(new($($given:tt)+))?
                    $(always($constant:expr))?
                    $(set $(#[$attribute:meta])* $setter:ident($($set:tt)+) $(null $null:ident)?)?
            ),* $(,)?
        }
        $($payload:tt)*
    ) => {
        $crate::__struct!([$(#[$about])*] $name { $([$(#[$doc])*] $field: $ty,)* });
        $crate::record!($name {
            $($index $field: Field::$presence($key) $(.$fact($($argument)?))*),*
        } $($payload)*);
        $($crate::__default!($name $default);)?
        $crate::__constructor!($name [$($base)?] $($field [$(($($given)+))?] [$($constant)?],)*);
        impl $name {
            $($crate::__setter! {
                [$(#[$doc])*] $field $key [$($(#[$attribute])* $setter($($set)+) $($null)?)?]
            })*
        }
    };
    (
        $(#[$about:meta])*
        pub struct $name:ident $(: $default:ident)? {
            $(
                $(#[$doc:meta])*
                pub $field:ident: $ty:ty = $index:literal
                    $presence:ident($key:literal) $(.$fact:ident($($argument:literal)?))*
            ),* $(,)?
        }
        $($payload:tt)*
    ) => {
        $crate::__struct!([$(#[$about])*] $name { $([$(#[$doc])*] $field: $ty,)* });
        $crate::record!($name {
            $($index $field: Field::$presence($key) $(.$fact($($argument)?))*),*
        } $($payload)*);
        $($crate::__default!($name $default);)?
    };
    ($name:ident { $(
        $index:literal $field:ident: Field::$presence:ident($key:literal) $(.$fact:ident($($argument:literal)?))*
    ),* $(,)? } $($payload:tt)*) => {
        impl $crate::Record for $name {
            const DESCRIPTOR: &'static $crate::RecordDescriptor =
                &$crate::RecordDescriptor::new(
                    ::core::stringify!($name),
                    &[$($crate::Field(
                        ::core::concat!(",\"", $key, "\":"),
                        $crate::__private::facts::$presence $(| $crate::__private::facts::$fact)*,
                    )),*],
                    &[$($($(($index, $argument))?)*)*],
                );

            #[inline]
            fn empty() -> Self {
                Self {
                    $($field: $crate::JsonCodec::empty(),)*
                    unknown_fields: $crate::UnknownFields::new(),
                }
            }

            #[inline]
            fn field(&self, index: usize) -> &dyn $crate::JsonCodec {
                match index {
                    $($index => &self.$field,)*
                    _ => &self.unknown_fields,
                }
            }

            #[inline]
            fn field_mut(&mut self, index: usize) -> &mut dyn $crate::JsonCodec {
                match index {
                    $($index => &mut self.$field,)*
                    _ => &mut self.unknown_fields,
                }
            }
        }

        impl $crate::Model for $name {
            type Codec = $crate::__private::RecordCodec;
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::encodes_equal(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::JsonCodec::fmt_debug(self, f)
            }
        }

        $crate::payload!($name $($payload)*);
    };
}

/// The struct of a record.
#[doc(hidden)]
#[macro_export]
macro_rules! __struct {
    ([$($about:tt)*] $name:ident { $([$($doc:tt)*] $field:ident: $ty:ty,)* }) => {
        $($about)*
        #[non_exhaustive]
        pub struct $name {
            $(
                $($doc)*
                pub $field: $ty,
            )*
            /// Fields of the JSON object that this version does not know. They are sent back unchanged.
            pub unknown_fields: $crate::UnknownFields,
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__private::clone_record(self)
            }
        }
    };
}

/// Implements `Default` for a record.
#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    ($name:ident Default) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                $crate::Record::empty()
            }
        }
    };
}

/// Implements `new` for a record that is made from some of its fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __constructor {
    ($name:ident [] $($fields:tt)*) => {};
    ($name:ident [$base:ident] $($field:ident [$(($($given:tt)+))?] [$($constant:expr)?],)*) => {
        impl $name {
            /// Creates the value without any optional field.
            pub fn new($($($field: $crate::__argument!($($given)+),)?)*) -> Self {
                Self {
                    $($($field: $crate::__value!($field $($given)+),)?)*
                    $($($field: $constant,)?)*
                    ..$crate::Record::$base()
                }
            }
        }
    };
}

/// Implements the setters of a field, if it has any.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ([$($doc:tt)*] $field:ident $key:literal []) => {};
    (
        [$(#[$doc:meta])*] $field:ident $key:literal
        [$(#[$attribute:meta])* $setter:ident(each into $element:ty) $($null:ident)?]
    ) => {
        $crate::__setter! {
            [
                $(#[$doc])*
                ///
                #[doc = ::core::concat!(
                    "Elements of several types are converted one by one: `[",
                    ::core::stringify!($element),
                    "::from(first), second.into()]`."
                )]
            ]
            $field $key [$(#[$attribute])* $setter(items into $element) $($null)?]
        }
    };
    (
        [$(#[$doc:meta])*] $field:ident $key:literal
        [$(#[$attribute:meta])* $setter:ident($($set:tt)+) $($null:ident)?]
    ) => {
        $(#[$doc])*
        $(#[$attribute])*
        pub fn $setter(mut self, $field: $crate::__argument!($($set)+)) -> Self {
            self.$field = ::core::convert::Into::into($crate::__value!($field $($set)+));
            self
        }

        $crate::__setter! { null $field $key [$(#[$attribute])*] $($null)? }
    };
    (null $field:ident $key:literal [$($attributes:tt)*]) => {};
    (null $field:ident $key:literal [$(#[$attribute:meta])*] $null:ident) => {
        #[doc = ::core::concat!("Sends `", $key, "` as null, which unsets it.")]
        $(#[$attribute])*
        pub fn $null(mut self) -> Self {
            self.$field = $crate::Patch::Null;
            self
        }
    };
}

/// The type of an argument that sets a field.
#[doc(hidden)]
#[macro_export]
macro_rules! __argument {
    (value $ty:ty) => { $ty };
    (into $ty:ty) => { impl ::core::convert::Into<$ty> };
    (each into $ty:ty) => { impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$ty>> };
    (items into $ty:ty) => { impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$ty>> };
    (items $ty:ty) => { impl ::core::iter::IntoIterator<Item = $ty> };
    (entries into $ty:ty) => {
        impl ::core::iter::IntoIterator<
            Item = (impl ::core::convert::Into<::std::string::String>, impl ::core::convert::Into<$ty>)
        >
    };
    (entries $ty:ty) => {
        impl ::core::iter::IntoIterator<Item = (impl ::core::convert::Into<::std::string::String>, $ty)>
    };
    (boxed $($argument:tt)+) => { $crate::__argument!($($argument)+) };
}

/// The value of a field from the argument that sets it.
#[doc(hidden)]
#[macro_export]
macro_rules! __value {
    ($field:ident value $ty:ty) => { $field };
    ($field:ident into $ty:ty) => { ::core::convert::Into::<$ty>::into($field) };
    ($field:ident each into $ty:ty) => { $crate::__value!($field items into $ty) };
    ($field:ident items into $ty:ty) => {
        $field.into_iter().map(::core::convert::Into::into).collect::<::std::vec::Vec<$ty>>()
    };
    ($field:ident items $ty:ty) => { $field.into_iter().collect::<::std::vec::Vec<$ty>>() };
    ($field:ident entries into $ty:ty) => {
        $field
            .into_iter()
            .map(|(key, value)| (::core::convert::Into::into(key), ::core::convert::Into::into(value)))
            .collect::<::std::collections::BTreeMap<::std::string::String, $ty>>()
    };
    ($field:ident entries $ty:ty) => {
        $field
            .into_iter()
            .map(|(key, value)| (::core::convert::Into::into(key), value))
            .collect::<::std::collections::BTreeMap<::std::string::String, $ty>>()
    };
    ($field:ident boxed $($argument:tt)+) => {
        ::std::boxed::Box::new($crate::__value!($field $($argument)+))
    };
}
