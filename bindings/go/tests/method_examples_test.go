package tests

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"digitalocean-sdk.internal/go/fake"
)

// The operations whose example is not run, with the reason.
var notRun = map[string]string{
	"inference_upload_batch_file": "it is sent to a URL that an earlier response contains",
}

// example is the example in the documentation of a method.
type example struct {
	Method string
	Code   string
}

var operationID = regexp.MustCompile(`\nvar (\w+) = sdk\.Operation{\n\tID: +"([^"]+)",\n\tMethod:`)

// methodExamples returns the examples of all methods, and the IDs of all operations.
func methodExamples(t *testing.T) (found []example, shown, operations map[string]bool) {
	t.Helper()
	paths, err := filepath.Glob("../*/client.go")
	if err != nil {
		t.Fatal(err)
	}
	shown, operations = map[string]bool{}, map[string]bool{}
	for _, path := range paths {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, source, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ids := map[string]string{}
		if text, err := os.ReadFile(filepath.Join(filepath.Dir(path), "operations.go")); err == nil {
			for _, match := range operationID.FindAllStringSubmatch(string(text), -1) {
				ids[match[1]] = match[2]
				operations[match[2]] = true
			}
		}
		for _, declaration := range file.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			if !ok || function.Recv == nil {
				continue
			}
			var code []string
			for _, line := range strings.Split(function.Doc.Text(), "\n") {
				if text, ok := strings.CutPrefix(line, "\t"); ok {
					code = append(code, text)
				}
			}
			if len(code) > 0 {
				name := file.Name.Name + "." + function.Name.Name
				found = append(found, example{name, strings.Join(code, "\n")})
				body := source[function.Pos()-1 : function.End()-1]
				if match := called.FindSubmatch(body); match != nil {
					shown[ids[string(match[1])]] = true
				}
			}
		}
	}
	return found, shown, operations
}

var (
	called    = regexp.MustCompile(`sdk\.NewCall\w*\(&(\w+)`)
	result    = regexp.MustCompile(`^(\w+), err := `)
	qualifier = regexp.MustCompile(`\b([a-z]\w*)\.[A-Z]`)
)

// programOf returns a program that runs every example and writes what happened as lines of JSON.
func programOf(examples []example) string {
	var out bytes.Buffer
	packages := map[string]bool{"client": true, "digitalocean": true, "sdk": true}
	for _, one := range examples {
		for _, match := range qualifier.FindAllStringSubmatch(one.Code, -1) {
			packages[match[1]] = true
		}
	}
	var imports []string
	for name := range packages {
		if _, err := os.Stat(filepath.Join("..", name)); err == nil {
			imports = append(imports, "digitalocean-sdk.internal/go/"+name)
		}
	}
	sort.Strings(imports)
	out.WriteString("// Package main runs the examples of methods.\npackage main\n\nimport (\n\t\"context\"\n")
	for _, path := range []string{"encoding/json", "fmt", "net/http", "net/url", "os", "time"} {
		fmt.Fprintf(&out, "\t%q\n", path)
	}
	out.WriteString("\n")
	imports = append(imports, "digitalocean-sdk.internal/go/fake")
	sort.Strings(imports)
	for _, path := range imports {
		fmt.Fprintf(&out, "\t%q\n", path)
	}
	out.WriteString(")\n" + runner + "\nvar examples = []example{\n")
	for _, one := range examples {
		code := one.Code
		switch {
		case strings.HasPrefix(code, "for "):
			code += "\nreturn nil"
		case strings.HasPrefix(code, "err := "):
			code += "\nreturn err"
		default:
			code += "\nif err == nil {\n\tfmt.Println(" + result.FindStringSubmatch(code)[1] + ")\n}\nreturn err"
		}
		fmt.Fprintf(&out, "\t{%q, func(ctx context.Context, do *digitalocean.Client) error {\n\t\t%s\n\t}},\n",
			one.Method, strings.ReplaceAll(code, "\n", "\n\t\t"))
	}
	out.WriteString("}\n")
	return out.String()
}

