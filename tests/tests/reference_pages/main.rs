//! The pages of reference documentation that this project started from: their examples, their models and their pitfalls.
//!
//! The facts of the pages are read from a folder beside the workspace; the tests of pitfalls do not need them. Each
//! pitfall has a test with its number, except for these, which concern the layout of the pages and no type:
//!
//! | pitfall | subject |
//! |---|---|
//! | T13 | the Go page mixes singular and plural in names of nested types; our names come from `spec/` |
//! | T50 | words run into types and names on the Go page |
//! | T53 | samples run into descriptions and the next name |
//! | T58 | one example occurs twice, and ranges of parameters are missing |

mod enums;
mod examples;
mod models;
mod names;
mod notation;
mod notation_operations;
mod nulls;
mod numbers;
mod operations;
mod pages;
mod support;
mod unions;

/// Every pitfall has a test or a row in the table above.
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
        assert!(
            test != row,
            "T{number:02} needs either a test or a row in the table"
        );
        tests += usize::from(test);
        rows += usize::from(row);
    }
    println!("pitfalls: {tests} with a test, {rows} about the layout of the pages");
}
