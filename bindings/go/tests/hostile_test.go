package tests

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/inference"
	"digitalocean-sdk.internal/go/sdk"
)

// rawServer answers every connection with the same bytes, and closes it.
func rawServer(t *testing.T, answer func(net.Conn)) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer connection.Close()
				if _, err := connection.Read(make([]byte, 1<<16)); err == nil {
					answer(connection)
				}
			}()
		}
	}()
	return "http://" + listener.Addr().String()
}

func sends(text string) func(net.Conn) {
	return func(connection net.Conn) { fmt.Fprint(connection, text) }
}

func body(text string) func(net.Conn) {
	return sends(fmt.Sprintf("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(text), text))
}

func hostileCore(t *testing.T, answer func(net.Conn), options ...sdk.ClientOption) *sdk.Client {
	t.Helper()
	options = append([]sdk.ClientOption{
		sdk.WithoutEnvironment(), sdk.Token("token"), client.ModelKey("key"), sdk.SingleHost(rawServer(t, answer)),
		sdk.Retries(0), sdk.WithoutLimit(),
	}, options...)
	core, err := client.New(options...)
	if err != nil {
		t.Fatal(err)
	}
	return core
}

func TestHostileBodiesAreErrorsOrKept(t *testing.T) {
	deep := strings.Repeat("[", 200_000) + strings.Repeat("]", 200_000)
	cases := map[string]struct {
		answer  func(net.Conn)
		isError bool
	}{
		"deep":               {body(`{"droplet":` + deep + `}`), true},
		"deep error":         {sends("HTTP/1.1 400 X\r\nConnection: close\r\n\r\n" + deep), true},
		"text for an object": {body(`{"droplet":"x"}`), false},
		"list for an object": {body(`{"droplet":[1]}`), false},
		"no object":          {body(`[1]`), true},
		"null":               {body(`null`), true},
		"NaN":                {body(`{"droplet":{"id":NaN}}`), true},
		"many digits":        {body(`{"droplet":{"id":` + strings.Repeat("9", 5000) + `}}`), false},
		"huge exponent":      {body(`{"droplet":{"size":{"price_monthly":1e999}}}`), false},
		"invalid UTF-8":      {body("{\"droplet\":{\"name\":\"\xff\"}}"), true},
		"lone surrogate":     {body(`{"droplet":{"name":"\ud800"}}`), false},
		"kinds":              {body(`{"droplet":{"id":[1],"tags":{"a":1},"image":5,"networks":"x","created_at":3,"region":[]}}`), false},
		"cut":                {sends("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), true},
		"cut chunk":          {sends("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\""), true},
		"no HTTP":            {sends("hello\r\n\r\n"), true},
		"no status":          {sends("HTTP/1.1 abc X\r\n\r\n"), true},
		"redirect to a file": {sends("HTTP/1.1 302 X\r\nConnection: close\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"), true},
		"no URL":             {sends("HTTP/1.1 302 X\r\nConnection: close\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n"), true},
		"endless wait":       {sends("HTTP/1.1 429 X\r\nConnection: close\r\nRetry-After: 99999999999999999999999\r\nContent-Length: 0\r\n\r\n"), true},
	}
	for name, one := range cases {
		t.Run(name, func(t *testing.T) {
			core := hostileCore(t, one.answer)
			response, err := droplets.New(core).Get(t.Context(), 1)
			var known *sdk.Error
			if err != nil && !errors.As(err, &known) {
				t.Fatalf("%T is no *sdk.Error: %v", err, err)
			}
			if (err != nil) != one.isError {
				t.Errorf("error: %v", err)
			}
			_ = fmt.Sprintf("%v %+v", response, err)
		})
	}
}

func TestCompressedBodyBeyondTheLimitIsAnError(t *testing.T) {
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	for range 64 {
		if _, err := writer.Write(make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	writer.Close()
	answer := sends(fmt.Sprintf("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s", packed.Len(), packed.String()))
	core := hostileCore(t, answer, sdk.ResponseLimit(1<<20))
	if _, err := droplets.New(core).Get(t.Context(), 1); err == nil || !strings.Contains(err.Error(), "limit") {
		t.Error(err)
	}
}

func TestEndlessLineOfAStreamIsAnError(t *testing.T) {
	core := hostileCore(t, func(connection net.Conn) {
		fmt.Fprint(connection, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: ")
		for piece := bytes.Repeat([]byte("x"), 1<<20); ; {
			if _, err := connection.Write(piece); err != nil {
				return
			}
		}
	})
	stream := inference.New(core).CreateChatCompletionStream(t.Context(), inference.ChatCompletionRequest{Model: "m"})
	var last error
	for _, err := range stream.Events() {
		last = err
	}
	if last == nil {
		t.Error("the stream ended without an error")
	}
}

func TestCancelledContextEndsCallsAndStreams(t *testing.T) {
	core := hostileCore(t, func(connection net.Conn) {
		fmt.Fprint(connection, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: {\"choices\":[]}\n\n")
		time.Sleep(20 * time.Second)
	})
	ctx, cancel := context.WithCancel(t.Context())
	started := time.Now()
	var last error
	for _, err := range inference.New(core).CreateChatCompletionStream(ctx, inference.ChatCompletionRequest{Model: "m"}).Events() {
		cancel()
		last = err
	}
	cancel()
	if !errors.Is(last, context.Canceled) {
		t.Errorf("the stream ended with %v", last)
	}
	limited, stop := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer stop()
	if _, err := droplets.New(core).Get(limited, 1); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the call ended with %v", err)
	}
	if passed := time.Since(started); passed > 10*time.Second {
		t.Errorf("it took %v", passed)
	}
}

func TestClientIsUsedByManyGoroutines(t *testing.T) {
	core := hostileCore(t, body(`{"droplet":{"id":7}}`))
	var group sync.WaitGroup
	for range 50 {
		group.Add(1)
		go func() {
			defer group.Done()
			response, err := droplets.New(core).Get(t.Context(), 1)
			if err != nil || response.Droplet.ID != 7 {
				t.Errorf("%v %v", response, err)
			}
		}()
	}
	group.Wait()
}
