//! A fake of the DigitalOcean API as a local server: the program `digitalocean-fake`. Its API is in the crate
//! `openapi-sdk-fake`.
