//! What string and integer enums share: the traits that compare, order, hash and print an enum like its JSON value.

/// Implements the traits that string and integer enums share. `$get` is the method that returns the JSON value of the
/// enum, `$value` the type of that value, and `$of_unknown` the method of an unknown value that returns it.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident: $codec:ident, $get:ident -> $value:ty {
        $other:ident = $of_unknown:ident; $($variant:ident = $known:literal),*
    }) => {
        impl $name {
            /// The values that this version of the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is written in JSON.
            #[inline]
            pub fn $get(&self) -> $value {
                match self {
                    $(Self::$variant => $known,)*
                    Self::$other(value) => value.$of_unknown(),
                }
            }
        }

        impl $crate::Model for $name {
            type Codec = $crate::__private::$codec;
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.$get(), f)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.$get(), f)
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&self.$get(), &other.$get())
            }
        }

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.$get(), state);
            }
        }
    };
}
