// Command run_go compiles and runs the code in README and in the documentation of the methods of an emitted Go module.
//
// Every request goes to a fake of the API, which checks it. It prints what is wrong, one line each, and then how many examples
// ran.
//
// With a file of calls as the last argument, it runs these instead, and reports each as a line of JSON.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

var (
	module    = regexp.MustCompile(`(?m)^module (\S+)`)
	options   = regexp.MustCompile(`(?ms)^func (\w+)\(([^)]*)\) sdk\.ClientOption \{\n\treturn sdk\.(\w+)\(`)
	required  = regexp.MustCompile(`(?s)\{\n\t\t\tName: +("[^"]+"),(.*?)\n\t\t\}`)
	block     = regexp.MustCompile("(?s)```go\n(.*?)```")
	imports   = regexp.MustCompile(`(?s)import (?:\(\n(.*?)\)|("[^"]+"))\n`)
	declared  = regexp.MustCompile(`(?m)^(\w+), err := `)
	result    = regexp.MustCompile(`^(\w+), err := `)
	qualifier = regexp.MustCompile(`\b([a-z]\w*)\.[A-Z]`)
	makes     = regexp.MustCompile(`\b(\w+)\.New\(`)
)

// example is the example in the documentation of a method.
type example struct{ name, code string }

// call is one call of a method.
type call struct{ Operation, Mode, Code string }

func main() {
	folder, url, basePath := os.Args[1], os.Args[2], os.Args[3]
	manifest, err := os.ReadFile(filepath.Join(folder, "go.mod"))
	check(err)
	path := module.FindStringSubmatch(string(manifest))[1]
	examples, all := methodExamples(folder)
	readme, err := os.ReadFile(filepath.Join(folder, "README.md"))
	check(err)
	reportAs := ""
	if len(os.Args) > 4 {
		text, err := os.ReadFile(os.Args[4])
		check(err)
		var calls []call
		check(json.Unmarshal(text, &calls))
		examples, readme, reportAs = nil, nil, "calls"
		for _, one := range calls {
			examples = append(examples, example{one.Operation + " with " + one.Mode, one.Code})
		}
	}
	program, count := programOf(folder, path, all, examples, string(readme))
	out := run(folder, program, url, basePath, reportAs)
	if reportAs != "" {
		fmt.Print(out)
		return
	}
	found := 0
	for _, line := range strings.Split(out, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			fmt.Println(line)
			found++
		}
	}
	fmt.Println("RAN", count)
	if found > 0 {
		os.Exit(1)
	}
}

func check(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// methodExamples returns the examples of all methods, and the package with the client of all resources.
func methodExamples(folder string) (found []example, all string) {
	paths, err := filepath.Glob(filepath.Join(folder, "*", "*.go"))
	check(err)
	for _, path := range paths {
		source, err := os.ReadFile(path)
		check(err)
		file, err := parser.ParseFile(token.NewFileSet(), path, source, parser.ParseComments)
		check(err)
		if bytes.Contains(source, []byte("func With(client *sdk.Client) *Client {")) {
			all = file.Name.Name
		}
		if filepath.Base(path) != "client.go" {
			continue
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
				found = append(found, example{file.Name.Name + "." + function.Name.Name, strings.Join(code, "\n")})
			}
		}
	}
	return found, all
}

// clientOptions returns the options that set every credential, and every server variable without a default.
func clientOptions(folder string) string {
	source, err := os.ReadFile(filepath.Join(folder, "client", "client.go"))
	check(err)
	text := string(source)
	var found []string
	// The option of every API sets the first credential.
	if _, specs, ok := strings.Cut(text, "Credentials: []sdk.CredentialSpec{"); ok {
		first, _, _ := strings.Cut(specs, "\n\t\t},")
		if !strings.Contains(first, "sdk.CredentialBasic") {
			found = append(found, `sdk.Token("token")`)
		}
	}
	for _, match := range options.FindAllStringSubmatch(text, -1) {
		switch name, parameters, kind := match[1], match[2], match[3]; {
		case kind == "BasicAuth":
			found = append(found, "client."+name+`("user", "password")`)
		case kind == "Credential" && parameters == "token string":
			found = append(found, "client."+name+`("token")`)
		}
	}
	if _, variables, ok := strings.Cut(text, "ServerVariables: []sdk.ServerVariableSpec{"); ok {
		for _, match := range required.FindAllStringSubmatch(variables, -1) {
			if !strings.Contains(match[2], "Default:") {
				found = append(found, "sdk.ServerVariable("+match[1]+`, "https://server.example")`)
			}
		}
	}
	return strings.Join(found, ", ")
}

