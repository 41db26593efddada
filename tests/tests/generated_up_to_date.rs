//! The committed code in `generated/` is what the generator makes of `spec/`.

use std::process::ExitCode;

/// The command prints the differences and how to fix them.
#[test]
fn generated_code_is_up_to_date() {
    let status = xtask::run(["xtask", "regen", "--check", "--strict"].map(Into::into));
    assert_eq!(
        format!("{status:?}"),
        format!("{:?}", ExitCode::SUCCESS),
        "generated/ is out of date: run `cargo xtask regen`"
    );
}
