//! The facts of an operation that its constant lists.

use crate::typescript::syntax::literal::Literal;

/// The entries of an object, each with its key.
#[derive(Default)]
pub struct Facts(pub Vec<(String, Literal)>);

impl Facts {
    /// Adds an entry.
    pub fn add(&mut self, key: &str, value: Literal) {
        self.0.push((key.into(), value));
    }
}
