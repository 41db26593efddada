package main

// bare sends a request and decodes its response without any package of others.
const bare = `package main

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func main() {
	response, err := http.Get("https://api.example.com/")
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	var body map[string]any
	fmt.Println(json.NewDecoder(response.Body).Decode(&body), body)
}
`

const oneResource = `package main

import (
	"context"
	"fmt"

	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/droplets"
)

func main() {
	core, err := client.New()
	if err != nil {
		panic(err)
	}
	fmt.Println(droplets.New(core).Get(context.Background(), 1))
}
`

const allResources = `package main

import (
	"context"
	"fmt"

	"digitalocean-sdk.internal/go/digitalocean"
)

func main() {
	do, err := digitalocean.New()
	if err != nil {
		panic(err)
	}
	fmt.Println(do.Droplets.Get(context.Background(), 1))
}
`

const godo = `package main

import (
	"context"
	"fmt"

	"github.com/digitalocean/godo"
)

func main() {
	droplet, _, err := godo.NewFromToken("token").Droplets.Get(context.Background(), 1)
	fmt.Println(droplet, err)
}
`

const openAI = `package main

import (
	"context"
	"fmt"

	"github.com/openai/openai-go/v3"
)

func main() {
	client := openai.NewClient()
	fmt.Println(client.Models.List(context.Background()))
}
`

// timed prints the shortest time of a decoding in milliseconds.
const timed = `package main

import (
	"fmt"
	"os"
	"time"

// import
)

func decode(body []byte) int {
// decode
}

func main() {
	body, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	best := time.Hour
	for range 300 {
		start := time.Now()
		if decode(body) != 200 {
			panic("not 200 Droplets")
		}
		best = min(best, time.Since(start))
	}
	fmt.Println(float64(best.Microseconds()) / 1000)
}
`

var decodeImports = map[string]string{
	"one resource": "\t\"digitalocean-sdk.internal/go/droplets\"\n\t\"digitalocean-sdk.internal/go/sdk\"\n",
	"godo":         "\t\"encoding/json\"\n\n\t\"github.com/digitalocean/godo\"\n",
}

const oneResourceDecode = `	var response droplets.ListResponse
	if err := sdk.Unmarshal(body, &response); err != nil {
		panic(err)
	}
	return len(response.Droplets)
`

const godoDecode = `	var response struct {
		Droplets []godo.Droplet ` + "`json:\"droplets\"`" + `
	}
	if err := json.Unmarshal(body, &response); err != nil {
		panic(err)
	}
	return len(response.Droplets)
`
