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
//!     .create(DropletSingleCreate::new("web", "s-1vcpu-1gb", 63_663_980).ssh_keys([289_794]));
//! # }
//! ```
//! ```compile_fail
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.droplets().create();
//! # }
//! ```
//!
//! From four required values on, each is given by its name:
//!
//! ```
//! # fn call(client: digitalocean_sdk::Client) {
//! use digitalocean_sdk::types::{ClusterRequired, KubernetesNodePool};
//! let _ = client.kubernetes().create_cluster(ClusterRequired {
//!     name: "prod".into(),
//!     region: "nyc1".into(),
//!     version: "latest".into(),
//!     node_pools: vec![KubernetesNodePool::new("s-2vcpu-4gb", "workers", 3)],
//! });
//! # }
//! ```
//! ```compile_fail,E0063
//! use digitalocean_sdk::types::{ClusterRequired, KubernetesNodePool};
//! let _ = ClusterRequired {
//!     name: "prod".into(),
//!     version: "latest".into(),
//!     node_pools: vec![KubernetesNodePool::new("s-2vcpu-4gb", "workers", 3)],
//! };
//! ```
//! ```
//! # fn call(client: digitalocean_sdk::Client) {
//! use digitalocean_sdk::apps::GetLogsRequired;
//! let _ = client.apps().get_logs(GetLogsRequired {
//!     app_id: "a".into(),
//!     deployment_id: "d".into(),
//!     component_name: "web".into(),
//!     r#type: "RUN".into(),
//! });
//! # }
//! ```
//! ```compile_fail,E0061
//! # fn call(client: digitalocean_sdk::Client) {
//! let _ = client.apps().get_logs("a", "d", "web", "RUN");
//! # }
//! ```
