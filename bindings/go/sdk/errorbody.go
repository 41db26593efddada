package sdk

import (
	"net/http"
	"strings"
	"unicode/utf8"
)

// errorBody has the known parts of the body of an unsuccessful response.
type errorBody struct {
	id        string
	message   string
	requestID string
}

// maxErrorText is how many bytes of a body in an unknown form become the message.
const maxErrorText = 200

// parseErrorBody reads the common forms: {"id", "message", "request_id"}, {"error": {"type", "code", "message"}},
// {"errors": [..]}, a text or a list under "error" or "detail", and plain text.
func parseErrorBody(body []byte, header http.Header) errorBody {
	text := strings.TrimPrefix(string(body), "\ufeff")
	if checkJSON(text) != nil {
		return errorBody{message: plainMessage(text, header)}
	}
	text = strings.TrimSpace(text)
	nested, ok := valueAt(text, keyPath{"error"})
	if !ok || nested == "null" || nested == `""` {
		nested, ok = valueAt(text, keyPath{"errors", "0"})
	}
	if !ok {
		nested = text
	}
	found := errorBody{requestID: firstScalar(text, "request_id")}
	found.id = firstScalar(text, "id")
	if found.id == "" {
		found.id = firstScalar(nested, "id", "code", "type")
	}
	if fields, ok := valueAt(text, keyPath{"errors"}); ok {
		found.message = messagesByField(fields)
	}
	for _, candidate := range []string{nested, text} {
		if found.message == "" {
			found.message = messageOf(candidate)
		}
	}
	return found
}

// firstScalar returns the first of some members that is a string or a number.
func firstScalar(text string, keys ...string) string {
	for _, key := range keys {
		value, ok := valueAt(text, keyPath{key})
		if ok && value != "" && value[0] != '{' && value[0] != '[' && value != "null" {
			return scalarText(value)
		}
	}
	return ""
}

// messageOf returns what a value of an error body says.
func messageOf(text string) string {
	r := Reader{data: text}
	switch r.Kind() {
	case KindString:
		return scalarText(text)
	case KindObject:
		for _, key := range []string{"message", "msg", "detail", "error_description", "title", "reason"} {
			value, ok := valueAt(text, keyPath{key})
			if !ok || value == "null" || value == `""` {
				continue
			}
			if message := messageOf(value); message != "" {
				return message
			}
			return shorten(publicText(value), maxErrorText)
		}
	case KindArray:
		var parts []string
		for _, element := range elementsOf(text) {
			if message := messageOf(element.text); message != "" {
				parts = append(parts, message)
			}
			if len(parts) == 5 {
				break
			}
		}
		return strings.Join(parts, "; ")
	}
	return ""
}

// messagesByField returns the messages of an object whose keys are the names of fields.
func messagesByField(text string) string {
	r := Reader{data: text}
	if r.Kind() != KindObject {
		return ""
	}
	var parts []string
	for _, element := range elementsOf(text) {
		if message := messageOf(element.text); message != "" && len(parts) < 5 {
			parts = append(parts, element.key+": "+message)
		}
	}
	return strings.Join(parts, "; ")
}

// publicText returns a JSON text without the values of members whose names say that they are secret.
func publicText(text string) string {
	r := Reader{data: text}
	kind := r.Kind()
	if kind != KindObject && kind != KindArray {
		return text
	}
	var parts []string
	for _, element := range elementsOf(text) {
		value := publicText(element.text)
		if kind == KindArray {
			parts = append(parts, value)
			continue
		}
		if soundsSecret(element.key) {
			value = `"[secret]"`
		}
		parts = append(parts, string(appendString(nil, element.key))+": "+value)
	}
	if kind == KindArray {
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func soundsSecret(key string) bool {
	key = strings.ToLower(key)
	for _, word := range []string{"token", "secret", "password", "passwd", "authorization", "credential", "cookie", "key"} {
		if strings.Contains(key, word) {
			return true
		}
	}
	return false
}

// plainMessage returns the first line of a body that is plain text. Pages of a web server say nothing to people.
func plainMessage(text string, header http.Header) string {
	media := mediaTypeOf(header)
	if media != "" && media != "text/plain" && media != "application/json" {
		return ""
	}
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "<") || !utf8.ValidString(text) {
		return ""
	}
	line, _, _ := strings.Cut(text, "\n")
	return shorten(strings.TrimSpace(line), maxErrorText)
}

// shorten cuts a text at a boundary between characters.
func shorten(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit] + "…"
}
