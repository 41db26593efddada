// Code generated from the description of the API. DO NOT EDIT.

package regions

import (
	"digitalocean-sdk.internal/go/sdk"
)

var listOperation = sdk.Operation{
	ID:        "regions_list",
	Method:    "GET",
	Path:      "/v2/regions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"regions:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"regions"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
