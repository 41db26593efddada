// Code generated from the description of the API. DO NOT EDIT.

package reservedipv6actions

import (
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/ipactiontype"
)

// Action is a type that this resource shares with others.
type Action = droplet.Action

// ActionStatus is a type that this resource shares with others.
type ActionStatus = droplet.ActionStatus

// The values of ActionStatus.
const (
	ActionStatusCompleted  = droplet.ActionStatusCompleted
	ActionStatusErrored    = droplet.ActionStatusErrored
	ActionStatusInProgress = droplet.ActionStatusInProgress
)

// ActionsGetResponse is a type that this resource shares with others.
type ActionsGetResponse = droplet.ActionsGetResponse

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// IPActionType is a type that this resource shares with others.
type IPActionType = ipactiontype.IPActionType

// The values of IPActionType.
const (
	IPActionTypeAssign   = ipactiontype.IPActionTypeAssign
	IPActionTypeUnassign = ipactiontype.IPActionTypeUnassign
)

// Region is a type that this resource shares with others.
type Region = droplet.Region
