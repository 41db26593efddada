// Code generated from the description of the API. DO NOT EDIT.

package invoices

import (
	"digitalocean-sdk.internal/go/sdk"
)

var getByUuidOperation = sdk.Operation{
	ID:        "invoices_get_byUUID",
	Method:    "GET",
	Path:      "/v2/customers/my/invoices/{invoice_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"invoice_items"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var getCsvByUuidOperation = sdk.Operation{
	ID:        "invoices_get_csvByUUID",
	Method:    "GET",
	Path:      "/v2/customers/my/invoices/{invoice_uuid}/csv",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "text/csv"}},
}

var getPdfByUuidOperation = sdk.Operation{
	ID:        "invoices_get_pdfByUUID",
	Method:    "GET",
	Path:      "/v2/customers/my/invoices/{invoice_uuid}/pdf",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/pdf"}},
}

var getSummaryByUuidOperation = sdk.Operation{
	ID:        "invoices_get_summaryByUUID",
	Method:    "GET",
	Path:      "/v2/customers/my/invoices/{invoice_uuid}/summary",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "invoices_list",
	Method:    "GET",
	Path:      "/v2/customers/my/invoices",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"billing:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"invoices"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
