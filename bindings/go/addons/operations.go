// Code generated from the description of the API. DO NOT EDIT.

package addons

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "addons_create",
	Method:    "POST",
	Path:      "/v2/add-ons/saas",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"addon:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:        "addons_delete",
	Method:    "DELETE",
	Path:      "/v2/add-ons/saas/{resource_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"addon:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200}},
}

var getOperation = sdk.Operation{
	ID:        "addons_get",
	Method:    "GET",
	Path:      "/v2/add-ons/saas/{resource_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"addon:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAppOperation = sdk.Operation{
	ID:        "addons_get_app",
	Method:    "GET",
	Path:      "/v2/add-ons/apps",
	Security:  []sdk.Requirement{{Credential: "bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAppMetadataOperation = sdk.Operation{
	ID:        "addons_get_app_metadata",
	Method:    "GET",
	Path:      "/v2/add-ons/apps/{app_slug}/metadata",
	Security:  []sdk.Requirement{{Credential: "bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "addons_list",
	Method:    "GET",
	Path:      "/v2/add-ons/saas",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"addon:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var patchOperation = sdk.Operation{
	ID:        "addons_patch",
	Method:    "PATCH",
	Path:      "/v2/add-ons/saas/{resource_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"addon:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var patchPlanOperation = sdk.Operation{
	ID:        "addons_patch_plan",
	Method:    "PATCH",
	Path:      "/v2/add-ons/saas/{resource_uuid}/plan",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"addon:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
