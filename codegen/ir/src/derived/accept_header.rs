//! The `Accept` header of an operation.

use crate::{Content, JSON_MEDIA_TYPE, Operation};

impl Operation {
    /// The `Accept` header for the media types that an operation returns, unless they are only `application/json`.
    pub fn accept_header(&self) -> Option<String> {
        let mut accepted: Vec<&str> = Vec::new();
        for response in &self.responses {
            for content in &response.contents {
                let media = content.media();
                if !matches!(content, Content::Events(_)) && !accepted.contains(&media) {
                    accepted.push(media);
                }
            }
        }
        if matches!(accepted[..], [] | [JSON_MEDIA_TYPE]) {
            return None;
        }
        if !accepted.contains(&JSON_MEDIA_TYPE) {
            // Errors are JSON, whatever the operation returns.
            accepted.push("application/json;q=0.5");
        }
        Some(accepted.join(", "))
    }
}
