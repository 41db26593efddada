// Code generated from the description of the API. DO NOT EDIT.

package volumesnapshots

import (
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
	"digitalocean-sdk.internal/go/types/snapshot"
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

// ResourceType is a type that this resource shares with others.
type ResourceType = snapshot.ResourceType

// The values of ResourceType.
const (
	ResourceTypeDroplet = snapshot.ResourceTypeDroplet
	ResourceTypeVolume  = snapshot.ResourceTypeVolume
)

// Snapshot is a type that this resource shares with others.
type Snapshot = snapshot.Snapshot
