//! The license of a package: its files and the sentence about it.

use ir::Package;

/// The license of packages whose configuration names none.
const DUAL: &str = "MIT OR Apache-2.0";

const MIT: &str = include_str!("../../../../LICENSE-MIT");
const APACHE: &str = include_str!("../../../../LICENSE-APACHE");

/// The license as an SPDX expression.
pub fn expression(package: &Package) -> &str {
    package.license.as_deref().unwrap_or(DUAL)
}

/// The texts of the licenses that this crate has, by file name. Every copy of the package must contain them.
pub fn files(package: &Package) -> Vec<(&'static str, String)> {
    let names: Vec<&str> = expression(package).split([' ', '(', ')', '/']).collect();
    let mut files = Vec::new();
    if names.contains(&"MIT") {
        let holder = format!("The {} authors", package.name);
        let holder = package.authors.as_ref().unwrap_or(&holder);
        let copyright = |line: &str| match line.strip_prefix("Copyright (c) ") {
            Some(rest) => {
                let year = rest.split(' ').next().unwrap_or_default();
                format!("Copyright (c) {year} {holder}\n")
            }
            None => format!("{line}\n"),
        };
        files.push(("LICENSE-MIT", MIT.lines().map(copyright).collect()));
    }
    if names.contains(&"Apache-2.0") {
        files.push(("LICENSE-APACHE", APACHE.to_owned()));
    }
    files
}

/// The sentence about the license in a README.
pub fn sentence(package: &Package) -> String {
    match expression(package) {
        DUAL => "Licensed under either of the [Apache License, Version 2.0](LICENSE-APACHE) or the [MIT license](LICENSE-MIT), at your option.".to_owned(),
        "MIT" => "Licensed under the [MIT license](LICENSE-MIT).".to_owned(),
        "Apache-2.0" => {
            "Licensed under the [Apache License, Version 2.0](LICENSE-APACHE).".to_owned()
        }
        other => format!("License: {other}."),
    }
}
