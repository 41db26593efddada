module digitalocean-sdk.internal/go

go 1.24
