"""Reads every list and prints its items. The arguments are the folder of the package and the URL of the server."""

import sys

sys.path.insert(0, f"{sys.argv[1]}/src")

from pages_of_every_kind_sdk import PagesOfEveryKind

client = PagesOfEveryKind(base_url=f"{sys.argv[2]}/v1", key="the-key", environment={})
lists = client.lists
calls = {
    "by_hand": lists.by_hand(),
    "cursor_in_body": lists.by_cursor_in_body(filter="all"),
    "cursor_in_header": lists.by_cursor_in_header(),
    "cursor_in_query_and_body": lists.by_cursor_in_query_and_body(
        page_size="own", filter="all", body_page_size=2
    ),
    "last_item": lists.by_last_item(),
    "link_in_body": lists.by_link_in_body(),
    "link_in_header": lists.by_link_in_header(),
    "nested_cursor": lists.by_nested_cursor(),
    "number": lists.by_number(),
    "number_from_zero": lists.by_number_from_zero(),
    "number_of_array": lists.by_number_of_array(),
    "offset": lists.by_offset(),
    "offset_in_body": lists.by_offset_in_body(filter="all"),
    "token": lists.by_token(),
}
for name, call in calls.items():
    print("LIST", name, *[item.id for item in call])
