//! The package: its manifest and text files, its root modules, and the modules of resources.

pub mod body_registry;
pub mod identity;
pub mod library;
pub mod manifest;
mod quick_start;
pub mod resource;
pub mod service;
pub mod setters;
mod short_names;
pub mod webhooks;
