// Code generated from the description of the API. DO NOT EDIT.

// Package registrytierslug has types that several resources share. Each of their packages has them under its own
// names.
package registrytierslug

// RegistryTierSlug is the slug of a subscription tier.
type RegistryTierSlug string

const (
	// RegistryTierSlugBasic is the value `basic`.
	RegistryTierSlugBasic RegistryTierSlug = "basic"
	// RegistryTierSlugProfessional is the value `professional`.
	RegistryTierSlugProfessional RegistryTierSlug = "professional"
	// RegistryTierSlugStarter is the value `starter`.
	RegistryTierSlugStarter RegistryTierSlug = "starter"
)
