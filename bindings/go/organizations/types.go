// Code generated from the description of the API. DO NOT EDIT.

package organizations

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateTeam is a new team.
type CreateTeam struct {
	// The team's UUID. Only received.
	Uuid string `json:"uuid"`
	// The team's name.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateTeam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateTeam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateTeamRequest is the settings of a team to create.
type CreateTeamRequest struct {
	// The team's name.
	Name string `json:"name"`
	// The members to invite, each with a role. The role `owner` is not allowed.
	Invitations []TeamInvitation `json:"invitations,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateTeamRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateTeamRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateTeamResponse is the response of `POST /v2/organizations/team`.
type CreateTeamResponse struct {
	// The new team.
	Team CreateTeam `json:"team"`
	// The results of the invitations, by email address.
	Invitations map[string]TeamInvitationStatus `json:"invitations,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateTeamResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateTeamResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListTeamsResponse is the response of `GET /v2/organizations/teams`.
type ListTeamsResponse struct {
	// The teams.
	Teams []OrganizationTeam `json:"teams"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListTeamsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListTeamsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListTeamsResponse) Items() ([]OrganizationTeam, error) {
	if err := sdk.Require(v.Extra, "teams", true); err != nil {
		return nil, err
	}
	return v.Teams, nil
}

// OrganizationTeam is a team of an organization.
type OrganizationTeam struct {
	// The team's ID. Only received.
	ID uint64 `json:"id"`
	// The team's UUID. Only received.
	Uuid string `json:"uuid"`
	// The team's name.
	Name string `json:"name"`
	// The team's email address.
	Email string `json:"email"`
	// The number of members. Only received.
	MemberCount uint64 `json:"member_count"`
	// Whether the team has joined the organization.
	Status OrganizationTeamStatus `json:"status"`
	// When the team joined the organization. Only received.
	JoinedOrganizationAt time.Time `json:"joined_organization_at"`
	// The company name of the team, if given.
	Company sdk.Opt[string] `json:"company,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OrganizationTeam) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OrganizationTeam) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// OrganizationTeamStatus is whether a team has joined the organization.
type OrganizationTeamStatus string

const (
	// OrganizationTeamStatusJoined is the team has joined.
	OrganizationTeamStatusJoined OrganizationTeamStatus = "joined"
	// OrganizationTeamStatusPending is the team has not joined yet.
	OrganizationTeamStatusPending OrganizationTeamStatus = "pending"
)

// TeamInvitation is an invitation to a new team.
type TeamInvitation struct {
	// The email address of the invited member.
	Email string `json:"email"`
	// The role of the invited member. `owner` is not allowed.
	Role TeamInvitationRole `json:"role"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v TeamInvitation) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *TeamInvitation) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// TeamInvitationRole is the role of an invited member.
type TeamInvitationRole string

const (
	// TeamInvitationRoleBiller: Can manage billing.
	TeamInvitationRoleBiller TeamInvitationRole = "biller"
	// TeamInvitationRoleBillingViewer: Can view billing information.
	TeamInvitationRoleBillingViewer TeamInvitationRole = "billing viewer"
	// TeamInvitationRoleMember is a regular member.
	TeamInvitationRoleMember TeamInvitationRole = "member"
	// TeamInvitationRoleModifier: Can change resources.
	TeamInvitationRoleModifier TeamInvitationRole = "modifier"
	// TeamInvitationRoleResourceViewer: Can view resources.
	TeamInvitationRoleResourceViewer TeamInvitationRole = "resource viewer"
)

// TeamInvitationStatus is the result of an invitation.
type TeamInvitationStatus struct {
	// Whether the invitation was sent.
	Status TeamInvitationStatusValue `json:"status"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v TeamInvitationStatus) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *TeamInvitationStatus) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// TeamInvitationStatusValue is whether an invitation was sent.
type TeamInvitationStatusValue string

const (
	// TeamInvitationStatusValueDailyInviteLimitReached is the invitation was not sent, because the daily limit of
	// invitations is reached.
	TeamInvitationStatusValueDailyInviteLimitReached TeamInvitationStatusValue = "daily_invite_limit_reached"
	// TeamInvitationStatusValueOk is the invitation was sent.
	TeamInvitationStatusValueOk TeamInvitationStatusValue = "ok"
)
