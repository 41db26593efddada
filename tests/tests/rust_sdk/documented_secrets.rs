//! Fields that the documentation calls secret are redacted in `Debug` output.

use ir::{Sensitivity, Shape};
use tests::bodies::body_corpus::api;

#[test]
fn fields_documented_as_secret_are_redacted() {
    let phrases = [
        "Anyone who",
        "The secret ",
        "The secret,",
        "secret token",
        "secret key",
        "secret if",
        "rivate key",
        "keep it secret",
    ];
    let checked = api();
    let (mut shown, mut count) = (Vec::new(), 0);
    for (_, def) in checked.api().types.iter() {
        let Shape::Record(record) = &def.shape else {
            continue;
        };
        for field in &record.fields {
            let words = field.docs.summary.as_deref().unwrap_or_default();
            if !phrases.iter().any(|one| words.contains(one)) {
                continue;
            }
            count += 1;
            if field.sensitivity != Sensitivity::Secret {
                shown.push(format!("{:?}.{:?}: {words}", def.name, field.name));
            }
        }
    }
    assert!(count >= 20, "only {count} documented secrets are found");
    assert!(shown.is_empty(), "{}", shown.join("\n"));
}

/// Fields whose names alone do not say that they are secret.
#[test]
fn fields_that_are_secret_by_structure_are_redacted() {
    let checked = api();
    for (wire, field) in [
        ("apiMcpServer", "headers"),
        ("apiDropboxOauth2GetTokensInput", "code"),
    ] {
        let mut all = checked.api().types.iter().map(|(_, def)| def);
        let def = all.find(|def| def.wires.iter().any(|known| known.as_str() == wire));
        let def = def.unwrap_or_else(|| panic!("there is no {wire}"));
        let Shape::Record(record) = &def.shape else {
            panic!("{wire} is no record");
        };
        let mut fields = record.fields.iter();
        let found = fields.find(|known| known.wire.as_str() == field);
        let found = found.unwrap_or_else(|| panic!("{wire} has no {field}"));
        assert_eq!(found.sensitivity, Sensitivity::Secret, "{wire}.{field}");
    }
}
