//! Freshness knows whether what is committed is what the generator makes.

use std::process::ExitCode;

/// Differences are printed by the command itself, with the command that mends them.
#[test]
fn generated_code_is_up_to_date() {
    let status = xtask::run(["xtask", "regen", "--check"].map(Into::into));
    assert_eq!(
        format!("{status:?}"),
        format!("{:?}", ExitCode::SUCCESS),
        "generated/ is not what `cargo xtask regen` makes of spec/"
    );
}
