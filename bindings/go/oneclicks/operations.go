// Code generated from the description of the API. DO NOT EDIT.

package oneclicks

import (
	"digitalocean-sdk.internal/go/sdk"
)

var installKubernetesOperation = sdk.Operation{
	ID:     "oneClicks_install_kubernetes",
	Method: "POST",
	Path:   "/v2/1-clicks/kubernetes",
	Security: []sdk.Requirement{
		{Credential: "bearer_auth", Scopes: []string{"kubernetes:update", "addon:create"}},
	},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "oneClicks_list",
	Method:    "GET",
	Path:      "/v2/1-clicks",
	Security:  []sdk.Requirement{{Credential: "bearer_auth"}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
