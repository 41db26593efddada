// Code generated from the description of the API. DO NOT EDIT.

// Package dropletbackuppolicy has types that several resources share. Each of their packages has them under its own
// names.
package dropletbackuppolicy

import (
	"digitalocean-sdk.internal/go/sdk"
)

// DropletBackupPolicy is the schedule of a Droplet's backups.
type DropletBackupPolicy struct {
	// Whether a backup is taken every day or every week.
	Plan DropletBackupPolicyPlan `json:"plan,omitzero"`
	// The day of the week of a weekly backup. Not used for daily backups.
	Weekday DropletBackupPolicyWeekday `json:"weekday,omitzero"`
	// The hour at which the backup window opens. A multiple of 4 from 0 to 20.
	Hour sdk.Opt[DropletBackupPolicyHour] `json:"hour,omitzero"`
	// The length of the backup window, in hours. Only received.
	WindowLengthHours int64 `json:"window_length_hours" api:"readonly"`
	// The number of days for which a backup is kept. Only received.
	RetentionPeriodDays int64 `json:"retention_period_days" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DropletBackupPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DropletBackupPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DropletBackupPolicyHour is the hour at which a backup window opens.
type DropletBackupPolicyHour int64

const (
	// DropletBackupPolicyHour0 is the value `0`.
	DropletBackupPolicyHour0 DropletBackupPolicyHour = 0
	// DropletBackupPolicyHour4 is the value `4`.
	DropletBackupPolicyHour4 DropletBackupPolicyHour = 4
	// DropletBackupPolicyHour8 is the value `8`.
	DropletBackupPolicyHour8 DropletBackupPolicyHour = 8
	// DropletBackupPolicyHour12 is the value `12`.
	DropletBackupPolicyHour12 DropletBackupPolicyHour = 12
	// DropletBackupPolicyHour16 is the value `16`.
	DropletBackupPolicyHour16 DropletBackupPolicyHour = 16
	// DropletBackupPolicyHour20 is the value `20`.
	DropletBackupPolicyHour20 DropletBackupPolicyHour = 20
)

// DropletBackupPolicyPlan is the frequency of backups.
type DropletBackupPolicyPlan string

const (
	// DropletBackupPolicyPlanDaily is a backup every day.
	DropletBackupPolicyPlanDaily DropletBackupPolicyPlan = "daily"
	// DropletBackupPolicyPlanWeekly is a backup every week.
	DropletBackupPolicyPlanWeekly DropletBackupPolicyPlan = "weekly"
)

// DropletBackupPolicyWeekday is the day of the week of a weekly backup.
type DropletBackupPolicyWeekday string

const (
	// DropletBackupPolicyWeekdayFri: Friday.
	DropletBackupPolicyWeekdayFri DropletBackupPolicyWeekday = "FRI"
	// DropletBackupPolicyWeekdayMon: Monday.
	DropletBackupPolicyWeekdayMon DropletBackupPolicyWeekday = "MON"
	// DropletBackupPolicyWeekdaySat: Saturday.
	DropletBackupPolicyWeekdaySat DropletBackupPolicyWeekday = "SAT"
	// DropletBackupPolicyWeekdaySun: Sunday.
	DropletBackupPolicyWeekdaySun DropletBackupPolicyWeekday = "SUN"
	// DropletBackupPolicyWeekdayThu: Thursday.
	DropletBackupPolicyWeekdayThu DropletBackupPolicyWeekday = "THU"
	// DropletBackupPolicyWeekdayTue: Tuesday.
	DropletBackupPolicyWeekdayTue DropletBackupPolicyWeekday = "TUE"
	// DropletBackupPolicyWeekdayWed: Wednesday.
	DropletBackupPolicyWeekdayWed DropletBackupPolicyWeekday = "WED"
)
