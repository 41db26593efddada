package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"syscall"
)

// toolLog is the variable with the file to which this program adds what a tool used, if the go command runs it in place of the tool.
const toolLog = "FIGURES_TOOL_LOG"

// runTool runs a tool of the go command, and adds the user time and the package to the log.
func runTool(log string, arguments []string) error {
	command := exec.Command(arguments[0], arguments[1:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Run(); err != nil {
		return err
	}
	// The go command asks each tool for its version first.
	if len(arguments) == 2 && strings.HasPrefix(arguments[1], "-V") {
		return nil
	}
	file, err := os.OpenFile(log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	name := filepath.Base(arguments[0]) + " " + strings.TrimPrefix(os.Getenv("TOOLEXEC_IMPORTPATH"), own+"/")
	_, err = fmt.Fprintf(file, "%d %s\n", command.ProcessState.UserTime().Milliseconds(), name)
	if closing := file.Close(); err == nil {
		err = closing
	}
	return err
}

// tools prints what the tools of one build of a program used, those that used most first.
func tools(place, standard, name string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cache, log := filepath.Join(place, "cache"), filepath.Join(place, "tools.log")
	if err := exec.Command("cp", "-a", standard, cache).Run(); err != nil {
		return err
	}
	defer os.RemoveAll(cache)
	command := exec.Command("go", "build", "-toolexec", self, "-o", "program", ".")
	command.Dir = place
	command.Env = append(os.Environ(), "GOCACHE="+cache, "GOFLAGS=-buildvcs=false", toolLog+"="+log)
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w: %s", err, out)
	}
	file, err := os.Open(log)
	if err != nil {
		return err
	}
	defer file.Close()
	used, total := map[string]int{}, 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		text, tool, _ := strings.Cut(lines.Text(), " ")
		milliseconds, err := strconv.Atoi(text)
		if err != nil {
			return err
		}
		used[tool] += milliseconds
		total += milliseconds
	}
	all := command.ProcessState.SysUsage().(*syscall.Rusage).Utime
	used["the go command itself"] = int(all.Sec*1000+all.Usec/1000) - total
	names := make([]string, 0, len(used))
	for tool := range used {
		names = append(names, tool)
	}
	sort.Slice(names, func(i, j int) bool { return used[names[i]] > used[names[j]] })
	fmt.Printf("\n| %s | user s |\n|---|---:|\n", name)
	for _, tool := range names[:min(8, len(names))] {
		fmt.Printf("| %s | %.2f |\n", tool, float64(used[tool])/1000)
	}
	return nil
}
