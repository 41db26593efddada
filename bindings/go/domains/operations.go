// Code generated from the description of the API. DO NOT EDIT.

package domains

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "domains_create",
	Method:    "POST",
	Path:      "/v2/domains",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"domains"},
		Item:     []string{"name"},
		Response: []string{"domain"},
	},
}

var createRecordOperation = sdk.Operation{
	ID:     "domains_create_record",
	Method: "POST",
	Path:   "/v2/domains/{domain_name}/records",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"domain:create"}},
		{Credential: "bearer_auth", Scopes: []string{"domain:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "domains_delete",
	Method:    "DELETE",
	Path:      "/v2/domains/{domain_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRecordOperation = sdk.Operation{
	ID:     "domains_delete_record",
	Method: "DELETE",
	Path:   "/v2/domains/{domain_name}/records/{domain_record_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"domain:delete"}},
		{Credential: "bearer_auth", Scopes: []string{"domain:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "domains_get",
	Method:    "GET",
	Path:      "/v2/domains/{domain_name}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getRecordOperation = sdk.Operation{
	ID:        "domains_get_record",
	Method:    "GET",
	Path:      "/v2/domains/{domain_name}/records/{domain_record_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "domains_list",
	Method:    "GET",
	Path:      "/v2/domains",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"domains"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listRecordsOperation = sdk.Operation{
	ID:        "domains_list_records",
	Method:    "GET",
	Path:      "/v2/domains/{domain_name}/records",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"domain_records"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchRecordOperation = sdk.Operation{
	ID:        "domains_patch_record",
	Method:    "PATCH",
	Path:      "/v2/domains/{domain_name}/records/{domain_record_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var updateRecordOperation = sdk.Operation{
	ID:        "domains_update_record",
	Method:    "PUT",
	Path:      "/v2/domains/{domain_name}/records/{domain_record_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"domain:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
