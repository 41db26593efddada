//! All diagnostic codes.

use ir::{Code, Severity};

macro_rules! codes {
    ($($severity:ident { $($(#[$docs:meta])* $code:ident = $name:literal;)* })*) => {
        $($($(#[$docs])* pub static $code: Code = Code { name: $name, severity: Severity::$severity };)*)*
        /// Every code, for the test that each has an example.
        pub static ALL: &[&Code] = &[$($(&$code,)*)*];
    };
}

codes! {
    Error {
        /// The file is not valid YAML.
        INVALID_YAML = "invalid-yaml";
        /// The file is not valid UTF-8.
        INVALID_UTF8 = "invalid-utf8";
        /// An object has a key more than once.
        DUPLICATE_KEY = "duplicate-key";
        /// The root document is not an OpenAPI description.
        NOT_OPENAPI = "not-openapi";
        /// The OpenAPI version is not supported.
        UNSUPPORTED_VERSION = "unsupported-version";
        /// A file cannot be read.
        UNREADABLE_FILE = "unreadable-file";
        /// The target of a reference does not exist.
        UNRESOLVED_REFERENCE = "unresolved-reference";
        /// A reference refers to itself.
        CIRCULAR_REFERENCE = "circular-reference";
        /// A reference points outside the folder of the description.
        REFERENCE_OUTSIDE_ROOT = "reference-outside-root";
        /// A reference points to a URL.
        REMOTE_REFERENCE = "remote-reference";
        /// A part of the description is invalid.
        MALFORMED = "malformed";
        /// A type is defined only in terms of itself.
        CIRCULAR_DEFINITION = "circular-definition";
        /// The overlay is invalid.
        OVERLAY_MALFORMED = "overlay-malformed";
        /// An overlay action changes nothing.
        OVERLAY_UNUSED = "overlay-unused";
        /// A documentation file is invalid.
        DOCS_MALFORMED = "docs-malformed";
        /// A documentation entry is about something that the description has renamed.
        DOCS_UNKNOWN_TARGET = "docs-unknown-target";
        /// The annotations file is invalid.
        ANNOTATIONS_MALFORMED = "annotations-malformed";
        /// An annotation refers to something that does not exist.
        ANNOTATIONS_UNKNOWN_TARGET = "annotations-unknown-target";
        /// The names file is invalid.
        NAMES_MALFORMED = "names-malformed";
        /// An operation accepts a credential that the annotations do not describe.
        UNKNOWN_CREDENTIAL = "unknown-credential";
    }
    Warning {
        /// The placeholders of a path differ from its path parameters.
        PATH_PARAMETER_MISMATCH = "path-parameter-mismatch";
        /// Two operations have the same ID.
        DUPLICATE_OPERATION_ID = "duplicate-operation-id";
        /// Two operations have the same method and path, but for the names of the path's parameters.
        SAME_PATH = "same-path";
        /// An annotation has no effect, because the description changed.
        ANNOTATIONS_OUTDATED = "annotations-outdated";
        /// An operation has no success response.
        NO_SUCCESS_RESPONSE = "no-success-response";
        /// An operation has no ID.
        MISSING_OPERATION_ID = "missing-operation-id";
        /// The arms of a union cannot always be told apart.
        AMBIGUOUS_UNION = "ambiguous-union";
        /// The parts of an `allOf` contradict each other.
        CONFLICTING_PARTS = "conflicting-parts";
        /// An operation requires a security scheme that is not declared.
        UNKNOWN_SECURITY_SCHEME = "unknown-security-scheme";
        /// A type is not one of OpenAPI.
        UNKNOWN_TYPE = "unknown-type";
        /// The value of a keyword is of the wrong type.
        MISTYPED_KEYWORD = "mistyped-keyword";
        /// The mapping of a discriminator refers to a schema that does not exist.
        UNRESOLVED_MAPPING = "unresolved-mapping";
        /// A media type, or the name of a header or a cookie, has characters that HTTP does not allow there.
        INVALID_HEADER = "invalid-header";
        /// A path has a query.
        QUERY_IN_PATH = "query-in-path";
        /// A security scheme is of a kind that is not supported.
        UNSUPPORTED_SECURITY_SCHEME = "unsupported-security-scheme";
    }
    Note {
        /// A documentation entry is about something that does not exist. It is dropped.
        DOCS_LEFT_OVER = "docs-left-over";
        /// A response could be read in another way now, but code relies on how it was read before.
        RESPONSE_KEPT = "response-kept";
        /// A bound does not fit 64 bits. Its digits are kept.
        WIDE_INTEGER = "wide-integer";
        /// A keyword does not apply where it is used, and is ignored.
        INAPPLICABLE_KEYWORD = "inapplicable-keyword";
        /// A keyword is not part of OpenAPI 3.0.
        UNKNOWN_KEYWORD = "unknown-keyword";
        /// A required property is not described.
        UNDESCRIBED_PROPERTY = "undescribed-property";
        /// A constraint cannot be expressed as a type, and is dropped.
        CONSTRAINT_DROPPED = "constraint-dropped";
        /// Arms of a union are identical and become one type.
        ARMS_MERGED = "arms-merged";
        /// A header parameter that is derived from the operation is ignored.
        HEADER_IGNORED = "header-ignored";
    }
}
