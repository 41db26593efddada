// Code generated from the description of the API. DO NOT EDIT.

package certificates

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "certificates_create",
	Method:    "POST",
	Path:      "/v2/certificates",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"certificate:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Query:    "name",
		Items:    []string{"certificates"},
		Item:     []string{"name"},
		Response: []string{"certificate"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With: []sdk.WaitParameter{
				{Name: "certificate_id", Paths: [][]string{{"certificate", "id"}}},
			},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "certificates_delete",
	Method:    "DELETE",
	Path:      "/v2/certificates/{certificate_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"certificate:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "certificates_get",
	Method:    "GET",
	Path:      "/v2/certificates/{certificate_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"certificate:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"certificate", "state"}},
		Done:   []string{"verified"},
		Failed: []string{"error"},
	},
}

var listOperation = sdk.Operation{
	ID:        "certificates_list",
	Method:    "GET",
	Path:      "/v2/certificates",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"certificate:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"certificates"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
