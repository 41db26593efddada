// Code generated from the description of the API. DO NOT EDIT.

// Package droplet has types that several resources share. Each of their packages has them under its own names.
package droplet

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Action is an action on a resource, such as a Droplet resize, and its progress.
type Action struct {
	// The action's ID.
	ID int64 `json:"id"`
	// The action's status.
	Status ActionStatus `json:"status"`
	// The type of the action, such as `transfer`. New types can appear at any time.
	Type string `json:"type"`
	// When the action started.
	StartedAt time.Time `json:"started_at"`
	// When the action completed; `null` while it is in progress.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero" api:"nullable"`
	// The ID of the resource that the action applies to; `null` if the resource has no numeric ID.
	ResourceID sdk.Opt[int64] `json:"resource_id,omitzero" api:"nullable"`
	// The type of resource that the action applies to, such as `droplet`.
	ResourceType string `json:"resource_type"`
	// The region in which the action took place.
	Region *Region `json:"region,omitzero"`
	// The slug of that region; `null` for actions without a region.
	RegionSlug sdk.Opt[string] `json:"region_slug,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Action) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Action) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ActionStatus is the status of an action.
type ActionStatus string

const (
	// ActionStatusCompleted is the action succeeded.
	ActionStatusCompleted ActionStatus = "completed"
	// ActionStatusErrored is the action failed.
	ActionStatusErrored ActionStatus = "errored"
	// ActionStatusInProgress is the action is in progress.
	ActionStatusInProgress ActionStatus = "in-progress"
)

// ActionsGetResponse is the response of `GET /v2/actions/{action_id}`.
type ActionsGetResponse struct {
	// The action.
	Action Action `json:"action"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ActionsGetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ActionsGetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *ActionsGetResponse) Item() (*Action, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}

