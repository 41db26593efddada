//! String formats, such as `date-time` and `uuid`.

use crate::synth::matches;
use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether a string matches a format. Unknown formats match any string.
pub fn holds(format: &str, text: &str) -> bool {
    match format {
        "date-time" => matches(
            r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$",
            text,
        ),
        "date" => matches(r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$", text),
        "uuid" => matches(
            r"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$",
            text,
        ),
        "uri" | "url" => matches(r"^[a-zA-Z][a-zA-Z0-9+.-]*://[^\s]+$", text),
        "email" => matches(r"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$", text),
        "hostname" => matches(
            r"^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)*[a-zA-Z0-9-]+$",
            text,
        ),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "cidr" => text.split_once('/').is_some_and(|(address, bits)| {
            address.parse::<Ipv4Addr>().is_ok() && bits.parse::<u8>().is_ok_and(|bits| bits <= 32)
        }),
        "byte" => matches(
            r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
            text,
        ),
        // Integers in strings.
        "int32" => text.parse::<i32>().is_ok(),
        "int64" => text.parse::<i64>().is_ok(),
        "uint32" => text.parse::<u32>().is_ok(),
        "uint64" => text.parse::<u64>().is_ok(),
        _ => true,
    }
}
