package tests

import (
	"testing"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/types/droplet"
)

// TestSelection looks up a value in a list of a response.
func TestSelection(t *testing.T) {
	for text, want := range map[string]string{
		`{"networks": {"v4": [{"type": "private", "ip_address": "10.0.0.2"}, {"type": "public", "ip_address": "192.0.2.1"}]}}`: "192.0.2.1",
		`{"networks": {"v4": [null, {"type": "public"}]}}`:                                                                     "",
		`{"networks": {"v4": null}}`: "",
		`{"networks": null}`:         "",
		`{}`:                         "",
	} {
		var one droplet.Droplet
		if err := sdk.Unmarshal([]byte(text), &one); err != nil {
			t.Fatal(err)
		}
		if got := one.PublicIpv4(); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
