//! Facts that follow from an API and are the same in every language.

mod accept_header;
mod actions;
mod analysis;
mod erase;
pub mod fallback_name;
mod input_mode;
mod possible_secrets;
mod recursion;
mod return_kind;
mod secrets;
mod visit;

pub use analysis::{Analysis, Reach};
pub use input_mode::{ConstValue, InputMode, const_value};
pub use possible_secrets::possible_secrets;
pub use recursion::cyclic_edges;
pub use return_kind::ReturnKind;
pub use secrets::{Secrecy, Secrets};
pub use visit::{each_part, each_type, map_types, received, sent};