// DiskInfo is a disk of a Droplet.
type DiskInfo struct {
	// The type of the disk.
	Type DiskInfoType `json:"type"`
	// The size of the disk.
	Size DiskInfoSize `json:"size"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DiskInfo) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DiskInfo) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DiskInfoSize is the size of a disk.
type DiskInfoSize struct {
	// The amount, in the unit given by `unit`.
	Amount int64 `json:"amount"`
	// The unit of the amount, such as `gib`.
	Unit string `json:"unit"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DiskInfoSize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DiskInfoSize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DiskInfoType is the type of a disk.
type DiskInfoType string

const (
	// DiskInfoTypeBoot is the disk from which the Droplet boots.
	DiskInfoTypeBoot DiskInfoType = "boot"
	// DiskInfoTypeLocal is the main disk, local to the physical server.
	DiskInfoTypeLocal DiskInfoType = "local"
	// DiskInfoTypeScratch is an additional disk of a GPU Droplet, whose contents are not persistent.
	DiskInfoTypeScratch DiskInfoType = "scratch"
)

// Distribution is the operating system distribution of a custom image. Other values are stored as `Unknown`.
type Distribution string

const (
	// DistributionArchLinux is the value `Arch Linux`.
	DistributionArchLinux Distribution = "Arch Linux"
	// DistributionCentOs is the value `CentOS`.
	DistributionCentOs Distribution = "CentOS"
	// DistributionCoreOs is the value `CoreOS`.
	DistributionCoreOs Distribution = "CoreOS"
	// DistributionDebian is the value `Debian`.
	DistributionDebian Distribution = "Debian"
	// DistributionFedora is the value `Fedora`.
	DistributionFedora Distribution = "Fedora"
	// DistributionFedoraAtomic is the value `Fedora Atomic`.
	DistributionFedoraAtomic Distribution = "Fedora Atomic"
	// DistributionFreeBsd is the value `FreeBSD`.
	DistributionFreeBsd Distribution = "FreeBSD"
	// DistributionGentoo is the value `Gentoo`.
	DistributionGentoo Distribution = "Gentoo"
	// DistributionRancherOs is the value `RancherOS`.
	DistributionRancherOs Distribution = "RancherOS"
	// DistributionRockyLinux is the value `Rocky Linux`.
	DistributionRockyLinux Distribution = "Rocky Linux"
	// DistributionUbuntu is the value `Ubuntu`.
	DistributionUbuntu Distribution = "Ubuntu"
	// DistributionUnknown: Another distribution.
	DistributionUnknown Distribution = "Unknown"
	// DistributionOpenSuse is the value `openSUSE`.
	DistributionOpenSuse Distribution = "openSUSE"
)

// Droplet is a Droplet, which is a virtual machine.
type Droplet struct {
	// The Droplet's ID.
	ID int64 `json:"id"`
	// The Droplet's name.
	Name string `json:"name"`
	// The Droplet's memory, in megabytes. Multiple of 8.
	Memory int64 `json:"memory"`
	// The number of virtual CPUs.
	Vcpus int64 `json:"vcpus"`
	// The size of the Droplet's disk, in gigabytes.
	Disk int64 `json:"disk"`
	// The Droplet's disks, with type and size.
	DiskInfo []DiskInfo `json:"disk_info,omitzero"`
	// Whether the Droplet is locked and rejects actions, as it does while another action is in progress.
	Locked bool `json:"locked"`
	// The Droplet's status.
	Status DropletStatus `json:"status"`
	// The Droplet's externally managed kernel; `null` for Droplets created after March 2017, which use the kernel of
	// their image.
	//
	// Deprecated: the API marks it as deprecated.
	Kernel *Kernel `json:"kernel,omitzero" api:"nullable"`
	// When the Droplet was created.
	CreatedAt time.Time `json:"created_at"`
	// The features enabled on the Droplet, such as `backups`, `ipv6` or `monitoring`.
	Features []string `json:"features"`
	// The image IDs of the Droplet's backups. Requires the scope `image:read`.
	BackupIDs []int64 `json:"backup_ids"`
	// The window in which the next backup starts; `null` if backups are disabled.
	NextBackupWindow *DropletNextBackupWindow `json:"next_backup_window" api:"nullable"`
	// The image IDs of the Droplet's snapshots. Requires the scope `image:read`.
	SnapshotIDs []int64 `json:"snapshot_ids"`
	// The image from which the Droplet was created. Requires the scope `image:read`.
	Image Image `json:"image"`
	// The IDs of the attached volumes. Requires the scope `block_storage:read`.
	VolumeIDs []string `json:"volume_ids"`
	// The Droplet's size.
	Size Size `json:"size"`
	// The slug of the Droplet's size, such as `s-1vcpu-1gb`.
	SizeSlug string `json:"size_slug"`
	// The Droplet's IP addresses, by IP version.
	Networks DropletNetworks `json:"networks"`
	// The region in which the Droplet runs.
	Region Region `json:"region"`
	// The tags on the Droplet. Requires the scope `tag:read`.
	Tags []string `json:"tags"`
	// The ID of the VPC that the Droplet belongs to. Requires the scope `vpc:read`.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// The Droplet's GPUs; absent if it has none.
	GPUInfo *GPUInfo `json:"gpu_info,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Droplet) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Droplet) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PrivateIpv4 returns the ip_address of the first element of networks.v4 whose type is private, or "" if there is
// none.
func (v *Droplet) PrivateIpv4() string {
	for i := range v.Networks.V4 {
		one := &v.Networks.V4[i]
		if one.Type == "private" {
			return one.IPAddress
		}
	}
	return ""
}

// PublicIpv4 returns the ip_address of the first element of networks.v4 whose type is public, or "" if there is none.
func (v *Droplet) PublicIpv4() string {
	for i := range v.Networks.V4 {
		one := &v.Networks.V4[i]
		if one.Type == "public" {
			return one.IPAddress
		}
	}
	return ""
}

// PublicIpv6 returns the ip_address of the first element of networks.v6 whose type is public, or "" if there is none.
func (v *Droplet) PublicIpv6() string {
	for i := range v.Networks.V6 {
		one := &v.Networks.V6[i]
		if one.Type == "public" {
			return one.IPAddress
		}
	}
	return ""
}

// DropletNetworks is the IP addresses of a Droplet, by IP version.
type DropletNetworks struct {
	// The Droplet's public and private IPv4 addresses.
	V4 []NetworkV4 `json:"v4,omitzero"`
	// The Droplet's IPv6 addresses; empty if IPv6 is disabled.
	V6 []NetworkV6 `json:"v6,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletNetworks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletNetworks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletNextBackupWindow is the window in which the next backup of a Droplet starts.
type DropletNextBackupWindow struct {
	// When the window opens.
	Start time.Time `json:"start"`
	// When the window closes.
	End time.Time `json:"end"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletNextBackupWindow) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletNextBackupWindow) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletStatus is the status of a Droplet.
type DropletStatus string

const (
	// DropletStatusActive is the Droplet is running.
	DropletStatusActive DropletStatus = "active"
	// DropletStatusArchive is the Droplet has been archived.
	DropletStatusArchive DropletStatus = "archive"
	// DropletStatusNew is the Droplet is being created.
	DropletStatusNew DropletStatus = "new"
	// DropletStatusOff is the Droplet is powered off. It keeps its disk and IP addresses and continues to be billed.
	DropletStatusOff DropletStatus = "off"
)

// GPUInfo is the GPUs of a Droplet.
type GPUInfo struct {
	// The number of GPUs.
	Count int64 `json:"count"`
	// The model of the GPUs, such as `nvidia_h100`.
	Model string `json:"model"`
	// The memory of the GPUs.
	Vram *GPUInfoVram `json:"vram,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GPUInfo) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GPUInfo) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GPUInfoVram is the memory of a GPU.
type GPUInfoVram struct {
	// The amount, in the unit given by `unit`.
	Amount int64 `json:"amount"`
	// The unit of the amount, such as `gib`.
	Unit string `json:"unit"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GPUInfoVram) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GPUInfoVram) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Image is a disk image from which Droplets can be created.
type Image struct {
	// The image's ID. Only received.
	ID int64 `json:"id"`
	// The display name of the image.
	Name string `json:"name"`
	// The type of the image.
	Type ImageType `json:"type,omitzero"`
	// The operating system distribution of the image; `Unknown` if it is not one of the listed values.
	Distribution Distribution `json:"distribution"`
	// The slug of a public image, which can be used instead of its ID; `null` for private images.
	Slug sdk.Opt[string] `json:"slug,omitzero" api:"nullable"`
	// Whether the image is available to all accounts.
	Public sdk.Opt[bool] `json:"public,omitzero"`
	// The slugs of the regions in which the image is available.
	Regions []RegionSlug `json:"regions"`
	// When the image was created.
	CreatedAt time.Time `json:"created_at"`
	// The minimum size of a disk that the image fits on, in gigabytes. Minimum: 0.
	MinDiskSize sdk.Opt[int64] `json:"min_disk_size,omitzero" api:"nullable"`
	// The size of the image, in gigabytes.
	SizeGigabytes sdk.Opt[float64] `json:"size_gigabytes,omitzero" api:"nullable"`
	// A description of the image.
	Description string `json:"description"`
	// The tags on the image; `null` if there are none.
	Tags []string `json:"tags,omitzero" api:"nullable"`
	// The status of a custom image.
	Status ImageStatus `json:"status"`
	// The reason why the import of a custom image failed; empty if it did not fail.
	ErrorMessage sdk.Opt[string] `json:"error_message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Image) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Image) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageStatus is the status of a custom image.
type ImageStatus string

const (
	// ImageStatusNew is the image was just created.
	ImageStatusNew ImageStatus = "NEW"
	// ImageStatusAvailable is the image can be used.
	ImageStatusAvailable ImageStatus = "available"
	// ImageStatusDeleted is the image was deleted.
	ImageStatusDeleted ImageStatus = "deleted"
	// ImageStatusPending is the image is not ready yet.
	ImageStatusPending ImageStatus = "pending"
	// ImageStatusRetired is the image is no longer offered.
	ImageStatusRetired ImageStatus = "retired"
)

// ImageType is the type of an image.
type ImageType string

const (
	// ImageTypeAdmin is an image for resources managed by DigitalOcean, such as Kubernetes nodes.
	ImageTypeAdmin ImageType = "admin"
	// ImageTypeBackup is an automatic Droplet backup.
	ImageTypeBackup ImageType = "backup"
	// ImageTypeBase is an operating system image of DigitalOcean.
	ImageTypeBase ImageType = "base"
	// ImageTypeCustom is an image uploaded by a user.
	ImageTypeCustom ImageType = "custom"
	// ImageTypeSnapshot is a Droplet snapshot taken on request.
	ImageTypeSnapshot ImageType = "snapshot"
)

// Kernel is an externally managed kernel of a Droplet.
type Kernel struct {
	// The kernel's ID.
	ID int64 `json:"id"`
	// The display name of the kernel.
	Name string `json:"name"`
	// The version of the kernel.
	Version string `json:"version"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Kernel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Kernel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NetworkV4 is an IPv4 address of a Droplet.
type NetworkV4 struct {
	// The IPv4 address.
	IPAddress string `json:"ip_address"`
	// The netmask of the network, in dotted notation.
	Netmask string `json:"netmask"`
	// The IP address of the gateway; `nil` or `null` for a private network, which has none.
	Gateway sdk.Opt[string] `json:"gateway,omitzero" api:"nullable"`
	// Whether the address is public or private.
	Type NetworkV4Type `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NetworkV4) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NetworkV4) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NetworkV4Type is whether an IPv4 address is public or private.
type NetworkV4Type string

const (
	// NetworkV4TypePrivate: Reachable only from the same VPC.
	NetworkV4TypePrivate NetworkV4Type = "private"
	// NetworkV4TypePublic: Reachable from the internet.
	NetworkV4TypePublic NetworkV4Type = "public"
)

// NetworkV6 is an IPv6 address of a Droplet.
type NetworkV6 struct {
	// The IPv6 address.
	IPAddress string `json:"ip_address"`
	// The length of the network prefix, in bits.
	Netmask int64 `json:"netmask"`
	// The IP address of the gateway.
	Gateway string `json:"gateway"`
	// Whether the address is public or private. All IPv6 addresses are public.
	Type NetworkV6Type `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v NetworkV6) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *NetworkV6) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// NetworkV6Type is whether an IPv6 address is public or private.
type NetworkV6Type string

const (
	// NetworkV6TypePublic: Reachable from the internet.
	NetworkV6TypePublic NetworkV6Type = "public"
)

// Region is a region with data centers in which resources can be created.
type Region struct {
	// The display name of the region, such as `New York 3`.
	Name string `json:"name"`
	// The slug that requests use for the region, such as `nyc3`.
	Slug string `json:"slug"`
	// The features available in the region, such as `backups` or `ipv6`.
	Features []string `json:"features"`
	// Whether Droplets can currently be created in the region.
	Available bool `json:"available"`
	// The slugs of the Droplet sizes available in the region. Requires the scope `sizes:read`.
	Sizes []string `json:"sizes"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Region) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Region) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// RegionSlug is the slug of a region.
type RegionSlug string

const (
	// RegionSlugAms1: Amsterdam 1.
	RegionSlugAms1 RegionSlug = "ams1"
	// RegionSlugAms2: Amsterdam 2.
	RegionSlugAms2 RegionSlug = "ams2"
	// RegionSlugAms3: Amsterdam 3.
	RegionSlugAms3 RegionSlug = "ams3"
	// RegionSlugBlr1: Bangalore 1.
	RegionSlugBlr1 RegionSlug = "blr1"
	// RegionSlugFra1: Frankfurt 1.
	RegionSlugFra1 RegionSlug = "fra1"
	// RegionSlugLon1: London 1.
	RegionSlugLon1 RegionSlug = "lon1"
	// RegionSlugNyc1: New York 1.
	RegionSlugNyc1 RegionSlug = "nyc1"
	// RegionSlugNyc2: New York 2.
	RegionSlugNyc2 RegionSlug = "nyc2"
	// RegionSlugNyc3: New York 3.
	RegionSlugNyc3 RegionSlug = "nyc3"
	// RegionSlugSfo1: San Francisco 1.
	RegionSlugSfo1 RegionSlug = "sfo1"
	// RegionSlugSfo2: San Francisco 2.
	RegionSlugSfo2 RegionSlug = "sfo2"
	// RegionSlugSfo3: San Francisco 3.
	RegionSlugSfo3 RegionSlug = "sfo3"
	// RegionSlugSgp1: Singapore 1.
	RegionSlugSgp1 RegionSlug = "sgp1"
	// RegionSlugSyd1: Sydney 1.
	RegionSlugSyd1 RegionSlug = "syd1"
	// RegionSlugTor1: Toronto 1.
	RegionSlugTor1 RegionSlug = "tor1"
)

// Size is a Droplet size, with its resources and prices.
type Size struct {
	// The slug that requests use for the size, such as `s-1vcpu-1gb`.
	Slug string `json:"slug"`
	// The memory, in megabytes. Minimum: 8. Multiple of 8.
	Memory int64 `json:"memory"`
	// The number of virtual CPUs.
	Vcpus int64 `json:"vcpus"`
	// The size of the disk, in gigabytes.
	Disk int64 `json:"disk"`
	// The outbound transfer included each month, in terabytes. Only public traffic counts.
	Transfer float64 `json:"transfer"`
	// The price per month, in US dollars.
	PriceMonthly float64 `json:"price_monthly"`
	// The price per hour, in US dollars.
	PriceHourly float64 `json:"price_hourly"`
	// The slugs of the regions in which the size is available.
	Regions []string `json:"regions"`
	// Whether new Droplets of this size can currently be created.
	Available bool `json:"available"`
	// The class of the size, such as `Basic` or `CPU-Optimized`.
	Description string `json:"description"`
	// The disks of a Droplet of this size, with type and size.
	DiskInfo []DiskInfo `json:"disk_info,omitzero"`
	// The GPUs of a Droplet of this size; absent if it has none.
	GPUInfo *GPUInfo `json:"gpu_info,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Size) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Size) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
