// Code generated from the description of the API. DO NOT EDIT.

package vpcpeerings

import (
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
	"digitalocean-sdk.internal/go/types/vpcpeering"
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

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

// VpcPeering is a type that this resource shares with others.
type VpcPeering = vpcpeering.VpcPeering

// VpcPeeringBaseStatus is a type that this resource shares with others.
type VpcPeeringBaseStatus = vpcpeering.VpcPeeringBaseStatus

// The values of VpcPeeringBaseStatus.
const (
	VpcPeeringBaseStatusActive       = vpcpeering.VpcPeeringBaseStatusActive
	VpcPeeringBaseStatusDeleting     = vpcpeering.VpcPeeringBaseStatusDeleting
	VpcPeeringBaseStatusProvisioning = vpcpeering.VpcPeeringBaseStatusProvisioning
)
