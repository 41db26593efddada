// Code generated from the description of the API. DO NOT EDIT.

package imageactions

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

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

// Region is a type that this resource shares with others.
type Region = droplet.Region

// RegionSlug is a type that this resource shares with others.
type RegionSlug = droplet.RegionSlug

// The values of RegionSlug.
const (
	RegionSlugAms1 = droplet.RegionSlugAms1
	RegionSlugAms2 = droplet.RegionSlugAms2
	RegionSlugAms3 = droplet.RegionSlugAms3
	RegionSlugBlr1 = droplet.RegionSlugBlr1
	RegionSlugFra1 = droplet.RegionSlugFra1
	RegionSlugLon1 = droplet.RegionSlugLon1
	RegionSlugNyc1 = droplet.RegionSlugNyc1
	RegionSlugNyc2 = droplet.RegionSlugNyc2
	RegionSlugNyc3 = droplet.RegionSlugNyc3
	RegionSlugSfo1 = droplet.RegionSlugSfo1
	RegionSlugSfo2 = droplet.RegionSlugSfo2
	RegionSlugSfo3 = droplet.RegionSlugSfo3
	RegionSlugSgp1 = droplet.RegionSlugSgp1
	RegionSlugSyd1 = droplet.RegionSlugSyd1
	RegionSlugTor1 = droplet.RegionSlugTor1
)
