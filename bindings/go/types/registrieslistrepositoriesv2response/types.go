// Code generated from the description of the API. DO NOT EDIT.

// Package registrieslistrepositoriesv2response has types that several resources share. Each of their packages has them
// under its own names.
package registrieslistrepositoriesv2response

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// GarbageCollection is a garbage collection, which frees the storage of deleted images.
type GarbageCollection struct {
	// The garbage collection's UUID.
	Uuid string `json:"uuid"`
	// The name of the registry.
	RegistryName string `json:"registry_name"`
	// The status of the garbage collection. The registry is read-only while it is active.
	Status GarbageCollectionStatus `json:"status"`
	// When the garbage collection was requested.
	CreatedAt time.Time `json:"created_at"`
	// When the status last changed.
	UpdatedAt time.Time `json:"updated_at"`
	// The number of deleted blobs.
	BlobsDeleted int64 `json:"blobs_deleted"`
	// The amount of freed storage, in bytes.
	FreedBytes int64 `json:"freed_bytes"`
	// The garbage collection's type.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GarbageCollection) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GarbageCollection) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GarbageCollectionStatus is the status of a garbage collection.
type GarbageCollectionStatus string

const (
	// GarbageCollectionStatusCancelled is the value `cancelled`.
	GarbageCollectionStatusCancelled GarbageCollectionStatus = "cancelled"
	// GarbageCollectionStatusCancelling: Being cancelled.
	GarbageCollectionStatusCancelling GarbageCollectionStatus = "cancelling"
	// GarbageCollectionStatusDeletingUnreferencedBlobs is the value `deleting unreferenced blobs`.
	GarbageCollectionStatusDeletingUnreferencedBlobs GarbageCollectionStatus = "deleting unreferenced blobs"
	// GarbageCollectionStatusFailed is the value `failed`.
	GarbageCollectionStatusFailed GarbageCollectionStatus = "failed"
	// GarbageCollectionStatusRequested: Requested, but not started yet.
	GarbageCollectionStatusRequested GarbageCollectionStatus = "requested"
	// GarbageCollectionStatusScanningManifests: Scanning manifests for blobs in use.
	GarbageCollectionStatusScanningManifests GarbageCollectionStatus = "scanning manifests"
	// GarbageCollectionStatusSucceeded: Completed successfully.
	GarbageCollectionStatusSucceeded GarbageCollectionStatus = "succeeded"
	// GarbageCollectionStatusWaitingForWriteJwtsToExpire: Waiting for existing write tokens to expire.
	GarbageCollectionStatusWaitingForWriteJwtsToExpire GarbageCollectionStatus = "waiting for write JWTs to expire"
)

// Meta: Information about a list as a whole.
type Meta struct {
	// The number of items on all pages.
	Total int64 `json:"total"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Meta) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Meta) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// MetaProperties: Information about a list as a whole.
type MetaProperties struct {
	// The number of items on all pages.
	Total int64 `json:"total"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v MetaProperties) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *MetaProperties) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PageLinks links to the other pages of a list.
