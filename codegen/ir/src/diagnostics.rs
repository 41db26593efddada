//! Diagnostics: what is wrong with the input, or worth knowing about it.

use crate::Span;
use std::collections::HashSet;

/// How severe a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Information was repaired or lost.
    Note,
    /// The compiler had to guess.
    Warning,
    /// There will be no output.
    Error,
}

/// The kind of a finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// A short name in kebab case.
    pub name: &'static str,
    /// Its severity.
    pub severity: Severity,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: &'static Code,
    /// What was found, starting in lower case.
    pub message: String,
    /// Where it was found.
    pub span: Span,
    /// How to fix it.
    pub help: Option<String>,
}

/// All findings of one run, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    seen: HashSet<(&'static str, Span, String)>,
}

impl Report {
    /// Adds a finding.
    pub fn add(&mut self, code: &'static Code, span: Span, message: impl Into<String>) {
        self.push(Diagnostic {
            code,
            message: message.into(),
            span,
            help: None,
        });
    }

    /// Adds a finding with a way to fix it.
    pub fn add_with_help(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Diagnostic {
            code,
            message: message.into(),
            span,
            help: Some(help.into()),
        });
    }

    /// Adds a diagnostic unless it exists already, because a target of several references is read several times.
    fn push(&mut self, diagnostic: Diagnostic) {
        let key = (
            diagnostic.code.name,
            diagnostic.span,
            diagnostic.message.clone(),
        );
        if self.seen.insert(key) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// All findings, sorted by position.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.diagnostics.iter().collect();
        sorted.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.code.name));
        sorted
    }

    /// The number of findings of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.code.severity == severity)
            .count()
    }

    /// Whether there is an error, so that no output must be written.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}
