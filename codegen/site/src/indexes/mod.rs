//! Files that list all pages: for the search, for programs, and for the comparison with a later site.

pub mod inventory;
pub mod machine;
pub mod search_index;
