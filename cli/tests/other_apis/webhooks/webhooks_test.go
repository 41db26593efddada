package proof

// Verifies and decodes webhooks.

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"
	"testing"
	"time"

	"MODULE/sdk/webhookauth"
	"MODULE/webhookevents"
)

type request struct {
	Name, Body, Secret, Expected string
	Headers                      map[string]string
}

func (r *request) header() http.Header {
	header := http.Header{}
	for name, value := range r.Headers {
		header.Set(name, value)
	}
	return header
}

func result(t *testing.T, name string, err error) string {
	var failure *webhookauth.Error
	switch {
	case err == nil && name == "":
		return "ok"
	case err == nil:
		return "ok " + name
	case errors.As(err, &failure):
		fmt.Printf("MESSAGE %v %#v\n", err, failure)
		return string(failure.Reason)
	}
	t.Fatal(err)
	return ""
}

func TestWebhooks(t *testing.T) {
	text, err := os.ReadFile(os.Getenv("CASES"))
	if err != nil {
		t.Fatal(err)
	}
	var document struct {
		Cases []request
		Beds  request
	}
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	for _, one := range document.Cases {
		name := ""
		plant, err := webhookevents.PlantGrown([]byte(one.Body), one.header(), one.Secret)
		if err == nil {
			name = plant.Name
		}
		fmt.Println("CASE", one.Name, result(t, name, err))
		found := result(t, "", webhookevents.Verify([]byte(one.Body), one.header(), one.Secret))
		if slices.Contains([]string{"signature", "timestamp"}, one.Expected) && found != one.Expected {
			t.Error(one.Name, found)
		}
	}
	beds, err := webhookevents.BedsDug([]byte(document.Beds.Body), document.Beds.header(), document.Beds.Secret)
	if err != nil || len(beds) != 2 {
		t.Fatal(beds, err)
	}
	fmt.Println("BEDS", beds[0].Row, beds[1].Row)
}

func TestVectors(t *testing.T) {
	body := webhookauth.SignedPart{Kind: webhookauth.SignedBody}
	timestamp := webhookauth.SignedPart{Kind: webhookauth.SignedTimestamp}
	fixed := func(text string) webhookauth.SignedPart { return webhookauth.SignedPart{Text: text} }
	vectors := []struct {
		signature webhookauth.Signature
		request   request
		time      int64
	}{
		{
			signature: webhookauth.Signature{Header: "X-Hub-Signature-256", Prefix: "sha256=", Signed: []webhookauth.SignedPart{body}},
			request: request{
				Name: "hex", Secret: "It's a Secret to Everybody", Body: "Hello, World!",
				Headers: map[string]string{"X-Hub-Signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"},
			},
		},
		{
			signature: webhookauth.Signature{
				Header: "X-Slack-Signature", Prefix: "v0=", TimestampHeader: "X-Slack-Request-Timestamp", Tolerance: 300 * time.Second,
				Signed: []webhookauth.SignedPart{fixed("v0:"), timestamp, fixed(":"), body},
			},
			request: request{
				Name: "header", Secret: "8f742231b10e8888abcd99yyyzzz85a5",
				Body: "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
				Headers: map[string]string{
					"X-Slack-Signature":         "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
					"X-Slack-Request-Timestamp": "1531420618",
				},
			},
			time: 1531420618,
		},
		{
			signature: webhookauth.Signature{
				Header: "webhook-signature", Base64: true, Prefix: "v1,", Separator: " ", TimestampHeader: "webhook-timestamp",
				Tolerance:    300 * time.Second,
				Signed:       []webhookauth.SignedPart{{Kind: webhookauth.SignedHeader, Text: "webhook-id"}, fixed("."), timestamp, fixed("."), body},
				SecretBase64: true, SecretPrefix: "whsec_",
			},
			request: request{
				Name: "base64", Secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Body: `{"test": 2432232314}`,
				Headers: map[string]string{
					"webhook-id":        "msg_p5jXN8AQM9LWM0D4loKWxJek",
					"webhook-timestamp": "1614265330",
					"webhook-signature": "v1,x v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
				},
			},
			time: 1614265330,
		},
	}
	for _, one := range vectors {
		verify := func(body string, age int64) string {
			now := time.Unix(one.time+age, 0)
			return result(t, "", one.signature.VerifyAt([]byte(body), one.request.header(), one.request.Secret, now))
		}
		fmt.Println("VECTOR", one.request.Name, verify(one.request.Body, 299))
		fmt.Println("VECTOR", one.request.Name, "changed", verify(one.request.Body+" ", 0))
		if one.time > 0 {
			fmt.Println("VECTOR", one.request.Name, "late", verify(one.request.Body, 301))
		}
	}
	for index, secret := range map[int]string{0: "", 2: "whsec_?"} {
		if found := result(t, "", vectors[index].signature.Verify(nil, http.Header{}, secret)); found != "secret" {
			t.Error(found)
		}
	}
}
