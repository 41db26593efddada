// Code generated from the description of the API. DO NOT EDIT.

package images

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createCustomOperation = sdk.Operation{
	ID:        "images_create_custom",
	Method:    "POST",
	Path:      "/v2/images",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "image_id", Paths: [][]string{{"image", "id"}}}},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "images_delete",
	Method:    "DELETE",
	Path:      "/v2/images/{image_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var getOperation = sdk.Operation{
	ID:        "images_get",
	Method:    "GET",
	Path:      "/v2/images/{image_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"image", "status"}},
		Done:   []string{"available"},
		Failed: []string{"deleted", "retired"},
	},
}

var listOperation = sdk.Operation{
	ID:        "images_list",
	Method:    "GET",
	Path:      "/v2/images",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"images"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var postAccountTransferAcceptOperation = sdk.Operation{
	ID:        "images_post_account_transfer_accept",
	Method:    "POST",
	Path:      "/v2/images/{image_id}/account_transfer/accept",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 201}},
}

var postAccountTransferCancelOperation = sdk.Operation{
	ID:        "images_post_account_transfer_cancel",
	Method:    "POST",
	Path:      "/v2/images/{image_id}/account_transfer/cancel",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var postAccountTransferCreateOperation = sdk.Operation{
	ID:     "images_post_account_transfer_create",
	Method: "POST",
	Path:   "/v2/images/{image_id}/account_transfer",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"image:update", "image:delete"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 201, Media: "application/json"}},
}

var postAccountTransferDeclineOperation = sdk.Operation{
	ID:        "images_post_account_transfer_decline",
	Method:    "POST",
	Path:      "/v2/images/{image_id}/account_transfer/decline",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var updateOperation = sdk.Operation{
	ID:        "images_update",
	Method:    "PUT",
	Path:      "/v2/images/{image_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"image:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
