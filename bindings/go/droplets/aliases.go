// Code generated from the description of the API. DO NOT EDIT.

package droplets

import (
	"digitalocean-sdk.internal/go/types/actionlink"
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/dropletbackuppolicy"
	"digitalocean-sdk.internal/go/types/errormodel"
	"digitalocean-sdk.internal/go/types/firewall"
	"digitalocean-sdk.internal/go/types/registrieslistrepositoriesv2response"
)

// ActionLink is a type that this resource shares with others.
type ActionLink = actionlink.ActionLink

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

// Droplet is a type that this resource shares with others.
type Droplet = droplet.Droplet

// DropletBackupPolicy is a type that this resource shares with others.
type DropletBackupPolicy = dropletbackuppolicy.DropletBackupPolicy

// DropletBackupPolicyHour is a type that this resource shares with others.
type DropletBackupPolicyHour = dropletbackuppolicy.DropletBackupPolicyHour

// The values of DropletBackupPolicyHour.
const (
	DropletBackupPolicyHour0  = dropletbackuppolicy.DropletBackupPolicyHour0
	DropletBackupPolicyHour4  = dropletbackuppolicy.DropletBackupPolicyHour4
	DropletBackupPolicyHour8  = dropletbackuppolicy.DropletBackupPolicyHour8
	DropletBackupPolicyHour12 = dropletbackuppolicy.DropletBackupPolicyHour12
	DropletBackupPolicyHour16 = dropletbackuppolicy.DropletBackupPolicyHour16
	DropletBackupPolicyHour20 = dropletbackuppolicy.DropletBackupPolicyHour20
)

// DropletBackupPolicyPlan is a type that this resource shares with others.
type DropletBackupPolicyPlan = dropletbackuppolicy.DropletBackupPolicyPlan

// The values of DropletBackupPolicyPlan.
const (
	DropletBackupPolicyPlanDaily  = dropletbackuppolicy.DropletBackupPolicyPlanDaily
	DropletBackupPolicyPlanWeekly = dropletbackuppolicy.DropletBackupPolicyPlanWeekly
)

// DropletBackupPolicyWeekday is a type that this resource shares with others.
type DropletBackupPolicyWeekday = dropletbackuppolicy.DropletBackupPolicyWeekday

// The values of DropletBackupPolicyWeekday.
const (
	DropletBackupPolicyWeekdayFri = dropletbackuppolicy.DropletBackupPolicyWeekdayFri
	DropletBackupPolicyWeekdayMon = dropletbackuppolicy.DropletBackupPolicyWeekdayMon
	DropletBackupPolicyWeekdaySat = dropletbackuppolicy.DropletBackupPolicyWeekdaySat
	DropletBackupPolicyWeekdaySun = dropletbackuppolicy.DropletBackupPolicyWeekdaySun
	DropletBackupPolicyWeekdayThu = dropletbackuppolicy.DropletBackupPolicyWeekdayThu
	DropletBackupPolicyWeekdayTue = dropletbackuppolicy.DropletBackupPolicyWeekdayTue
	DropletBackupPolicyWeekdayWed = dropletbackuppolicy.DropletBackupPolicyWeekdayWed
)

// DropletNetworks is a type that this resource shares with others.
type DropletNetworks = droplet.DropletNetworks

// DropletNextBackupWindow is a type that this resource shares with others.
type DropletNextBackupWindow = droplet.DropletNextBackupWindow

// DropletStatus is a type that this resource shares with others.
type DropletStatus = droplet.DropletStatus

// The values of DropletStatus.
const (
	DropletStatusActive  = droplet.DropletStatusActive
	DropletStatusArchive = droplet.DropletStatusArchive
	DropletStatusNew     = droplet.DropletStatusNew
	DropletStatusOff     = droplet.DropletStatusOff
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel

// Firewall is a type that this resource shares with others.
type Firewall = firewall.Firewall

// FirewallPendingChange is a type that this resource shares with others.
type FirewallPendingChange = firewall.FirewallPendingChange

// FirewallRuleBaseProtocol is a type that this resource shares with others.
type FirewallRuleBaseProtocol = firewall.FirewallRuleBaseProtocol

// The values of FirewallRuleBaseProtocol.
const (
	FirewallRuleBaseProtocolIcmp = firewall.FirewallRuleBaseProtocolIcmp
	FirewallRuleBaseProtocolTCP  = firewall.FirewallRuleBaseProtocolTCP
	FirewallRuleBaseProtocolUDP  = firewall.FirewallRuleBaseProtocolUDP
)

// FirewallRuleTarget is a type that this resource shares with others.
type FirewallRuleTarget = firewall.FirewallRuleTarget

// FirewallRulesInboundRule is a type that this resource shares with others.
type FirewallRulesInboundRule = firewall.FirewallRulesInboundRule

// FirewallRulesOutboundRule is a type that this resource shares with others.
type FirewallRulesOutboundRule = firewall.FirewallRulesOutboundRule

// FirewallStatus is a type that this resource shares with others.
type FirewallStatus = firewall.FirewallStatus

// The values of FirewallStatus.
const (
	FirewallStatusFailed    = firewall.FirewallStatusFailed
	FirewallStatusSucceeded = firewall.FirewallStatusSucceeded
	FirewallStatusWaiting   = firewall.FirewallStatusWaiting
)

// GPUInfo is a type that this resource shares with others.
type GPUInfo = droplet.GPUInfo

// GPUInfoVram is a type that this resource shares with others.
type GPUInfoVram = droplet.GPUInfoVram

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

// Kernel is a type that this resource shares with others.
type Kernel = droplet.Kernel

// Meta is a type that this resource shares with others.
type Meta = registrieslistrepositoriesv2response.Meta

// NetworkV4 is a type that this resource shares with others.
type NetworkV4 = droplet.NetworkV4

// NetworkV4Type is a type that this resource shares with others.
type NetworkV4Type = droplet.NetworkV4Type

// The values of NetworkV4Type.
const (
	NetworkV4TypePrivate = droplet.NetworkV4TypePrivate
	NetworkV4TypePublic  = droplet.NetworkV4TypePublic
)

// NetworkV6 is a type that this resource shares with others.
type NetworkV6 = droplet.NetworkV6

// NetworkV6Type is a type that this resource shares with others.
type NetworkV6Type = droplet.NetworkV6Type

// The values of NetworkV6Type.
const (
	NetworkV6TypePublic = droplet.NetworkV6TypePublic
)

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

// Size is a type that this resource shares with others.
type Size = droplet.Size
