//! What decoding may take: memory and time.

use super::syntax_error::SyntaxErrorKind;

/// The limits of decoding one body.
#[derive(Clone, Copy)]
pub(crate) struct DecodeLimits<'a> {
    /// How many bytes the decoded value may take, besides its texts.
    pub(crate) memory: usize,
    /// Whether the time is over.
    pub(crate) is_late: Option<&'a dyn Fn() -> bool>,
}

/// How many bytes are allocated from one look at the limits to the next.
const CHECK_INTERVAL: usize = 256 << 10;

/// Counts what decoding allocates. A body of a few bytes can become a value of many: an empty object becomes a whole
/// record.
pub(crate) struct Allowance<'a> {
    limits: DecodeLimits<'a>,
    allocated: usize,
    next_check: usize,
}

impl<'a> DecodeLimits<'a> {
    /// No limits.
    pub(crate) const NONE: Self = Self {
        memory: usize::MAX,
        is_late: None,
    };
}

impl<'a> Allowance<'a> {
    pub(crate) fn new(limits: DecodeLimits<'a>) -> Self {
        Self {
            limits,
            allocated: 0,
            next_check: CHECK_INTERVAL.min(limits.memory),
        }
    }

    /// Counts an allocation.
    #[inline]
    pub(crate) fn allocate(&mut self, bytes: usize) -> Result<(), SyntaxErrorKind> {
        self.allocated = self.allocated.saturating_add(bytes);
        if self.allocated > self.next_check {
            return self.check();
        }
        Ok(())
    }

    #[cold]
    fn check(&mut self) -> Result<(), SyntaxErrorKind> {
        if self.allocated > self.limits.memory {
            return Err(SyntaxErrorKind::MemoryLimit);
        }
        if self.limits.is_late.is_some_and(|is_late| is_late()) {
            return Err(SyntaxErrorKind::TimeLimit);
        }
        self.next_check = self
            .allocated
            .saturating_add(CHECK_INTERVAL)
            .min(self.limits.memory);
        Ok(())
    }
}
