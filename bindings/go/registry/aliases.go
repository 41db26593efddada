// Code generated from the description of the API. DO NOT EDIT.

package registry

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

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// MetaProperties is a type that this resource shares with others.
type MetaProperties = registrieslistrepositoriesv2response.MetaProperties

// PageLinks is a type that this resource shares with others.
type PageLinks = registrieslistrepositoriesv2response.PageLinks

// PageLinksPages is a type that this resource shares with others.
type PageLinksPages = registrieslistrepositoriesv2response.PageLinksPages

// RegistriesGetGarbageCollectionResponse is a type that this resource shares with others.
type RegistriesGetGarbageCollectionResponse = registrieslistrepositoriesv2response.RegistriesGetGarbageCollectionResponse

// RegistriesGetOptionsResponse is a type that this resource shares with others.
type RegistriesGetOptionsResponse = registriesgetoptionsresponse.RegistriesGetOptionsResponse

// RegistriesGetOptionsResponseOptions is a type that this resource shares with others.
type RegistriesGetOptionsResponseOptions = registriesgetoptionsresponse.RegistriesGetOptionsResponseOptions

// RegistriesGetOptionsResponseOptionsSubscriptionTier is a type that this resource shares with others.
type RegistriesGetOptionsResponseOptionsSubscriptionTier = registriesgetoptionsresponse.RegistriesGetOptionsResponseOptionsSubscriptionTier

// RegistriesGetSubscriptionResponse is a type that this resource shares with others.
type RegistriesGetSubscriptionResponse = registriesgetsubscriptionresponse.RegistriesGetSubscriptionResponse

// RegistriesListGarbageCollectionsResponse is a type that this resource shares with others.
type RegistriesListGarbageCollectionsResponse = registrieslistrepositoriesv2response.RegistriesListGarbageCollectionsResponse

// RegistriesListRepositoriesV2Response is a type that this resource shares with others.
type RegistriesListRepositoriesV2Response = registrieslistrepositoriesv2response.RegistriesListRepositoriesV2Response

// RegistriesListRepositoryManifestsResponse is a type that this resource shares with others.
type RegistriesListRepositoryManifestsResponse = registrieslistrepositoriesv2response.RegistriesListRepositoryManifestsResponse

// RegistriesListRepositoryTagsResponse is a type that this resource shares with others.
type RegistriesListRepositoryTagsResponse = registrieslistrepositoriesv2response.RegistriesListRepositoryTagsResponse

// Registry is a type that this resource shares with others.
type Registry = registriesgetsubscriptionresponse.Registry

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

// TierSlug is a type that this resource shares with others.
type TierSlug = registrytierslug.RegistryTierSlug

// The values of TierSlug.
const (
	TierSlugBasic        = registrytierslug.RegistryTierSlugBasic
	TierSlugProfessional = registrytierslug.RegistryTierSlugProfessional
	TierSlugStarter      = registrytierslug.RegistryTierSlugStarter
)

// UpdateRegistry is a type that this resource shares with others.
type UpdateRegistry = updateregistry.UpdateRegistry

// ValidateRegistry is a type that this resource shares with others.
type ValidateRegistry = validateregistry.ValidateRegistry
