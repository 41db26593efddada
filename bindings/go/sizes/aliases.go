// Code generated from the description of the API. DO NOT EDIT.

package sizes

import (
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
)

// DiskInfo is a type that this resource shares with others.
type DiskInfo = droplet.DiskInfo

// DiskInfoSize is a type that this resource shares with others.
type DiskInfoSize = droplet.DiskInfoSize

// DiskInfoType is a type that this resource shares with others.
type DiskInfoType = droplet.DiskInfoType

// The values of DiskInfoType.
const (
	DiskInfoTypeBoot    = droplet.DiskInfoTypeBoot
	DiskInfoTypeLocal   = droplet.DiskInfoTypeLocal
	DiskInfoTypeScratch = droplet.DiskInfoTypeScratch
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// GPUInfo is a type that this resource shares with others.
type GPUInfo = droplet.GPUInfo

// GPUInfoVram is a type that this resource shares with others.
type GPUInfoVram = droplet.GPUInfoVram

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

// Size is a type that this resource shares with others.
type Size = droplet.Size
