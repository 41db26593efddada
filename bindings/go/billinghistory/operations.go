// Code generated from the description of the API. DO NOT EDIT.

package billinghistory

import (
	"digitalocean-sdk.internal/go/sdk"
)

var listOperation = sdk.Operation{
	ID:        "billingHistory_list",
	Method:    "GET",
	Path:      "/v2/customers/my/billing_history",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items: []string{"billing_history"},
		Total: []string{"meta", "total"},
		Style: sdk.PageLink,
		Next:  []string{"links", "pages", "next"},
	},
}
