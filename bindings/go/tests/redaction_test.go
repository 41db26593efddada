package tests

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"digitalocean-sdk.internal/go/certificates"
	"digitalocean-sdk.internal/go/databases"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/sdk"
)

// TestSecretsAreNotPrinted prints and logs values with a secret in a field, deeper inside, in an arm of a union, and in an arm that
// the package does not know.
func TestSecretsAreNotPrinted(t *testing.T) {
	const secret = "hunter2"
	user := databases.DatabaseUser{Name: "app", Password: sdk.Some(secret)}
	var unknown certificates.CreateBody
	if err := json.Unmarshal([]byte(`{"type":"new","private_key":"`+secret+`"}`), &unknown); err != nil {
		t.Fatal(err)
	}
	values := map[string]any{
		"a field":             user,
		"a pointer":           &user,
		"deeper":              databases.CreateClusterBody{Users: sdk.Some([]databases.DatabaseUser{user})},
		"a pointer to deeper": &databases.CreateClusterBody{Users: sdk.Some([]databases.DatabaseUser{user})},
		"a list":              []databases.DatabaseUser{user},
		"an arm":              certificates.CreateBodyCustom(certificates.CertificateRequestCustom{Name: "web", PrivateKey: secret}),
		"an unknown arm":      unknown,
		"user data":           droplets.CreateBodySingle(droplets.DropletSingleCreate{Name: "web", UserData: sdk.Some(secret)}),
	}
	for name, value := range values {
		var out bytes.Buffer
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
			fmt.Fprintf(&out, verb+"\n", value)
		}
		slog.New(slog.NewTextHandler(&out, nil)).Info("value", "value", value)
		// A handler encodes a list itself, unless it is told otherwise.
		options := &slog.HandlerOptions{ReplaceAttr: sdk.RedactAttr}
		slog.New(slog.NewJSONHandler(&out, options)).Info("value", "value", value)
		if name != "a list" {
			slog.New(slog.NewJSONHandler(&out, nil)).Info("value", "value", value)
		}
		if text := out.String(); strings.Contains(text, secret) || strings.Contains(text, fmt.Sprintf("%x", secret)) {
			t.Errorf("%s: %s", name, text)
		}
	}
}
