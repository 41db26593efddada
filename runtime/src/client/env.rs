//! Settings from environment variables.

use crate::client::builder::ClientBuilder;
use crate::client::credential::Credential;
use crate::client::oauth2::{OAuth2, OAuth2Support};
use crate::client::server_url;
use crate::client::service::CredentialKind;
use crate::client::service_client::ServiceClient;
use crate::error::Error;

impl<C: ServiceClient> ClientBuilder<C> {
    /// A client with the settings from the environment. The [`Service`](crate::Service) lists the variables.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Usage`] if the environment has no credential, or an invalid one.
    pub fn from_env() -> Result<C, Error> {
        let builder = Self::new().env();
        let known = C::SERVICE.credentials;
        if builder.credentials.is_empty() && !known.is_empty() && builder.first_error.is_none() {
            let first = known.iter().find(|spec| !spec.env.is_empty());
            let message = match first {
                Some(spec) => {
                    format!(
                        "no credential in the environment: set `{}` to the {}",
                        spec.env[0], spec.label
                    )
                }
                None => "no environment variable holds a credential of this API".to_owned(),
            };
            return Err(Error::usage(None, message));
        }
        builder.build()
    }
}

impl<C> ClientBuilder<C> {
    /// Reads settings from the environment. Settings that were made before this call are kept. Of the variables for a
    /// setting, the first that is set and not empty is used.
    pub fn env(self) -> Self {
        self.env_from(&|name| std::env::var(name).ok())
    }

    /// [`env`](Self::env) with another source of variables.
    pub(crate) fn env_from(mut self, variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let values = |names: &[&'static str]| -> Vec<(&'static str, String)> {
            let value = |name: &&'static str| Some((*name, variable(name)?));
            let values = names.iter().filter_map(value);
            values.filter(|(_, text)| !text.trim().is_empty()).collect()
        };
        let service = self.service;
        for (position, spec) in service.credentials.iter().enumerate() {
            if self.credentials.get(position).is_some() {
                continue;
            }
            let found = values(spec.env);
            let Some((name, text)) = found.first() else {
                if let CredentialKind::OAuth2 {
                    client_id_env,
                    client_secret_env,
                    ..
                } = spec.kind
                    && let Some(OAuth2Support(make_tokens)) = service.oauth2
                    && let Some((_, id)) = values(client_id_env).into_iter().next()
                    && let Some((_, secret)) = values(client_secret_env).into_iter().next()
                {
                    let settings = OAuth2::client_credentials(id, secret);
                    self.set_oauth2(position, settings, make_tokens);
                }
                continue;
            };
            if let Some((other, _)) = found.iter().find(|(_, other)| other.trim() != text.trim()) {
                self.warn(format!(
                    "`{name}` and `{other}` have different values; the first is used"
                ));
            }
            let source = self.check(name, Credential::new(text, spec));
            self.credentials.set(position, source);
        }
        for spec in service.server_variables {
            if server_url::value(&self.server_variables, spec.name).is_none()
                && let Some((_, value)) = values(spec.env).into_iter().next()
            {
                self = self.server_variable(spec.name, value);
            }
        }
        if self.base_url.is_none()
            && let Some((_, url)) = values(service.base_url_env).into_iter().next()
        {
            self = self.base_url(url);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::client::Client;
    use crate::client::credential_source::CredentialSource;
    use crate::client::service::{CredentialSpec, ServerVariableSpec, Service};

    static SERVICE: Service = Service {
        base_url_env: &["TEST_URL"],
        credentials: &[
            CredentialSpec {
                env: &["TEST_ACCESS_TOKEN", "TEST_TOKEN"],
                rejected: &[("refresh_", "this is a refresh token")],
                ..CredentialSpec::new("bearer_auth", "API token")
            },
            CredentialSpec {
                env: &["TEST_KEY"],
                ..CredentialSpec::new("key_auth", "access key")
            },
        ],
        server_variables: &[ServerVariableSpec {
            env: &["TEST_AGENT", "TEST_AGENT_URL"],
            ..ServerVariableSpec::new("agent_url", "endpoint of the agent")
        }],
        ..Service::new("test")
    };

    fn from_variables(variables: &[(&str, &str)]) -> ClientBuilder<Client> {
        ClientBuilder::for_service(&SERVICE).env_from(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn header(builder: &ClientBuilder<Client>, position: usize) -> Option<String> {
        let Some(CredentialSource::Static(credential)) = builder.credentials.get(position) else {
            return None;
        };
        credential.header().map(str::to_owned)
    }

    #[test]
    fn uses_the_first_variable_that_is_set() {
        let both = from_variables(&[("TEST_TOKEN", "b"), ("TEST_ACCESS_TOKEN", "a\n")]);
        assert_eq!(header(&both, 0).as_deref(), Some("Bearer a"));
        let [warning] = &both.warnings[..] else {
            panic!("expected one warning: {:?}", both.warnings);
        };
        assert!(warning.contains("`TEST_TOKEN`") && warning.contains("first"));
        let empty = from_variables(&[("TEST_TOKEN", "b"), ("TEST_ACCESS_TOKEN", " ")]);
        assert_eq!(header(&empty, 0).as_deref(), Some("Bearer b"));
        let same = from_variables(&[("TEST_TOKEN", "b"), ("TEST_ACCESS_TOKEN", "b\n")]);
        assert!(empty.warnings.is_empty() && same.warnings.is_empty());
        let key = from_variables(&[("TEST_KEY", "k")]);
        assert_eq!(header(&key, 1).as_deref(), Some("Bearer k"));
        assert_eq!(header(&key, 0), None);
        let urls = from_variables(&[
            ("TEST_URL", "http://localhost/"),
            ("TEST_AGENT_URL", "b"),
            ("TEST_AGENT", "https://a.example/"),
        ]);
        assert_eq!(urls.base_url.as_deref(), Some("http://localhost"));
        let agent_url = server_url::value(&urls.server_variables, "agent_url");
        assert_eq!(agent_url, Some("https://a.example"));
    }

    #[test]
    fn keeps_settings_made_before_env() {
        let builder = ClientBuilder::<Client>::for_service(&SERVICE)
            .token("mine")
            .env_from(&|_| Some("theirs".to_owned()));
        assert_eq!(header(&builder, 0).as_deref(), Some("Bearer mine"));
    }

    #[test]
    fn names_the_variable_with_an_invalid_credential() {
        let message = from_variables(&[("TEST_TOKEN", "refresh_x")]).first_error;
        assert_eq!(
            message.as_deref(),
            Some("TEST_TOKEN: this is a refresh token")
        );
    }
}
