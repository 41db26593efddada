//! Required arguments know that nothing compiles without them.
//!
//! Each call stands here twice: as it must be, and with one argument less, which the compiler has to refuse.
//!
//! A record takes what the API requires:
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
//! and nothing else makes one:
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
//! A method takes the parameters of its path:
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
//! the required ones of its query:
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
//! and its body:
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
