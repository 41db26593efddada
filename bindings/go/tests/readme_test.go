package tests

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"digitalocean-sdk.internal/go/fake"
)

const readmeStart = `package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"time"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/sdk"
)

var interval = sdk.WaitInterval(10 * time.Millisecond)
`

// TestTheReadmeRuns compiles the code of README as one program, and runs it against the fake.
func TestTheReadmeRuns(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	program, calls, count := readmeStart, "", 0
	for _, block := range regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(text), -1) {
		code := block[1]
		if strings.HasPrefix(code, "import ") {
			if !strings.Contains(readmeStart, strings.TrimSpace(strings.TrimPrefix(code, "import "))) {
				t.Errorf("README imports another package: %s", code)
			}
			continue
		}
		// Waits take no time here.
		code = strings.Replace(code, "digitalocean.New()", "digitalocean.New(interval)", 1)
		count++
		program += fmt.Sprintf("\nfunc example%d(ctx context.Context) error {\n%s\nreturn nil\n}\n", count, code)
		calls += fmt.Sprintf("\tif err := example%d(context.Background()); err != nil {\n\t\tlog.Fatal(%d, err)\n\t}\n", count, count)
	}
	if count < 4 {
		t.Fatalf("README has only %d examples", count)
	}
	program += "\nfunc main() {\n" + calls + "}\n"
	address := fake.Start(t).URL.String()
	folder := t.TempDir()
	file, overlay := filepath.Join(folder, "main.go"), filepath.Join(folder, "overlay.json")
	module, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	// The program is a package of the module that is on no disk.
	replaced, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(module, "readme", "main.go"): file}})
	if err != nil {
		t.Fatal(err)
	}
	for path, content := range map[string][]byte{file: []byte(program), overlay: replaced} {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := exec.Command("go", "run", "-overlay", overlay, "./readme")
	run.Dir = module
	run.Env = append(os.Environ(), "DIGITALOCEAN_API_URL="+address, "DIGITALOCEAN_ACCESS_TOKEN=token")
	if out, err := run.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, out, program)
	}
}
