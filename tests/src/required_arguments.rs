//! Compile tests: code that lacks a required argument does not compile.
//!
//! Each example comes in two forms: one that compiles, and one without a required argument that must not compile.
//!
//! The constructor of a record takes its required fields:
//!
//! ```
//! use digitalocean_sdk::types::DropletSingleCreate;
//! let _ = DropletSingleCreate::new("web", "s-1vcpu-1gb", "ubuntu-24-04-x64");
//! ```
//! ```compile_fail
//! use digitalocean_sdk::types::DropletSingleCreate;
//! let _ = DropletSingleCreate::new("web", "s-1vcpu-1gb");
//! ```
//!
//! There is no other way to construct a record with required fields:
//!
//! ```compile_fail
//! use digitalocean_sdk::types::DropletSingleCreate;
//! let _ = DropletSingleCreate::default();
//! ```
//! ```compile_fail
//! use digitalocean_sdk::types::DropletSingleCreate;
//! let whole = DropletSingleCreate::new("web", "s-1vcpu-1gb", "ubuntu-24-04-x64");
//! let _ = DropletSingleCreate { ..whole };
//! ```
//!
//! A method takes its path parameters:
//!
//! ```
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.droplets().get(3_164_494);
//! # }
//! ```
//! ```compile_fail
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.droplets().get();
//! # }
//! ```
//!
//! It takes its required query parameters:
//!
//! ```
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.droplets().destroy_by_tag("old");
//! # }
//! ```
//! ```compile_fail
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.droplets().destroy_by_tag();
//! # }
//! ```
//!
//! It takes its required body:
//!
//! ```
//! # fn call(client: digitalocean_sdk::Client) {
//! use digitalocean_sdk::types::DropletSingleCreate;
//! let _ = client
//!     .droplets()
//!     .create(DropletSingleCreate::new("web", "s-1vcpu-1gb", 63_663_980).ssh_keys([289_794.into(), "3b:16".into()]));
//! # }
//! ```
//! ```compile_fail
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.droplets().create();
//! # }
//! ```
