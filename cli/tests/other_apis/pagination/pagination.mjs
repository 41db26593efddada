// Reads every list and prints its items. The arguments are the folder of the package and the URL of the server.

const { PagesOfEveryKind } = await import(`${process.argv[2]}/src/index.js`);

const client = new PagesOfEveryKind({ baseUrl: `${process.argv[3]}/v1`, key: 'the-key', environment: false });
const { lists } = client;
const calls = {
  by_hand: lists.byHand(),
  cursor_in_body: lists.byCursorInBody({ filter: 'all' }),
  cursor_in_header: lists.byCursorInHeader(),
  cursor_in_query_and_body: lists.byCursorInQueryAndBody(
    { filter: 'all', page_size: 2 },
    { page_size: 'own' },
  ),
  last_item: lists.byLastItem(),
  link_in_body: lists.byLinkInBody(),
  link_in_header: lists.byLinkInHeader(),
  nested_cursor: lists.byNestedCursor(),
  number: lists.byNumber(),
  number_from_zero: lists.byNumberFromZero(),
  number_of_array: lists.byNumberOfArray(),
  offset: lists.byOffset(),
  offset_in_body: lists.byOffsetInBody({ filter: 'all' }),
  token: lists.byToken(),
};
for (const [name, call] of Object.entries(calls)) {
  const ids = [];
  for await (const { id } of call) {
    ids.push(id);
  }
  console.log('LIST', name, ...ids);
}
