//! The codec against what it must never lose.
