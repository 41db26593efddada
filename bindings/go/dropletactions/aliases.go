// Code generated from the description of the API. DO NOT EDIT.

package dropletactions

import (
	"digitalocean-sdk.internal/go/types/droplet"
	"digitalocean-sdk.internal/go/types/dropletbackuppolicy"
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

// ActionsGetResponse is a type that this resource shares with others.
type ActionsGetResponse = droplet.ActionsGetResponse

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
