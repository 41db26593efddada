//! The direction of a body, which says which fields it lacks.

/// Who sends a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyDirection {
    /// The caller, who does not send read-only fields.
    Request,
    /// The server, which does not send write-only fields.
    Response,
}
