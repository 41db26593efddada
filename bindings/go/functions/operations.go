// Code generated from the description of the API. DO NOT EDIT.

package functions

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createNamespaceOperation = sdk.Operation{
	ID:     "functions_create_namespace",
	Method: "POST",
	Path:   "/v2/functions/namespaces",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:create", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createTriggerOperation = sdk.Operation{
	ID:     "functions_create_trigger",
	Method: "POST",
	Path:   "/v2/functions/namespaces/{namespace_id}/triggers",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:create", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteNamespaceOperation = sdk.Operation{
	ID:     "functions_delete_namespace",
	Method: "DELETE",
	Path:   "/v2/functions/namespaces/{namespace_id}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:delete", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var deleteTriggerOperation = sdk.Operation{
	ID:     "functions_delete_trigger",
	Method: "DELETE",
	Path:   "/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:delete", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var getNamespaceOperation = sdk.Operation{
	ID:        "functions_get_namespace",
	Method:    "GET",
	Path:      "/v2/functions/namespaces/{namespace_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"function:admin"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getTriggerOperation = sdk.Operation{
	ID:     "functions_get_trigger",
	Method: "GET",
	Path:   "/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:read", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listNamespacesOperation = sdk.Operation{
	ID:     "functions_list_namespaces",
	Method: "GET",
	Path:   "/v2/functions/namespaces",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:read", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listTriggersOperation = sdk.Operation{
	ID:     "functions_list_triggers",
	Method: "GET",
	Path:   "/v2/functions/namespaces/{namespace_id}/triggers",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:read", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateTriggerOperation = sdk.Operation{
	ID:     "functions_update_trigger",
	Method: "PUT",
	Path:   "/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"function:update", "function:admin"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
