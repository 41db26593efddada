// Code generated from the description of the API. DO NOT EDIT.

package security

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createScanOperation = sdk.Operation{
	ID:        "security_create_scan",
	Method:    "POST",
	Path:      "/v2/security/scans",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var createScanRuleOperation = sdk.Operation{
	ID:        "security_create_scan_rule",
	Method:    "POST",
	Path:      "/v2/security/scans/rules",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201}},
}

var createSuppressionOperation = sdk.Operation{
	ID:        "security_create_suppression",
	Method:    "POST",
	Path:      "/v2/security/settings/suppressions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var deleteSuppressionOperation = sdk.Operation{
	ID:        "security_delete_suppression",
	Method:    "DELETE",
	Path:      "/v2/security/settings/suppressions/{suppression_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getLatestScanOperation = sdk.Operation{
	ID:        "security_get_latest_scan",
	Method:    "GET",
	Path:      "/v2/security/scans/latest",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"scan", "findings"},
		Parameter: "page",
		Size:      "per_page",
		Largest:   200,
	},
}

var getScanOperation = sdk.Operation{
	ID:        "security_get_scan",
	Method:    "GET",
	Path:      "/v2/security/scans/{scan_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"scan", "findings"},
		Parameter: "page",
		Size:      "per_page",
		Largest:   200,
	},
}

var listScanFindingAffectedResourcesOperation = sdk.Operation{
	ID:        "security_list_scan_finding_affected_resources",
	Method:    "GET",
	Path:      "/v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"affected_resources"},
		Parameter: "page",
		Size:      "per_page",
		Largest:   200,
	},
}

var listScansOperation = sdk.Operation{
	ID:        "security_list_scans",
	Method:    "GET",
	Path:      "/v2/security/scans",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"scans"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listSettingsOperation = sdk.Operation{
	ID:        "security_list_settings",
	Method:    "GET",
	Path:      "/v2/security/settings",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"settings", "suppressions", "resources"},
		Parameter: "page",
		Size:      "per_page",
		Largest:   200,
	},
}

var updateSettingsPlanOperation = sdk.Operation{
	ID:        "security_update_settings_plan",
	Method:    "PUT",
	Path:      "/v2/security/settings/plan",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"security:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
