//! The settings of a client that belong to its API: credentials, server variables and the base URL. READMEs list them.

use ir::{Api, Credential, CredentialScheme, ServerVariable};

use crate::markdown::{cell, code, line};

/// How a language calls the options of its client.
pub struct OptionNames<'a> {
    /// The option of a credential, by its position.
    pub credential: &'a dyn Fn(usize, &Credential) -> String,
    /// The option of the client that gets the tokens of a credential.
    pub oauth2_client: &'a dyn Fn(&Credential) -> String,
    /// The option of a server variable.
    pub variable: &'a dyn Fn(&ServerVariable) -> String,
    /// The option of the base URL.
    pub base_url: &'static str,
}

/// The table of the settings.
pub fn table(api: &Api, names: &OptionNames) -> String {
    let mut lines = vec![
        "| Setting | Option | Environment variable |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    for (position, one) in api.credentials.iter().enumerate() {
        let option = (names.credential)(position, one);
        lines.push(row(&line(&one.label), &option, &one.env));
        if let CredentialScheme::OAuth2 { .. } = one.scheme {
            let env: Vec<String> = [&one.client_env.id, &one.client_env.secret]
                .into_iter()
                .flatten()
                .cloned()
                .collect();
            let setting = format!(
                "ID and secret of the client that gets the {}",
                line(&one.label)
            );
            lines.push(row(&setting, &(names.oauth2_client)(one), &env));
        }
    }
    for variable in &api.service.server_variables {
        let mut setting = line(&variable.label);
        if let Some(default) = &variable.default {
            setting.push_str(&format!(", {} by default", code(default)));
        }
        lines.push(row(&setting, &(names.variable)(variable), &variable.env));
    }
    let mut setting = "base URL".to_owned();
    if !api.server.is_empty() {
        setting.push_str(&format!(", {} by default", code(&api.server)));
    }
    lines.push(row(&setting, names.base_url, &api.service.server_env));
    lines.join("\n")
}

fn row(setting: &str, option: &str, env: &[String]) -> String {
    let env: Vec<String> = env.iter().map(|name| code(name)).collect();
    format!(
        "| {} | {} | {} |",
        cell(setting),
        cell(&code(option)),
        cell(&env.join(", "))
    )
}
