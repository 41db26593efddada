// Code generated from the description of the API. DO NOT EDIT.

package vpcs

import (
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