const runner = `
type example struct {
	method string
	run    func(ctx context.Context, do *digitalocean.Client) error
}

var _ = json.Number("")

func main() {
	address, err := url.Parse(os.Args[1])
	if err != nil {
		panic(err)
	}
	transport := fake.Transport{URL: address}
	core, err := client.New(sdk.WithoutEnvironment(), sdk.Token("token"), client.ModelKey("model-key"), client.AgentKey("agent-key"),
		client.AgentEndpoint("https://agent.example.com"), sdk.WithoutLimit(), sdk.HTTPClient(&http.Client{Transport: transport}),
		sdk.WaitInterval(time.Millisecond), sdk.WaitDeadline(20*time.Second))
	if err != nil {
		panic(err)
	}
	do := digitalocean.With(core)
	out := json.NewEncoder(os.Stderr)
	for _, one := range examples {
		control(address, http.MethodDelete)
		report := map[string]any{"method": one.method, "error": ""}
		if err := one.run(context.Background(), do); err != nil {
			report["error"] = err.Error()
		}
		report["requests"] = control(address, http.MethodGet)
		if err := out.Encode(report); err != nil {
			panic(err)
		}
	}
}

func control(address *url.URL, method string) json.RawMessage {
	request, err := http.NewRequest(method, address.String()+"/__fake__/requests", nil)
	if err != nil {
		panic(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	var body json.RawMessage
	if err := json.NewDecoder(response.Body).Decode(&body); err != nil {
		panic(err)
	}
	return body
}
`

// TestMethodExamples formats, compiles and runs the example of every method against the fake, which checks each request.
func TestMethodExamples(t *testing.T) {
	examples, shown, operations := methodExamples(t)
	for id := range operations {
		if !shown[id] {
			t.Errorf("the method of %s has no example", id)
		}
	}
	transport := fake.Start(t)
	settings(t, transport, `{"mode": "examples", "rate_limit": false}`)
	defer settings(t, transport, `{"mode": "stateful"}`)
	program := programOf(examples)
	formatted, err := format.Source([]byte(program))
	if err != nil {
		t.Fatal(err)
	}
	if string(formatted) != program {
		t.Errorf("gofmt would change an example:\n%s", firstDifference(program, string(formatted)))
	}
	folder := t.TempDir()
	file := filepath.Join(folder, "main.go")
	module, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(module, "tests/methodexamples/main.go"): file}})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string][]byte{"main.go": []byte(program), "overlay.json": overlay} {
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.Command("go", "run", "-overlay", filepath.Join(folder, "overlay.json"), "./tests/methodexamples", transport.URL.String())
	command.Dir = module
	var stderr, stdout bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		t.Fatalf("%v\n%.4000s", err, stderr.String())
	}
	judge(t, &stderr, examples, operations)
}

// judge reads what happened to each example.
func judge(t *testing.T, reports *bytes.Buffer, examples []example, operations map[string]bool) {
	t.Helper()
	called := map[string]bool{}
	decoder := json.NewDecoder(reports)
	count := 0
	for decoder.More() {
		var report struct {
			Method   string
			Error    string
			Requests []struct {
				Operation string
				Wrong     []string
			}
		}
		if err := decoder.Decode(&report); err != nil {
			t.Fatal(err)
		}
		count++
		for _, request := range report.Requests {
			called[request.Operation] = true
			for _, wrong := range request.Wrong {
				t.Errorf("%s: %s", report.Method, wrong)
			}
		}
		if report.Error != "" && !strings.Contains(report.Method, "UploadBatchFile") {
			t.Errorf("%s: %s", report.Method, report.Error)
		}
	}
	if count != len(examples) {
		t.Errorf("%d of %d examples ran", count, len(examples))
	}
	for id := range operations {
		if !called[id] && notRun[id] == "" {
			t.Errorf("no example calls %s", id)
		}
	}
}

func settings(t *testing.T, transport fake.Transport, body string) {
	t.Helper()
	request, err := http.NewRequest(http.MethodPatch, transport.URL.String()+"/__fake__/settings", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != http.StatusOK {
		t.Fatalf("the fake answers %s to %s", response.Status, body)
	}
}

func firstDifference(one, other string) string {
	lines, others := strings.Split(one, "\n"), strings.Split(other, "\n")
	for index, line := range lines {
		if index >= len(others) || line != others[index] {
			from := max(0, index-3)
			return strings.Join(lines[from:min(len(lines), index+4)], "\n") + "\n---\n" + strings.Join(others[from:min(len(others), index+4)], "\n")
		}
	}
	return ""
}
