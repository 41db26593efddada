// Code generated from the description of the API. DO NOT EDIT.

package uptime

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createAlertOperation = sdk.Operation{
	ID:     "uptime_create_alert",
	Method: "POST",
	Path:   "/v2/uptime/checks/{check_id}/alerts",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"uptime:create", "uptime:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createCheckOperation = sdk.Operation{
	ID:        "uptime_create_check",
	Method:    "POST",
	Path:      "/v2/uptime/checks",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listChecksOperation,
		Items:    []string{"checks"},
		Item:     []string{"name"},
		Response: []string{"check"},
	},
}

var deleteAlertOperation = sdk.Operation{
	ID:     "uptime_delete_alert",
	Method: "DELETE",
	Path:   "/v2/uptime/checks/{check_id}/alerts/{alert_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"uptime:delete", "uptime:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteCheckOperation = sdk.Operation{
	ID:        "uptime_delete_check",
	Method:    "DELETE",
	Path:      "/v2/uptime/checks/{check_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getAlertOperation = sdk.Operation{
	ID:        "uptime_get_alert",
	Method:    "GET",
	Path:      "/v2/uptime/checks/{check_id}/alerts/{alert_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCheckOperation = sdk.Operation{
	ID:        "uptime_get_check",
	Method:    "GET",
	Path:      "/v2/uptime/checks/{check_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCheckStateOperation = sdk.Operation{
	ID:        "uptime_get_checkState",
	Method:    "GET",
	Path:      "/v2/uptime/checks/{check_id}/state",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listAlertsOperation = sdk.Operation{
	ID:        "uptime_list_alerts",
	Method:    "GET",
	Path:      "/v2/uptime/checks/{check_id}/alerts",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"alerts"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listChecksOperation = sdk.Operation{
	ID:        "uptime_list_checks",
	Method:    "GET",
	Path:      "/v2/uptime/checks",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"checks"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var updateAlertOperation = sdk.Operation{
	ID:        "uptime_update_alert",
	Method:    "PUT",
	Path:      "/v2/uptime/checks/{check_id}/alerts/{alert_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateCheckOperation = sdk.Operation{
	ID:        "uptime_update_check",
	Method:    "PUT",
	Path:      "/v2/uptime/checks/{check_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"uptime:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
