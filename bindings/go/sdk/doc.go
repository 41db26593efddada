// Package sdk is the runtime of the generated client: it sends requests, retries them as far as that is safe, keeps within
// the rate limit, reads lists page by page, waits for asynchronous work, and reads event streams.
//
// The packages of the API use it; programs need it for options ([Header], [Timeout], [Retries]), for optional values
// ([Some], [Null]) and for errors ([Error]).
package sdk
