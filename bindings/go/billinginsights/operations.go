// Code generated from the description of the API. DO NOT EDIT.

package billinginsights

import (
	"digitalocean-sdk.internal/go/sdk"
)

var listOperation = sdk.Operation{
	ID:        "billingInsights_list",
	Method:    "GET",
	Path:      "/v2/billing/{account_urn}/insights/{start_date}/{end_date}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"data_points"},
		Total:     []string{"total_items"},
		Parameter: "page",
		Size:      "per_page",
		Largest:   200,
	},
}
