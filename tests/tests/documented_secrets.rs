//! Fields that the documentation calls secret are redacted in `Debug` output.

use ir::{Sensitivity, Shape};
use tests::body_corpus::api;

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
