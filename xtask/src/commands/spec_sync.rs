//! `spec sync`: writes `spec/contract/` and `spec/source.toml` from a checkout of the upstream repository.

use crate::{
    cli::SyncArgs,
    error::Error,
    spec::sync::{Origin, sync},
};

/// Writes `contract/` and `source.toml` from a checkout.
pub fn run(args: &SyncArgs) -> Result<(), Error> {
    sync(args, Origin::Checkout)
}
