//! Reads every list and prints its items.

mod plain_transport;

use pages_of_every_kind_sdk::{
    Client, Error,
    fake::block_on,
    lists::{ByCursorInBodyBody, ByCursorInQueryAndBodyBody, ByOffsetInBodyBody},
};
use plain_transport::Plain;
use std::env;

macro_rules! print_lists {
    ($($name:literal: $call:expr,)*) => {
        $(
            let items = $call.items().all().await?;
            let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            println!("\nLIST {} {}", $name, ids.join(" "));
        )*
    };
}

#[test]
fn lists() -> Result<(), Error> {
    let url = env::var("PAGES_URL").expect("the test has a server");
    let client = Client::builder()
        .base_url(format!("{url}/v1"))
        .token("the-key")
        .transport(Plain)
        .build()?;
    block_on(async {
        let lists = client.lists();
        print_lists! {
            "by_hand": lists.by_hand(),
            "cursor_in_body": lists.by_cursor_in_body(ByCursorInBodyBody::new("all")),
            "cursor_in_header": lists.by_cursor_in_header(),
            "cursor_in_query_and_body": lists.by_cursor_in_query_and_body(
                "own",
                ByCursorInQueryAndBodyBody::new("all").page_size(2),
            ),
            "last_item": lists.by_last_item(),
            "link_in_body": lists.by_link_in_body(),
            "link_in_header": lists.by_link_in_header(),
            "nested_cursor": lists.by_nested_cursor(),
            "number": lists.by_number(),
            "number_from_zero": lists.by_number_from_zero(),
            "number_of_array": lists.by_number_of_array(),
            "offset": lists.by_offset(),
            "offset_in_body": lists.by_offset_in_body(ByOffsetInBodyBody::new("all")),
            "token": lists.by_token(),
        }
        Ok(())
    })
}
