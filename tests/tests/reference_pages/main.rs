//! The seeds know the pages this project began with: their examples, their models and every trap in them.
//!
//! The pages themselves are read where they lie beside the workspace; what is asserted of traps needs no page. Each
//! trap has a test named after its number, apart from these, which are about reading pages and not about any type:
//!
//! | trap | what it is about |
//! |---|---|
//! | T13 | the page in Go switches between singular and plural in names of nested types; ours come from `spec/` |
//! | T50 | words glued to types and names on the page in Go |
//! | T53 | samples glued to descriptions and to the next name |
//! | T58 | one example is printed twice, and parameters lack their range |

mod enums;
mod examples;
mod models;
mod names;
mod nulls;
mod numbers;
mod operations;
mod pages;
mod support;
mod unions;

/// Every trap has a test or a row above.
#[test]
fn every_pitfall_has_a_test_or_a_reason() {
    let text = [
        include_str!("main.rs"),
        include_str!("enums.rs"),
        include_str!("names.rs"),
        include_str!("nulls.rs"),
        include_str!("numbers.rs"),
        include_str!("operations.rs"),
        include_str!("pages.rs"),
        include_str!("unions.rs"),
    ]
    .concat();
    let (mut tests, mut rows) = (0, 0);
    for number in 1..=82 {
        let test = text.contains(&format!("fn t{number:02}_"));
        let row = text.contains(&format!("//! | T{number:02} |"));
        assert!(test != row, "T{number:02} has a test or a reason for none");
        tests += usize::from(test);
        rows += usize::from(row);
    }
    println!("traps: {tests} with a test, {rows} about pages only");
}
