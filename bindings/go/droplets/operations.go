// Code generated from the description of the API. DO NOT EDIT.

package droplets

import (
	"digitalocean-sdk.internal/go/sdk"
)

var createOperation = sdk.Operation{
	ID:        "droplets_create",
	Method:    "POST",
	Path:      "/v2/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 202, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"name"},
		List:     &listOperation,
		Query:    "name",
		Items:    []string{"droplets"},
		Item:     []string{"name"},
		Response: []string{"droplet"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &actionsGetOperation,
			With: []sdk.WaitParameter{
				{Name: "action_id", Paths: [][]string{{"links", "actions", "*", "id"}}},
			},
		},
		{
			Operation: &getOperation,
			With: []sdk.WaitParameter{
				{
					Name:  "droplet_id",
					Paths: [][]string{{"droplet", "id"}, {"droplets", "*", "id"}},
				},
			},
		},
	},
}

var destroyOperation = sdk.Operation{
	ID:        "droplets_destroy",
	Method:    "DELETE",
	Path:      "/v2/droplets/{droplet_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var destroyByTagOperation = sdk.Operation{
	ID:        "droplets_destroy_byTag",
	Method:    "DELETE",
	Path:      "/v2/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 204}},
}

var destroyRetryWithAssociatedResourcesOperation = sdk.Operation{
	ID:     "droplets_destroy_retryWithAssociatedResources",
	Method: "POST",
	Path:   "/v2/droplets/{droplet_id}/destroy_with_associated_resources/retry",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes: []string{
				"droplet:delete",
				"block_storage:delete",
				"block_storage_snapshot:delete",
				"image:delete",
				"reserved_ip:delete",
			},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var destroyWithAssociatedResourcesDangerousOperation = sdk.Operation{
	ID:     "droplets_destroy_withAssociatedResourcesDangerous",
	Method: "DELETE",
	Path:   "/v2/droplets/{droplet_id}/destroy_with_associated_resources/dangerous",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes: []string{
				"droplet:delete",
				"block_storage:delete",
				"block_storage_snapshot:delete",
				"image:delete",
				"reserved_ip:delete",
			},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var destroyWithAssociatedResourcesSelectiveOperation = sdk.Operation{
	ID:     "droplets_destroy_withAssociatedResourcesSelective",
	Method: "DELETE",
	Path:   "/v2/droplets/{droplet_id}/destroy_with_associated_resources/selective",
	Security: []sdk.Requirement{
		{
			Credential: "bearer_auth",
			Scopes: []string{
				"droplet:delete",
				"block_storage:delete",
				"block_storage_snapshot:delete",
				"image:delete",
				"reserved_ip:delete",
			},
		},
	},
	Responses: []sdk.ResponseSpec{{Status: 202}},
}

var getOperation = sdk.Operation{
	ID:        "droplets_get",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"droplet", "status"}},
		Done:   []string{"active"},
		Failed: []string{"archive"},
	},
}

var getDestroyAssociatedResourcesStatusOperation = sdk.Operation{
	ID:        "droplets_get_DestroyAssociatedResourcesStatus",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/destroy_with_associated_resources/status",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getBackupPolicyOperation = sdk.Operation{
	ID:        "droplets_get_backup_policy",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/backups/policy",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "droplets_list",
	Method:    "GET",
	Path:      "/v2/droplets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"droplets"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAssociatedResourcesOperation = sdk.Operation{
	ID:        "droplets_list_associatedResources",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/destroy_with_associated_resources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listBackupPoliciesOperation = sdk.Operation{
	ID:        "droplets_list_backup_policies",
	Method:    "GET",
	Path:      "/v2/droplets/backups/policies",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"policies"},
		Keyed:     true,
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listBackupsOperation = sdk.Operation{
	ID:        "droplets_list_backups",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/backups",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"backups"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listFirewallsOperation = sdk.Operation{
	ID:        "droplets_list_firewalls",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/firewalls",
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

var listKernelsOperation = sdk.Operation{
	ID:        "droplets_list_kernels",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/kernels",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"kernels"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listNeighborsOperation = sdk.Operation{
	ID:        "droplets_list_neighbors",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/neighbors",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listNeighborsIDsOperation = sdk.Operation{
	ID:        "droplets_list_neighborsIds",
	Method:    "GET",
	Path:      "/v2/reports/droplet_neighbors_ids",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listSnapshotsOperation = sdk.Operation{
	ID:        "droplets_list_snapshots",
	Method:    "GET",
	Path:      "/v2/droplets/{droplet_id}/snapshots",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"snapshots"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listSupportedBackupPoliciesOperation = sdk.Operation{
	ID:        "droplets_list_supported_backup_policies",
	Method:    "GET",
	Path:      "/v2/droplets/backups/supported_policies",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"droplet:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var actionsGetOperation = sdk.Operation{
	ID:        "actions_get",
	Method:    "GET",
	Path:      "/v2/actions/{action_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"actions:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"action", "status"}},
		Done:   []string{"completed"},
		Failed: []string{"errored"},
		Batch:  &sdk.BatchList{List: &actionsListOperation, ID: []string{"id"}},
	},
}

var actionsListOperation = sdk.Operation{
	ID:        "actions_list",
	Method:    "GET",
	Path:      "/v2/actions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"actions:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"actions"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}
