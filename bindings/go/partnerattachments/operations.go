// Code generated from the description of the API. DO NOT EDIT.

package partnerattachments

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:     "partnerAttachments_create",
	Method: "POST",
	Path:   "/v2/partner_network_connect/attachments",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var createServiceKeyOperation = sdk.Operation{
	ID:     "partnerAttachments_create_service_key",
	Method: "POST",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}/service_key",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:write"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:     "partnerAttachments_delete",
	Method: "DELETE",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var getOperation = sdk.Operation{
	ID:     "partnerAttachments_get",
	Method: "GET",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getBgpAuthKeyOperation = sdk.Operation{
	ID:     "partnerAttachments_get_bgp_auth_key",
	Method: "GET",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getServiceKeyOperation = sdk.Operation{
	ID:     "partnerAttachments_get_service_key",
	Method: "GET",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}/service_key",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:     "partnerAttachments_list",
	Method: "GET",
	Path:   "/v2/partner_network_connect/attachments",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"partner_attachments"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listRemoteRoutesOperation = sdk.Operation{
	ID:     "partnerAttachments_list_remote_routes",
	Method: "GET",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}/remote_routes",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"remote_routes"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchOperation = sdk.Operation{
	ID:     "partnerAttachments_patch",
	Method: "PATCH",
	Path:   "/v2/partner_network_connect/attachments/{pa_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"partner_network_connect:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}
