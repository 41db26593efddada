package proof

// Reads every list and prints its items.

import (
	"context"
	"fmt"
	"iter"
	"os"
	"testing"

	"MODULE/lists"
	"MODULE/pagesofeverykind"
	"MODULE/sdk"
)

func TestLists(t *testing.T) {
	api, err := pagesofeverykind.New(sdk.BaseURL(os.Getenv("PAGES_URL")+"/v1"), sdk.Token("the-key"), sdk.WithoutEnvironment())
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	calls := map[string]iter.Seq2[*lists.Item, error]{
		"by_hand":          api.Lists.ByHandAll(ctx, lists.ByHandParams{}),
		"cursor_in_body":   api.Lists.ByCursorInBodyAll(ctx, lists.ByCursorInBody{Filter: "all"}),
		"cursor_in_header": api.Lists.ByCursorInHeaderAll(ctx, lists.ByCursorInHeaderParams{}),
		"cursor_in_query_and_body": api.Lists.ByCursorInQueryAndBodyAll(
			ctx,
			lists.ByCursorInQueryAndBodyParams{PageSize: "own"},
			lists.ByCursorInQueryAndBody{Filter: "all", PageSize: sdk.Some[int64](2)},
		),
		"last_item":        api.Lists.ByLastItemAll(ctx, lists.ByLastItemParams{}),
		"link_in_body":     api.Lists.ByLinkInBodyAll(ctx),
		"link_in_header":   api.Lists.ByLinkInHeaderAll(ctx, lists.ByLinkInHeaderParams{}),
		"nested_cursor":    api.Lists.ByNestedCursorAll(ctx, lists.ByNestedCursorParams{}),
		"number":           api.Lists.ByNumberAll(ctx, lists.ByNumberParams{}),
		"number_from_zero": api.Lists.ByNumberFromZeroAll(ctx, lists.ByNumberFromZeroParams{}),
		"number_of_array":  api.Lists.ByNumberOfArrayAll(ctx, lists.ByNumberOfArrayParams{}),
		"offset":           api.Lists.ByOffsetAll(ctx, lists.ByOffsetParams{}),
		"offset_in_body":   api.Lists.ByOffsetInBodyAll(ctx, lists.ByOffsetInBody{Filter: "all"}),
		"token":            api.Lists.ByTokenAll(ctx, lists.ByTokenParams{}),
	}
	for name, items := range calls {
		line := "LIST " + name
		for item, err := range items {
			if err != nil {
				t.Fatal(name, err)
			}
			line += " " + item.ID
		}
		fmt.Println(line)
	}
}
