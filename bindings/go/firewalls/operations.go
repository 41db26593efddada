// Code generated from the description of the API. DO NOT EDIT.

package firewalls

import (
	"digitalocean-sdk.internal/go/sdk"
)

var addRulesOperation = sdk.Operation{
	ID:        "firewalls_add_rules",
	Method:    "POST",
	Path:      "/v2/firewalls/{firewall_id}/rules",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var addTagsOperation = sdk.Operation{
	ID:        "firewalls_add_tags",
	Method:    "POST",
	Path:      "/v2/firewalls/{firewall_id}/tags",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var assignDropletsOperation = sdk.Operation{
	ID:        "firewalls_assign_droplets",
	Method:    "POST",
	Path:      "/v2/firewalls/{firewall_id}/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Safety:    sdk.Idempotent,
}

var createOperation = sdk.Operation{
	ID:        "firewalls_create",
	Method:    "POST",
	Path:      "/v2/firewalls",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Items:    []string{"firewalls"},
		Item:     []string{"name"},
		Response: []string{"firewall"},
		Created:  []string{"created_at"},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "firewalls_delete",
	Method:    "DELETE",
	Path:      "/v2/firewalls/{firewall_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteDropletsOperation = sdk.Operation{
	ID:        "firewalls_delete_droplets",
	Method:    "DELETE",
	Path:      "/v2/firewalls/{firewall_id}/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteRulesOperation = sdk.Operation{
	ID:        "firewalls_delete_rules",
	Method:    "DELETE",
	Path:      "/v2/firewalls/{firewall_id}/rules",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteTagsOperation = sdk.Operation{
	ID:        "firewalls_delete_tags",
	Method:    "DELETE",
	Path:      "/v2/firewalls/{firewall_id}/tags",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "firewalls_get",
	Method:    "GET",
	Path:      "/v2/firewalls/{firewall_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "firewalls_list",
	Method:    "GET",
	Path:      "/v2/firewalls",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"firewalls"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var updateOperation = sdk.Operation{
	ID:        "firewalls_update",
	Method:    "PUT",
	Path:      "/v2/firewalls/{firewall_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"firewall:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