// programOf returns a program that runs README and every example, and the number of examples.
func programOf(folder, path, all string, examples []example, readme string) (string, int) {
	packages := map[string]bool{path + "/client": true, path + "/sdk": true, path + "/" + all: true}
	use := func(code string) {
		for _, match := range qualifier.FindAllStringSubmatch(code, -1) {
			if _, err := os.Stat(filepath.Join(folder, match[1])); err == nil {
				packages[path+"/"+match[1]] = true
			}
		}
	}
	// Examples of a module with a package of this name call the client something else.
	variable := "api"
	if _, err := os.Stat(filepath.Join(folder, variable)); err == nil && all != variable {
		variable = "apiClient"
	}
	var body strings.Builder
	count := 0
	for _, match := range block.FindAllStringSubmatch(readme, -1) {
		code := imports.ReplaceAllStringFunc(match[1], func(text string) string {
			for _, name := range regexp.MustCompile(`"([^"]+)"`).FindAllStringSubmatch(text, -1) {
				if strings.HasPrefix(name[1], path) {
					packages[name[1]] = true
				}
			}
			return ""
		})
		if strings.TrimSpace(code) == "" {
			continue
		}
		code = strings.ReplaceAll(code, "log.Fatal(err)", "return err")
		code = makes.ReplaceAllStringFunc(code, func(text string) string { return text + "diverted, " })
		for _, match := range declared.FindAllStringSubmatch(code, -1) {
			code += "\n_ = " + match[1]
		}
		count++
		fmt.Fprintf(&body, "\t{%q, false, func(ctx context.Context, _ *%s.Client) error {\n%s\nreturn err\n\t}},\n",
			fmt.Sprintf("README, code %d", count), all, code)
	}
	for _, one := range examples {
		use(one.code)
		code := one.code
		switch {
		case strings.HasPrefix(code, "for "):
			code += "\nreturn nil"
		case strings.HasPrefix(code, "err := "):
			code += "\nreturn err"
		case result.MatchString(code):
			code += "\n_ = " + result.FindStringSubmatch(code)[1] + "\nreturn err"
		default:
			code += "\nreturn nil"
		}
		count++
		fmt.Fprintf(&body, "\t{%q, true, func(ctx context.Context, %s *%s.Client) error {\n%s\n\t}},\n", one.name, variable, all, code)
	}
	var names []string
	for name := range packages {
		names = append(names, fmt.Sprintf("\t%q\n", name))
	}
	sort.Strings(names)
	text := strings.ReplaceAll(runner, "ALL", all)
	text = strings.Replace(text, "IMPORTS", strings.Join(names, ""), 1)
	text = strings.Replace(text, "OPTIONS", clientOptions(folder), 1)
	return text + "\nvar examples = []example{\n" + body.String() + "}\n", count
}

// run compiles and runs the program as a package of the module that is on no disk, and returns what it prints.
func run(folder, program, url, basePath, reportAs string) string {
	temporary, err := os.MkdirTemp("", "package-examples-")
	check(err)
	defer os.RemoveAll(temporary)
	file, overlay := filepath.Join(temporary, "main.go"), filepath.Join(temporary, "overlay.json")
	replaced, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(folder, "package_examples", "main.go"): file}})
	check(err)
	check(os.WriteFile(file, []byte(program), 0o600))
	check(os.WriteFile(overlay, replaced, 0o600))
	command := exec.Command("go", "run", "-gcflags=-e", "-overlay", overlay, "./package_examples", url, basePath, reportAs)
	command.Dir = folder
	out, err := command.CombinedOutput()
	if err != nil && len(out) == 0 {
		return err.Error()
	}
	return string(out)
}

