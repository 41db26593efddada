// Package fake connects tests to a fake of the API: the program digitalocean-fake, which keeps what tests create, answers every
// operation, and refuses requests that break the description.
//
//	func TestMine(t *testing.T) {
//		do := digitalocean.With(fake.Client(t))
//		..
//	}
package fake

import (
	"bufio"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"testing"
	"time"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/sdk"
)

// URLVariable is the environment variable with the URL of a fake that runs already.
const URLVariable = "DIGITALOCEAN_FAKE_URL"

// program is the fake as a program.
const program = "digitalocean-fake"

// Transport sends every request to a fake, whatever its host. It goes into an http.Client, so that code under test needs no
// other setting.
type Transport struct {
	// URL is that of the fake.
	URL *url.URL
	// Next sends the requests. Nil is http.DefaultTransport.
	Next http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (t Transport) RoundTrip(request *http.Request) (*http.Response, error) {
	original := request.URL.Scheme + "://" + request.URL.Host
	request = request.Clone(request.Context())
	request.Header.Set("X-Fake-Origin", original)
	request.URL.Scheme, request.URL.Host, request.Host = t.URL.Scheme, t.URL.Host, ""
	next := t.Next
	if next == nil {
		next = http.DefaultTransport
	}
	return next.RoundTrip(request)
}

// Start returns the transport to a fake: the one at the URL in the environment variable, or one that is started for the test.
// Without either, the test is skipped.
func Start(t testing.TB) Transport {
	t.Helper()
	text := os.Getenv(URLVariable)
	if text == "" {
		text = run(t)
	}
	address, err := url.Parse(text)
	if err != nil {
		t.Fatalf("the URL of the fake: %v", err)
	}
	return Transport{URL: address}
}

// Client returns a client whose requests go to a fake.
func Client(t testing.TB, options ...sdk.ClientOption) *sdk.Client {
	t.Helper()
	all := append([]sdk.ClientOption{
		sdk.WithoutEnvironment(), sdk.Token("token"), sdk.WithoutLimit(), sdk.HTTPClient(&http.Client{Transport: Start(t)}),
		// Each request moves the time of the fake, so that work is done after a few of them.
		sdk.WaitInterval(time.Millisecond),
	}, options...)
	made, err := client.New(all...)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// run starts the program, and ends it with the test. Its first line is JSON with its URL.
func run(t testing.TB) string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		t.Skipf("SKIPPED: set %s or install %s", URLVariable, program)
	}
	command := exec.Command(path, "--port", "0", "--time", "virtual")
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the fake does not start: %v", err)
	}
	var ready struct{ URL string }
	if err := json.Unmarshal([]byte(line), &ready); err != nil {
		t.Fatalf("the fake printed %q", line)
	}
	return ready.URL
}
