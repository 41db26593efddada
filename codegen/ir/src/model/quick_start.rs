//! The quick start of a README.

/// What a quick start shows.
#[derive(Clone, Debug, Default)]
pub struct QuickStart {
    /// The credentials that the client is made with. Empty if it reads them from the environment, or needs none.
    pub credentials: Vec<SampleCredential>,
    /// Whether credentials come from the environment.
    pub reads_environment: bool,
    /// The base URL to pass, if the API has no server of its own.
    pub base_url: Option<&'static str>,
    /// The call that is shown. None if no operation suits.
    pub call: Option<SampleCall>,
}

/// A credential with a made-up value.
#[derive(Clone, Debug)]
pub struct SampleCredential {
    /// Its position in the API.
    pub position: usize,
    /// The value, or the user name and the password.
    pub values: Vec<&'static str>,
}

/// A call, by the positions of its resource and operation.
#[derive(Clone, Copy, Debug)]
pub struct SampleCall {
    /// The position of the resource in the API.
    pub resource: usize,
    /// The position of the operation in the resource.
    pub position: usize,
}
