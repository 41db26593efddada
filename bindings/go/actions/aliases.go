// Code generated from the description of the API. DO NOT EDIT.

package actions

import (
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
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

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// GetResponse is a type that this resource shares with others.
type GetResponse = droplet.ActionsGetResponse

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

// Region is a type that this resource shares with others.
type Region = droplet.Region