type PageLinks struct {
	// The URLs of the other pages; empty if the list fits on one page.
	Pages *PageLinksPages `json:"pages,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PageLinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PageLinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PageLinksPages is the URLs of the other pages of a list.
type PageLinksPages struct {
	// The URL of the last page; absent on the last page.
	Last sdk.Opt[string] `json:"last,omitzero"`
	// The URL of the next page; absent on the last page.
	Next sdk.Opt[string] `json:"next,omitzero"`
	// The URL of the first page; absent on the first page.
	First sdk.Opt[string] `json:"first,omitzero"`
	// The URL of the previous page; absent on the first page.
	Prev sdk.Opt[string] `json:"prev,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PageLinksPages) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PageLinksPages) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegistriesGetGarbageCollectionResponse is the response of `GET /v2/registries/{registry_name}/garbage-collection`.
type RegistriesGetGarbageCollectionResponse struct {
	// The garbage collection.
	GarbageCollection GarbageCollection `json:"garbage_collection"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesGetGarbageCollectionResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesGetGarbageCollectionResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *RegistriesGetGarbageCollectionResponse) Item() (*GarbageCollection, error) {
	if err := sdk.Require(v.Extra, "garbage_collection", true); err != nil {
		return nil, err
	}
	return &v.GarbageCollection, nil
}

// RegistriesListGarbageCollectionsResponse is the response of `GET
// /v2/registries/{registry_name}/garbage-collections`.
type RegistriesListGarbageCollectionsResponse struct {
	// The garbage collections on this page.
	GarbageCollections []GarbageCollection `json:"garbage_collections"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *MetaProperties `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesListGarbageCollectionsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesListGarbageCollectionsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegistriesListRepositoriesV2Response is the response of `GET /v2/registries/{registry_name}/repositoriesV2`.
type RegistriesListRepositoriesV2Response struct {
	// The repositories on this page.
	Repositories []RepositoryV2 `json:"repositories"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesListRepositoriesV2Response) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesListRepositoriesV2Response) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegistriesListRepositoryManifestsResponse is the response of `GET
// /v2/registries/{registry_name}/repositories/{repository_name}/digests`.
type RegistriesListRepositoryManifestsResponse struct {
	// The manifests on this page.
	Manifests []RepositoryManifest `json:"manifests"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesListRepositoryManifestsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesListRepositoryManifestsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegistriesListRepositoryTagsResponse is the response of `GET
// /v2/registries/{registry_name}/repositories/{repository_name}/tags`.
type RegistriesListRepositoryTagsResponse struct {
	// The tags on this page.
	Tags []RepositoryTag `json:"tags"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RegistriesListRepositoryTagsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RegistriesListRepositoryTagsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RepositoryBlob is a blob of a container image, such as a layer.
type RepositoryBlob struct {
	// The blob's digest.
	Digest sdk.Opt[string] `json:"digest,omitzero"`
	// The compressed size, in bytes.
	CompressedSizeBytes sdk.Opt[int64] `json:"compressed_size_bytes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RepositoryBlob) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RepositoryBlob) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RepositoryManifest is a manifest, which lists the layers of a container image.
type RepositoryManifest struct {
	// The name of the registry that contains the manifest.
	RegistryName sdk.Opt[string] `json:"registry_name,omitzero"`
	// The name of the repository that contains the manifest.
	Repository sdk.Opt[string] `json:"repository,omitzero"`
	// The manifest's digest, such as `sha256:cb8a92...`.
	Digest sdk.Opt[string] `json:"digest,omitzero"`
	// The compressed size, in bytes.
	CompressedSizeBytes sdk.Opt[int64] `json:"compressed_size_bytes,omitzero"`
	// The uncompressed size, in bytes. Computed asynchronously, so it may be missing at first.
	SizeBytes sdk.Opt[int64] `json:"size_bytes,omitzero"`
	// When the manifest was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The tags that point to the manifest.
	Tags []string `json:"tags,omitzero"`
	// The blobs, such as layers, that make up the manifest.
	Blobs []RepositoryBlob `json:"blobs,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RepositoryManifest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RepositoryManifest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RepositoryTag is a tag, which names a manifest in a repository.
type RepositoryTag struct {
	// The name of the registry that contains the tag.
	RegistryName sdk.Opt[string] `json:"registry_name,omitzero"`
	// The name of the repository that contains the tag.
	Repository sdk.Opt[string] `json:"repository,omitzero"`
	// The name of the tag, such as `latest`.
	Tag sdk.Opt[string] `json:"tag,omitzero"`
	// The digest of the manifest that the tag points to.
	ManifestDigest sdk.Opt[string] `json:"manifest_digest,omitzero"`
	// The compressed size of the image, in bytes.
	CompressedSizeBytes sdk.Opt[int64] `json:"compressed_size_bytes,omitzero"`
	// The uncompressed size of the image, in bytes. Computed asynchronously, so it may be missing at first.
	SizeBytes sdk.Opt[int64] `json:"size_bytes,omitzero"`
	// When the tag was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RepositoryTag) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RepositoryTag) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RepositoryV2 is a repository of container images in a registry.
type RepositoryV2 struct {
	// The name of the registry that contains the repository.
	RegistryName sdk.Opt[string] `json:"registry_name,omitzero"`
	// The repository's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The most recently updated manifest in the repository.
	LatestManifest *RepositoryManifest `json:"latest_manifest,omitzero"`
	// The number of tags in the repository.
	TagCount sdk.Opt[int64] `json:"tag_count,omitzero"`
	// The number of manifests in the repository.
	ManifestCount sdk.Opt[int64] `json:"manifest_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v RepositoryV2) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *RepositoryV2) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
