//! Sources of tokens that change: providers of the caller, and OAuth 2.

use std::error::Error;

use crate::client::sent_credentials::SentCredentials;
use crate::client::token_provider::TokenProvider;
use crate::clock::Clock;
use crate::future::BoxFuture;
use crate::transport::Transport;

/// What a client asks for tokens with.
pub(crate) struct Connection<'c> {
    pub(crate) transport: &'c dyn Transport,
    pub(crate) clock: &'c dyn Clock,
    pub(crate) sent_credentials: &'c SentCredentials,
}

/// A source of tokens.
pub(crate) trait TokenSource: Send + Sync {
    /// What `Debug` shows in place of the token.
    fn label(&self) -> &'static str;

    /// A token with these scopes. `rejected` is one that the server no longer accepts.
    fn token<'a>(
        &'a self,
        connection: &'a Connection<'a>,
        scopes: &'a [&'a str],
        rejected: Option<&'a str>,
    ) -> BoxFuture<'a, Result<String, Box<dyn Error + Send + Sync>>>;
}

/// The tokens of a provider, which has no use for the connection and the scopes.
pub(crate) struct ProvidedTokens<P>(pub(crate) P);

impl<P: TokenProvider> TokenSource for ProvidedTokens<P> {
    fn label(&self) -> &'static str {
        "[provider]"
    }

    fn token<'a>(
        &'a self,
        _: &'a Connection<'a>,
        _: &'a [&'a str],
        rejected: Option<&'a str>,
    ) -> BoxFuture<'a, Result<String, Box<dyn Error + Send + Sync>>> {
        self.0.token(rejected)
    }
}
