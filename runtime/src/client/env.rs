//! Settings from environment variables.

use crate::client::auth::Credential;
use crate::client::builder::{AGENT_URL, ClientBuilder};
use crate::client::client::Client;
use crate::error::Error;

/// The environment variables for the API token.
const TOKEN_VARIABLES: [&str; 2] = ["DIGITALOCEAN_ACCESS_TOKEN", "DIGITALOCEAN_TOKEN"];

impl Client {
    /// A client with the credentials from the environment. [`ClientBuilder::env`] lists the variables.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Usage`] if the environment has no credential, or an invalid one.
    pub fn from_env() -> Result<Self, Error> {
        let client: Self = Self::builder().env().build()?;
        if client.credentials().is_empty() {
            let message =
                "no credential in the environment: set `DIGITALOCEAN_ACCESS_TOKEN` to an API token";
            return Err(Error::usage(None, message));
        }
        Ok(client)
    }
}

impl<C> ClientBuilder<C> {
    /// Reads settings from the environment. Settings that were made before this call are kept. Of the variables for a
    /// setting, the first that is set and not empty is used:
    ///
    /// - API token: `DIGITALOCEAN_ACCESS_TOKEN`, `DIGITALOCEAN_TOKEN`
    /// - model access key: `GRADIENT_MODEL_ACCESS_KEY`, `MODEL_ACCESS_KEY`; without one, the API token is used
    /// - agent key: `GRADIENT_AGENT_ACCESS_KEY`, `DIGITALOCEAN_AGENT_ACCESS_KEY`
    /// - server of the agent: `GRADIENT_AGENT_ENDPOINT`, `DIGITALOCEAN_AGENT_URL`
    /// - base URL: `DIGITALOCEAN_API_URL`, `GRADIENT_BASE_URL`
    pub fn env(self) -> Self {
        self.env_from(&|name| std::env::var(name).ok())
    }

    /// [`env`](Self::env) with another source of variables.
    pub(crate) fn env_from(mut self, variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let first = |names: &[&'static str]| {
            let found = names.iter().find_map(|name| {
                Some((*name, variable(name)?)).filter(|(_, text)| !text.trim().is_empty())
            });
            found.unzip()
        };
        if self.credentials.token.is_none()
            && let (Some(name), Some(text)) = first(&TOKEN_VARIABLES)
        {
            let other = first(&[TOKEN_VARIABLES[1]]).1;
            if other.is_some_and(|other: String| other.trim() != text.trim()) {
                self.warn(format!(
                    "`{}` and `{}` have different tokens; the first is used",
                    TOKEN_VARIABLES[0], TOKEN_VARIABLES[1]
                ));
            }
            self.credentials.token = self.check(name, Credential::new(&text));
        }
        if self.credentials.model_key.is_none()
            && let (Some(name), Some(text)) =
                first(&["GRADIENT_MODEL_ACCESS_KEY", "MODEL_ACCESS_KEY"])
        {
            self.credentials.model_key = self.check(name, Credential::new(&text));
        }
        if self.credentials.agent_key.is_none()
            && let (Some(name), Some(text)) =
                first(&["GRADIENT_AGENT_ACCESS_KEY", "DIGITALOCEAN_AGENT_ACCESS_KEY"])
        {
            self.credentials.agent_key = self.check(name, Credential::agent_key(&text));
        }
        if !self.server_variables.contains_key(AGENT_URL)
            && let (_, Some(url)) = first(&["GRADIENT_AGENT_ENDPOINT", "DIGITALOCEAN_AGENT_URL"])
        {
            self = self.agent_endpoint(url);
        }
        if self.base_url.is_none()
            && let (_, Some(url)) = first(&["DIGITALOCEAN_API_URL", "GRADIENT_BASE_URL"])
        {
            self = self.base_url(url);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::auth::TokenSource;

    fn from_variables(variables: &[(&str, &str)]) -> ClientBuilder {
        ClientBuilder::new().env_from(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn header_of(source: &Option<TokenSource>) -> Option<String> {
        let Some(TokenSource::Static(credential)) = source else {
            return None;
        };
        let header = credential.header();
        header.to_str().ok().map(str::to_owned)
    }

    #[test]
    fn uses_the_first_variable_that_is_set() {
        let both = from_variables(&[
            ("DIGITALOCEAN_TOKEN", "b"),
            ("DIGITALOCEAN_ACCESS_TOKEN", "a\n"),
        ]);
        let token = header_of(&both.credentials.token);
        assert_eq!(token.as_deref(), Some("Bearer a"));
        let [warning] = &both.warnings[..] else {
            panic!("expected one warning: {:?}", both.warnings);
        };
        assert!(warning.contains("`DIGITALOCEAN_TOKEN`") && warning.contains("first"));
        let empty = from_variables(&[
            ("DIGITALOCEAN_TOKEN", "b"),
            ("DIGITALOCEAN_ACCESS_TOKEN", " "),
        ]);
        let token = header_of(&empty.credentials.token);
        assert_eq!(token.as_deref(), Some("Bearer b"));
        let same = from_variables(&[
            ("DIGITALOCEAN_TOKEN", "b"),
            ("DIGITALOCEAN_ACCESS_TOKEN", "b\n"),
        ]);
        assert!(empty.warnings.is_empty() && same.warnings.is_empty());
        let keys = from_variables(&[
            ("MODEL_ACCESS_KEY", "m"),
            ("DIGITALOCEAN_AGENT_ACCESS_KEY", "a"),
        ]);
        let model_key = header_of(&keys.credentials.model_key);
        assert_eq!(model_key.as_deref(), Some("Bearer m"));
        let agent_key = header_of(&keys.credentials.agent_key);
        assert_eq!(agent_key.as_deref(), Some("Bearer a"));
        assert!(keys.credentials.token.is_none());
        let urls = from_variables(&[
            ("DIGITALOCEAN_API_URL", "http://localhost/"),
            ("DIGITALOCEAN_AGENT_URL", "b"),
            ("GRADIENT_AGENT_ENDPOINT", "https://a.example/"),
        ]);
        assert_eq!(urls.base_url.as_deref(), Some("http://localhost"));
        let agent_url = urls.server_variables.get(AGENT_URL);
        assert_eq!(agent_url.map(String::as_str), Some("https://a.example"));
    }

    #[test]
    fn keeps_settings_made_before_env() {
        let builder = ClientBuilder::<Client>::new()
            .token("mine")
            .env_from(&|_| Some("theirs".to_owned()));
        let token = header_of(&builder.credentials.token);
        assert_eq!(token.as_deref(), Some("Bearer mine"));
    }

    #[test]
    fn names_the_variable_with_an_invalid_credential() {
        let message = |name, value| from_variables(&[(name, value)]).first_error;
        let refresh = message("DIGITALOCEAN_TOKEN", "dor_v1_x");
        let expected = "DIGITALOCEAN_TOKEN: this is a refresh token";
        assert!(refresh.is_some_and(|message| message.starts_with(expected)));
        let token = message("GRADIENT_AGENT_ACCESS_KEY", "dop_v1_x");
        let expected = "GRADIENT_AGENT_ACCESS_KEY: this is an API token";
        assert!(token.is_some_and(|message| message.starts_with(expected)));
    }
}
