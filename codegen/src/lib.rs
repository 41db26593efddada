//! The compiler knows the way from a description to files.
