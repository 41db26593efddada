//! What a header of HTTP can hold.

/// Whether a text can be the name of a header or of a cookie: a token of RFC 9110.
pub fn is_header_name(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

/// Whether a text can be the value of a header without being encoded: visible ASCII and spaces.
pub fn is_header_value(text: &str) -> bool {
    text.bytes()
        .all(|byte| byte == b' ' || byte.is_ascii_graphic())
}
