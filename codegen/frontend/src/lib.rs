//! The frontend knows OpenAPI.
