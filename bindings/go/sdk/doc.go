// Package sdk is the runtime of the generated client: it sends requests, retries them as far as that is safe, keeps within
// the rate limit, reads lists page by page, and waits for asynchronous work.
//
// The packages of the API use it; programs need it for options ([Header], [Timeout], [Retries]), for optional values
// ([Some], [Null]) and for errors ([Error]). What few resources need is in packages below this one, so that a program that
// does not use it need not compile it.
package sdk

// Short functions that are called in many places are marked as go:noinline, here and in the packages below: every copy would
// have to be compiled, which took a tenth of the time of these packages.
