//! `site`: writes the reference site of the configured API.

use crate::{arguments::SiteArgs, configuration::Configuration};
use xtask::{
    cli::{self, SpecArgs},
    commands,
    error::Error,
};

/// Writes the site.
pub fn run(args: &SiteArgs) -> Result<(), Error> {
    let configuration = Configuration::read(&args.config)?;
    let out = args.out.clone();
    commands::site::run(&cli::SiteArgs {
        spec: SpecArgs {
            spec: Some(configuration.description),
            with: Some(args.config.clone()),
            notes: false,
        },
        out: Some(out.unwrap_or_else(|| configuration.out.join("site"))),
        open: false,
        previous: None,
        languages: Vec::new(),
    })
}
