//! What the documentation of an operation says about its credentials and scopes.

use ir::{Requirement, Security};

/// The scopes that an operation needs, or the credentials that it accepts instead of each other. `code` writes a name as code.
/// `None` if there is nothing to say beyond what the client says for all operations.
pub fn authorization(security: &Security, code: impl Fn(&str) -> String) -> Option<String> {
    let list = |scopes: Vec<&str>| match scopes.as_slice() {
        [] => None,
        [scope] => Some(("scope", code(scope))),
        several => {
            let several: Vec<String> = several.iter().map(|scope| code(scope)).collect();
            Some(("scopes", several.join(", ")))
        }
    };
    let scopes = list(security.scopes());
    match (security.0.as_slice(), scopes) {
        ([], _) => Some("No authentication".into()),
        (_, None) => None,
        ([_], Some((label, scopes))) => Some(format!("{}: {scopes}", ir::display::capital(label))),
        (several, Some(_)) => {
            let requirement = |one: &Requirement| {
                let grants = one.0.iter().map(|grant| {
                    let scopes = list(grant.scopes.iter().map(String::as_str).collect());
                    let name = code(grant.credential.as_str());
                    scopes.map_or(name.clone(), |(label, scopes)| {
                        format!("{name} with the {label} {scopes}")
                    })
                });
                let grants: Vec<String> = grants.collect();
                match grants.is_empty() {
                    true => "none".to_owned(),
                    false => grants.join(" and "),
                }
            };
            let several: Vec<String> = several.iter().map(requirement).collect();
            Some(format!("Credentials: {}", several.join(", or ")))
        }
    }
}
