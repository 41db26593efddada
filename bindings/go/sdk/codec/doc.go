// Package codec reads and writes the types of the API as JSON: [Opt] and [Extra] are parts of them. The package sdk has the names
// that programs need, so that they import only that one.
package codec