const runner = `package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

IMPORTS)

type example struct {
	name     string
	mustSend bool
	run      func(ctx context.Context, api *ALL.Client) error
}

const base = "https://api.example"

var (
	_        = log.Fatal
	fake, _  = url.Parse(os.Args[1])
	basePath = regexp.MustCompile(os.Args[2])
	drift    []string
	diverted = sdk.HTTPClient(&http.Client{Transport: transport{}})
)

// transport sends every request to the fake, whatever its host.
type transport struct{}

func (transport) RoundTrip(request *http.Request) (*http.Response, error) {
	origin := request.URL.Scheme + "://" + request.URL.Host
	request = request.Clone(request.Context())
	request.Header.Set("X-Fake-Origin", origin)
	if origin != base {
		escaped := basePath.ReplaceAllString(request.URL.EscapedPath(), "")
		request.URL.Path, _ = url.PathUnescape(escaped)
		request.URL.RawPath = escaped
	}
	request.URL.Scheme, request.URL.Host, request.Host = fake.Scheme, fake.Host, ""
	return http.DefaultTransport.RoundTrip(request)
}

func main() {
	options := []sdk.ClientOption{OPTIONS}
	options = append(options, sdk.SingleHost(base), sdk.WithoutEnvironment(), sdk.WithoutLimit(), diverted,
		sdk.WaitInterval(time.Millisecond), sdk.WaitDeadline(20*time.Second))
	if os.Args[3] == "calls" {
		options = append(options, sdk.OnDrift(func(one sdk.Drift) {
			// The example of a list shows fewer items than its total says.
			if !strings.Contains(one.Expected, "as the total") {
				drift = append(drift, one.String())
			}
		}))
	}
	core, err := client.New(options...)
	if err != nil {
		log.Fatal(err)
	}
	api := ALL.With(core)
	// What examples print is nobody's concern.
	out := os.Stdout
	if os.Stdout, err = os.Open(os.DevNull); err != nil {
		log.Fatal(err)
	}
	if os.Args[3] == "calls" {
		reportCalls(out, api)
		return
	}
	for _, one := range examples {
		control(http.MethodDelete)
		found := 0
		say := func(what string) {
			found++
			fmt.Fprintln(out, one.name + ": " + strings.ReplaceAll(what, "\n", " "))
		}
		if err := one.run(context.Background(), api); err != nil {
			say(err.Error())
		}
		requests := control(http.MethodGet)
		for _, request := range requests {
			for _, wrong := range request.Wrong {
				say(wrong)
			}
		}
		if one.mustSend && len(requests) == 0 && found == 0 {
			say("it sends nothing")
		}
	}
}

// reportCalls makes calls and prints what became of each.
func reportCalls(out *os.File, api *ALL.Client) {
	for _, one := range examples {
		control(http.MethodDelete)
		drift = []string{}
		separator := strings.LastIndex(one.name, " with ")
		line := map[string]any{"operation": one.name[:separator], "mode": one.name[separator+len(" with "):]}
		if err := one.run(context.Background(), api); err != nil {
			line["error"] = err.Error()
		}
		requests := []json.RawMessage{}
		for _, request := range control(http.MethodGet) {
			requests = append(requests, request.text)
		}
		line["requests"], line["drift"] = requests, drift
		text, err := json.Marshal(line)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprintf(out, "REPORT %s\n", text)
	}
}

type received struct {
	Wrong []string
	text  json.RawMessage
}

func (r *received) UnmarshalJSON(text []byte) error {
	type plain received
	r.text = append(r.text, text...)
	return json.Unmarshal(text, (*plain)(r))
}

func control(method string) (requests []received) {
	request, err := http.NewRequest(method, fake.String()+"/__fake__/requests", nil)
	if err != nil {
		log.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	_ = json.NewDecoder(response.Body).Decode(&requests)
	return requests
}
`
