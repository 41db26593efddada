//! A code knows the kind of a finding. Every kind there is stands here.

use ir::{Code, Severity};

macro_rules! codes {
    ($($severity:ident { $($(#[$docs:meta])* $code:ident = $name:literal;)* })*) => {
        $($($(#[$docs])* pub static $code: Code = Code { name: $name, severity: Severity::$severity };)*)*
        /// Every code, for the test that each has a case.
        pub static ALL: &[&Code] = &[$($(&$code,)*)*];
    };
}

codes! {
    Error {
        /// The text does not parse.
        NOT_YAML = "not-yaml";
        /// The bytes are not UTF-8.
        NOT_UTF8 = "not-utf8";
        /// A mapping has a key twice.
        DUPLICATE_KEY = "duplicate-key";
        /// The root is not a description of an API.
        NOT_OPENAPI = "not-openapi";
        /// The description is of another version.
        WRONG_VERSION = "wrong-version";
        /// A file cannot be read.
        FILE_MISSING = "file-missing";
        /// A reference leads nowhere.
        DANGLING_REFERENCE = "dangling-reference";
        /// A reference leads back to itself.
        REFERENCE_LOOP = "reference-loop";
        /// A reference leaves the folder of the description.
        REFERENCE_ESCAPES = "reference-escapes";
        /// A reference leads to another machine.
        REFERENCE_REMOTE = "reference-remote";
        /// A part does not have the form it must have.
        MALFORMED = "malformed";
        /// A schema is made of itself.
        ALL_OF_LOOP = "all-of-loop";
        /// Two operations have one id.
        DUPLICATE_OPERATION = "duplicate-operation";
        /// A path and its parameters disagree.
        PATH_PARAMETER = "path-parameter";
        /// An overlay is not of the form it must have.
        OVERLAY_MALFORMED = "overlay-malformed";
        /// An overlay action changes nothing.
        OVERLAY_UNUSED = "overlay-unused";
        /// Documentation is not of the form it must have.
        DOCS_MALFORMED = "docs-malformed";
        /// Documentation is about something that does not exist.
        DOCS_UNKNOWN = "docs-unknown";
        /// What the description does not say is not said in the form it must have.
        RULES_MALFORMED = "rules-malformed";
        /// What the description does not say is about something that does not exist.
        RULES_UNKNOWN = "rules-unknown";
        /// The ledger of names is not of the form it must have.
        NAMES_MALFORMED = "names-malformed";
    }
    Warning {
        /// An operation never succeeds.
        NO_SUCCESS = "no-success";
        /// An operation has no id.
        NO_OPERATION_ID = "no-operation-id";
        /// The arms of a union cannot be told apart for certain.
        UNION_BY_OVERLAP = "union-by-overlap";
        /// Parts of one value contradict each other.
        PARTS_DISAGREE = "parts-disagree";
        /// An operation asks for a credential that is not declared.
        UNKNOWN_CREDENTIAL = "unknown-credential";
        /// A credential is of a kind that the compiler has no word for.
        CREDENTIAL_KIND = "credential-kind";
    }
    Note {
        /// A bound does not fit 64 bits; its digits were kept.
        WIDE_INTEGER = "wide-integer";
        /// A keyword does not apply to its type and was left out.
        KEYWORD_OUT_OF_PLACE = "keyword-out-of-place";
        /// A keyword is not one of the description language.
        KEYWORD_UNKNOWN = "keyword-unknown";
        /// A required property is not described.
        REQUIRED_UNKNOWN = "required-unknown";
        /// A constraint has no type that could express it.
        CONSTRAINT_DROPPED = "constraint-dropped";
        /// Two arms of a union are the same and became one.
        ARMS_MERGED = "arms-merged";
        /// A header parameter that HTTP itself owns was left out.
        HEADER_IGNORED = "header-ignored";
    }
}
