// Command figures measures the module and others in one run, and prints a Markdown table. Arguments are the names of the programs to
// measure, such as `figures "one resource" godo`; without them, all are.
//
// It makes a module for each program in a temporary folder, and gets the other packages from the proxy; what cannot be got is left
// out. The standard library is compiled before anything is measured. Every figure of a build is that of a build whose cache has
// nothing but the standard library, and includes linking. Figures are the smallest of several runs, because other work on the
// machine only adds to them. A second table and a third one say what compiling and linking take of the builds of this module, each from one
// build.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"digitalocean-sdk.internal/go/benches"
)

// runs is how often a build is measured. The build of a large package is measured once.
const runs = 3

// program is a program that is built.
type program struct {
	name    string
	modules []string
	isLarge bool
	source  string
	decode  string
}

var programs = []program{
	{name: "net/http only", source: bare},
	{name: "one resource", modules: []string{own}, source: oneResource, decode: oneResourceDecode},
	{name: "client of all", modules: []string{own}, source: allResources},
	{name: "godo", modules: []string{"github.com/digitalocean/godo"}, source: godo, decode: godoDecode},
	{name: "openai-go", modules: []string{"github.com/openai/openai-go/v3"}, isLarge: true, source: openAI},
}

// own is the path of this module.
const own = "digitalocean-sdk.internal/go"

// figures are those of one program.
type figures struct {
	seconds, megabytes, size, decode float64
}

func main() {
	if log := os.Getenv(toolLog); log != "" {
		if err := runTool(log, os.Args[1:]); err != nil {
			os.Exit(1)
		}
		return
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	folder, err := os.MkdirTemp("", "figures")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	module, err := filepath.Abs("..")
	if _, missing := os.Stat("go.mod"); missing == nil {
		module, err = filepath.Abs(".")
	}
	if err != nil {
		return err
	}
	body := filepath.Join(folder, "droplets.json")
	if err := os.WriteFile(body, benches.Page(), 0o600); err != nil {
		return err
	}
	standard := filepath.Join(folder, "standard")
	fmt.Println("| program | build, user s | build, peak MB | binary over `net/http` only, MB | 200 Droplets decoded, ms |")
	fmt.Println("|---|---:|---:|---:|---:|")
	base := 0.0
	chosen := slices.DeleteFunc(slices.Clone(programs), func(p program) bool {
		isWanted := len(os.Args) == 1 || p.name == programs[0].name
		return !isWanted && !slices.Contains(os.Args[1:], p.name)
	})
	for _, p := range chosen {
		place := filepath.Join(folder, strings.ReplaceAll(p.name, "/", "-"))
		if err := prepare(place, module, p); err != nil {
			fmt.Fprintf(os.Stderr, "%s is left out: %v\n", p.name, err)
			continue
		}
		if base == 0 {
			if err := buildStandard(place, standard); err != nil {
				return err
			}
		}
		figure, err := measure(place, standard, body, p)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		if base == 0 {
			base = figure.size
		}
		row(p, figure, base)
	}
	for _, p := range chosen {
		if slices.Contains(p.modules, own) {
			if err := tools(filepath.Join(folder, strings.ReplaceAll(p.name, "/", "-")), standard, p.name); err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
		}
	}
	return nil
}

// prepare makes the module of a program.
func prepare(place, module string, p program) error {
	if err := os.MkdirAll(filepath.Join(place, "decode"), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(place, "main.go"), []byte(p.source), 0o600); err != nil {
		return err
	}
	if p.decode != "" {
		source := strings.ReplaceAll(timed, "// decode\n", p.decode)
		source = strings.ReplaceAll(source, "// import\n", decodeImports[p.name])
		if err := os.WriteFile(filepath.Join(place, "decode", "main.go"), []byte(source), 0o600); err != nil {
			return err
		}
	}
	commands := [][]string{{"mod", "init", "program"}, {"mod", "edit", "-go=1.24"}}
	for _, path := range p.modules {
		if path == own {
			commands = append(commands, []string{"mod", "edit", "-require=" + own + "@v0.0.0", "-replace=" + own + "=" + module})
		} else {
			commands = append(commands, []string{"get", path + "@latest"})
		}
	}
	for _, arguments := range append(commands, []string{"mod", "tidy"}) {
		command := exec.Command("go", arguments...)
		command.Dir = place
		if out, err := command.CombinedOutput(); err != nil {
			return fmt.Errorf("go %s: %w: %s", strings.Join(arguments, " "), err, out)
		}
	}
	return nil
}

// buildStandard fills a cache with the whole standard library: programs import more of it than the first one.
func buildStandard(place, cache string) error {
	command := exec.Command("go", "build", "std")
	command.Dir = place
	command.Env = append(os.Environ(), "GOCACHE="+cache, "GOFLAGS=-buildvcs=false")
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("go build std: %w: %s", err, out)
	}
	return nil
}

// build builds the program in a folder with a cache, and returns what it took.
func build(place, cache string) (figures, error) {
	// A program that is there already would not be linked again.
	if err := os.RemoveAll(filepath.Join(place, "program")); err != nil {
		return figures{}, err
	}
	command := exec.Command("go", "build", "-o", "program", ".")
	command.Dir = place
	command.Env = append(os.Environ(), "GOCACHE="+cache, "GOFLAGS=-buildvcs=false")
	if out, err := command.CombinedOutput(); err != nil {
		return figures{}, fmt.Errorf("go build: %w: %s", err, out)
	}
	usage, ok := command.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return figures{}, fmt.Errorf("the system does not say what a process used")
	}
	seconds := float64(usage.Utime.Sec) + float64(usage.Utime.Usec)/1e6
	return figures{seconds: seconds, megabytes: float64(usage.Maxrss) / 1024}, nil
}

func measure(place, standard, body string, p program) (figures, error) {
	count := runs
	if p.isLarge {
		count = 1
	}
	var best figures
	for number := range count {
		cache := filepath.Join(place, "cache")
		if err := exec.Command("cp", "-a", standard, cache).Run(); err != nil {
			return best, err
		}
		figure, err := build(place, cache)
		if err != nil {
			return best, err
		}
		if err := os.RemoveAll(cache); err != nil {
			return best, err
		}
		if number == 0 || figure.seconds < best.seconds {
			best = figure
		}
	}
	info, err := os.Stat(filepath.Join(place, "program"))
	if err != nil {
		return best, err
	}
	best.size = float64(info.Size()) / 1e6
	if p.decode != "" {
		command := exec.Command("go", "run", "./decode", body)
		command.Dir = place
		out, err := command.Output()
		if err != nil {
			return best, fmt.Errorf("the decoding program: %w", err)
		}
		best.decode, err = strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
		if err != nil {
			return best, err
		}
	}
	return best, nil
}

// row prints the figures of a program.
func row(p program, figure figures, base float64) {
	over, decode := "-", "-"
	if p.name != programs[0].name {
		over = fmt.Sprintf("%+.1f", figure.size-base)
	}
	if figure.decode > 0 {
		decode = fmt.Sprintf("%.2f", figure.decode)
	}
	fmt.Printf("| %s | %.1f | %.0f | %s | %s |\n", p.name, figure.seconds, figure.megabytes, over, decode)
}
