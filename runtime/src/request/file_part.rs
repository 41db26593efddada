//! Files in multipart forms.

use std::io;
use std::path::Path;

use bytes::Bytes;

use crate::request::upload::Upload;

/// A file in a multipart form: its content, its name and its media type.
///
/// Everything that converts into an [`Upload`] is a file whose name is that of the field.
#[derive(Clone, Debug)]
pub struct FilePart {
    pub(crate) content: Upload,
    pub(crate) name: Option<String>,
    pub(crate) content_type: Option<String>,
}

impl FilePart {
    /// A file with this content.
    pub fn new(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            name: None,
            content_type: None,
        }
    }

    /// A file on the disk with its name. It is opened anew for each attempt, and read with blocking calls on the thread that
    /// sends it.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened or its size cannot be determined.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        Ok(Self {
            name,
            ..Self::new(Upload::file(path)?)
        })
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type of the file, such as `image/png`. Replaces that of the description.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl From<Upload> for FilePart {
    fn from(content: Upload) -> Self {
        Self::new(content)
    }
}

impl From<Bytes> for FilePart {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl From<Vec<u8>> for FilePart {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}

impl From<&'static [u8]> for FilePart {
    fn from(content: &'static [u8]) -> Self {
        Self::new(content)
    }
}

impl From<String> for FilePart {
    fn from(content: String) -> Self {
        Self::new(content)
    }
}

impl From<&'static str> for FilePart {
    fn from(content: &'static str) -> Self {
        Self::new(content)
    }
}
