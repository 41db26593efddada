// Code generated from the description of the API. DO NOT EDIT.

package dedicatedinferences

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:     "dedicatedInferences_create",
	Method: "POST",
	Path:   "/v2/dedicated-inferences",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With: []sdk.WaitParameter{
				{
					Name:  "dedicated_inference_id",
					Paths: [][]string{{"dedicated_inference", "id"}},
				},
			},
		},
	},
}

var createTokensOperation = sdk.Operation{
	ID:     "dedicatedInferences_create_tokens",
	Method: "POST",
	Path:   "/v2/dedicated-inferences/{dedicated_inference_id}/tokens",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"dedicated_inference_tokens:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
}

var deleteOperation = sdk.Operation{
	ID:     "dedicatedInferences_delete",
	Method: "DELETE",
	Path:   "/v2/dedicated-inferences/{dedicated_inference_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:delete"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var deleteTokensOperation = sdk.Operation{
	ID:     "dedicatedInferences_delete_tokens",
	Method: "DELETE",
	Path:   "/v2/dedicated-inferences/{dedicated_inference_id}/tokens/{token_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"dedicated_inference_tokens:delete"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getOperation = sdk.Operation{
	ID:        "dedicatedInferences_get",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences/{dedicated_inference_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"dedicated_inference", "status"}},
		Done:   []string{"active", "ACTIVE"},
		Failed: []string{"error", "ERROR"},
	},
}

var getAcceleratorOperation = sdk.Operation{
	ID:        "dedicatedInferences_get_accelerator",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences/{dedicated_inference_id}/accelerators/{accelerator_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCaOperation = sdk.Operation{
	ID:        "dedicatedInferences_get_ca",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences/{dedicated_inference_id}/ca",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getGPUModelConfigOperation = sdk.Operation{
	ID:        "dedicatedInferences_get_gpu_model_config",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences/gpu-model-config",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "dedicatedInferences_list",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"dedicated_inferences"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAcceleratorsOperation = sdk.Operation{
	ID:        "dedicatedInferences_list_accelerators",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences/{dedicated_inference_id}/accelerators",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"accelerators"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listSizesOperation = sdk.Operation{
	ID:        "dedicatedInferences_list_sizes",
	Method:    "GET",
	Path:      "/v2/dedicated-inferences/sizes",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listTokensOperation = sdk.Operation{
	ID:     "dedicatedInferences_list_tokens",
	Method: "GET",
	Path:   "/v2/dedicated-inferences/{dedicated_inference_id}/tokens",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"dedicated_inference_tokens:read"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"tokens"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var patchOperation = sdk.Operation{
	ID:     "dedicatedInferences_patch",
	Method: "PATCH",
	Path:   "/v2/dedicated-inferences/{dedicated_inference_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"dedicated_inference:update"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation}},
}
