// Code generated from the description of the API. DO NOT EDIT.

package images

import (
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
)

// Distribution is a type that this resource shares with others.
type Distribution = droplet.Distribution

// The values of Distribution.
const (
	DistributionArchLinux    = droplet.DistributionArchLinux
	DistributionCentOs       = droplet.DistributionCentOs
	DistributionCoreOs       = droplet.DistributionCoreOs
	DistributionDebian       = droplet.DistributionDebian
	DistributionFedora       = droplet.DistributionFedora
	DistributionFedoraAtomic = droplet.DistributionFedoraAtomic
	DistributionFreeBsd      = droplet.DistributionFreeBsd
	DistributionGentoo       = droplet.DistributionGentoo
	DistributionRancherOs    = droplet.DistributionRancherOs
	DistributionRockyLinux   = droplet.DistributionRockyLinux
	DistributionUbuntu       = droplet.DistributionUbuntu
	DistributionUnknown      = droplet.DistributionUnknown
	DistributionOpenSuse     = droplet.DistributionOpenSuse
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// Image is a type that this resource shares with others.
type Image = droplet.Image

// ImageStatus is a type that this resource shares with others.
type ImageStatus = droplet.ImageStatus

// The values of ImageStatus.
const (
	ImageStatusNew       = droplet.ImageStatusNew
	ImageStatusAvailable = droplet.ImageStatusAvailable
	ImageStatusDeleted   = droplet.ImageStatusDeleted
	ImageStatusPending   = droplet.ImageStatusPending
	ImageStatusRetired   = droplet.ImageStatusRetired
)

// ImageType is a type that this resource shares with others.
type ImageType = droplet.ImageType

// The values of ImageType.
const (
	ImageTypeAdmin    = droplet.ImageTypeAdmin
	ImageTypeBackup   = droplet.ImageTypeBackup
	ImageTypeBase     = droplet.ImageTypeBase
	ImageTypeCustom   = droplet.ImageTypeCustom
	ImageTypeSnapshot = droplet.ImageTypeSnapshot
)

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
