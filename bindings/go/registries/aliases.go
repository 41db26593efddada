// Code generated from the description of the API. DO NOT EDIT.

package registries

import (
	"digitalocean-sdk.internal/go/types/dockercredentials"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/registriesgetoptionsresponse"
	"digitalocean-sdk.internal/go/types/registriesgetsubscriptionresponse"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
	"digitalocean-sdk.internal/go/types/registrytierslug"
	"digitalocean-sdk.internal/go/types/updateregistry"
	"digitalocean-sdk.internal/go/types/validateregistry"
)

// DockerCredentials is a type that this resource shares with others.
type DockerCredentials = dockercredentials.DockerCredentials

// DockerCredentialsAuths is a type that this resource shares with others.
type DockerCredentialsAuths = dockercredentials.DockerCredentialsAuths

// DockerCredentialsAuthsRegistryDigitaloceanCom is a type that this resource shares with others.
type DockerCredentialsAuthsRegistryDigitaloceanCom = dockercredentials.DockerCredentialsAuthsRegistryDigitaloceanCom

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// GarbageCollection is a type that this resource shares with others.
type GarbageCollection = registrieslistrepositoriesv2response.GarbageCollection

// GarbageCollectionStatus is a type that this resource shares with others.
type GarbageCollectionStatus = registrieslistrepositoriesv2response.GarbageCollectionStatus

// The values of GarbageCollectionStatus.
const (
	GarbageCollectionStatusCancelled                   = registrieslistrepositoriesv2response.GarbageCollectionStatusCancelled
	GarbageCollectionStatusCancelling                  = registrieslistrepositoriesv2response.GarbageCollectionStatusCancelling
	GarbageCollectionStatusDeletingUnreferencedBlobs   = registrieslistrepositoriesv2response.GarbageCollectionStatusDeletingUnreferencedBlobs
	GarbageCollectionStatusFailed                      = registrieslistrepositoriesv2response.GarbageCollectionStatusFailed
	GarbageCollectionStatusRequested                   = registrieslistrepositoriesv2response.GarbageCollectionStatusRequested
	GarbageCollectionStatusScanningManifests           = registrieslistrepositoriesv2response.GarbageCollectionStatusScanningManifests
	GarbageCollectionStatusSucceeded                   = registrieslistrepositoriesv2response.GarbageCollectionStatusSucceeded
	GarbageCollectionStatusWaitingForWriteJwtsToExpire = registrieslistrepositoriesv2response.GarbageCollectionStatusWaitingForWriteJwtsToExpire
)

// GetGarbageCollectionResponse is a type that this resource shares with others.
type GetGarbageCollectionResponse = registrieslistrepositoriesv2response.RegistriesGetGarbageCollectionResponse

// GetOptionsResponse is a type that this resource shares with others.
type GetOptionsResponse = registriesgetoptionsresponse.RegistriesGetOptionsResponse

// GetOptionsResponseOptions is a type that this resource shares with others.
type GetOptionsResponseOptions = registriesgetoptionsresponse.RegistriesGetOptionsResponseOptions

// GetOptionsResponseOptionsSubscriptionTier is a type that this resource shares with others.
type GetOptionsResponseOptionsSubscriptionTier = registriesgetoptionsresponse.RegistriesGetOptionsResponseOptionsSubscriptionTier

// GetSubscriptionResponse is a type that this resource shares with others.
type GetSubscriptionResponse = registriesgetsubscriptionresponse.RegistriesGetSubscriptionResponse

// ListGarbageCollectionsResponse is a type that this resource shares with others.
type ListGarbageCollectionsResponse = registrieslistrepositoriesv2response.RegistriesListGarbageCollectionsResponse

// ListRepositoriesV2Response is a type that this resource shares with others.
type ListRepositoriesV2Response = registrieslistrepositoriesv2response.RegistriesListRepositoriesV2Response

// ListRepositoryManifestsResponse is a type that this resource shares with others.
type ListRepositoryManifestsResponse = registrieslistrepositoriesv2response.RegistriesListRepositoryManifestsResponse

// ListRepositoryTagsResponse is a type that this resource shares with others.
type ListRepositoryTagsResponse = registrieslistrepositoriesv2response.RegistriesListRepositoryTagsResponse

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// MetaProperties is a type that this resource shares with others.
type MetaProperties = registrieslistrepositoriesv2response.MetaProperties

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

// Registry is a type that this resource shares with others.
type Registry = registriesgetsubscriptionresponse.Registry

// RegistryTierSlug is a type that this resource shares with others.
type RegistryTierSlug = registrytierslug.RegistryTierSlug

// The values of RegistryTierSlug.
const (
	RegistryTierSlugBasic        = registrytierslug.RegistryTierSlugBasic
	RegistryTierSlugProfessional = registrytierslug.RegistryTierSlugProfessional
	RegistryTierSlugStarter      = registrytierslug.RegistryTierSlugStarter
)

// RepositoryBlob is a type that this resource shares with others.
type RepositoryBlob = registrieslistrepositoriesv2response.RepositoryBlob

// RepositoryManifest is a type that this resource shares with others.
type RepositoryManifest = registrieslistrepositoriesv2response.RepositoryManifest

// RepositoryTag is a type that this resource shares with others.
type RepositoryTag = registrieslistrepositoriesv2response.RepositoryTag

// RepositoryV2 is a type that this resource shares with others.
type RepositoryV2 = registrieslistrepositoriesv2response.RepositoryV2

// Subscription is a type that this resource shares with others.
type Subscription = registriesgetsubscriptionresponse.Subscription

// SubscriptionTier is a type that this resource shares with others.
type SubscriptionTier = registriesgetsubscriptionresponse.SubscriptionTier

// SubscriptionTierExtendedEligibilityReason is a type that this resource shares with others.
type SubscriptionTierExtendedEligibilityReason = registriesgetoptionsresponse.SubscriptionTierExtendedEligibilityReason

// The values of SubscriptionTierExtendedEligibilityReason.
const (
	SubscriptionTierExtendedEligibilityReasonOverRepositoryLimit = registriesgetoptionsresponse.SubscriptionTierExtendedEligibilityReasonOverRepositoryLimit
	SubscriptionTierExtendedEligibilityReasonOverStorageLimit    = registriesgetoptionsresponse.SubscriptionTierExtendedEligibilityReasonOverStorageLimit
)

// UpdateRegistry is a type that this resource shares with others.
type UpdateRegistry = updateregistry.UpdateRegistry

// ValidateRegistry is a type that this resource shares with others.
type ValidateRegistry = validateregistry.ValidateRegistry
