//! A report knows what was wrong with the input.

use crate::Span;
use std::collections::HashSet;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Information that was repaired or lost; counted.
    Note,
    /// A guess was made.
    Warning,
    /// No output is written.
    Error,
}

/// The kind of a finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// A short name in kebab case.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its kind.
    pub code: &'static Code,
    /// What is, in lower case.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What to do about it.
    pub help: Option<String>,
}

/// All findings of one run, in the order in which they were made.
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

    /// Adds a finding with advice.
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

    /// What is read through several references is found several times, and said once.
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

    /// Every finding, by place.
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

    /// Whether output must not be written.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}
