package sdk

import "log/slog"

// RedactAttr hides the secrets of a value that is logged. It is a ReplaceAttr of [slog.HandlerOptions]: without it, a handler
// writes the elements of a list or a map of objects with their secrets, because it asks only the list itself.
func RedactAttr(_ []string, attr slog.Attr) slog.Attr {
	if attr.Value.Kind() != slog.KindAny {
		return attr
	}
	value := attr.Value.Any()
	if value == nil {
		return attr
	}
	if text, ok := redact(value); ok {
		attr.Value = slog.StringValue(text)
	}
	return attr
}
