package sdk

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// errorBody has the known parts of the body of an unsuccessful response.
type errorBody struct {
	id        string
	message   string
	requestID string
}

// messageKeys are the keys of an object that have a message, best first.
var messageKeys = [...]string{
	"message", "msg", "error_description", "detail", "details", "error", "errors", "title", "reason", "description", "text",
	"error_message", "errorMessage",
}

const (
	// maxMessages is the most messages of a list that are joined.
	maxMessages = 5
	// maxMessageDepth is the deepest level at which a message is looked for.
	maxMessageDepth = 6
	// maxMessageLength is the length of the longest message, in characters.
	maxMessageLength = 1000
)

// parseErrorBody reads a body of a media type.
//
// The message is looked for under the usual keys, at any level: a text, or a list of messages. Other values may repeat what
// was sent, including secrets, so only their numbers and booleans are shown. A body that is not JSON is the message itself if
// it is plain text; HTML has a title, and XML an element of that name.
func parseErrorBody(body []byte, mediaType string) errorBody {
	text := strings.TrimSpace(strings.TrimPrefix(string(body), "\ufeff"))
	if codec.Check(text) != nil {
		return errorBody{message: shorten(plainTextMessage(text, mediaType))}
	}
	nested, ok := codec.ValueAt(text, codec.Path{"error"})
	if !ok || nested == "null" {
		nested, ok = codec.ValueAt(text, codec.Path{"errors", "0"})
	}
	if !ok {
		nested = text
	}
	return errorBody{
		id:        cmp.Or(firstScalar(text, "id"), firstScalar(nested, "id", "code", "type")),
		message:   shorten(messageOf(text, 0)),
		requestID: firstScalar(text, "request_id"),
	}
}

// firstScalar returns the first of some members that is a string or a number.
func firstScalar(text string, keys ...string) string {
	for _, key := range keys {
		value, ok := codec.ValueAt(text, codec.Path{key})
		if ok && value != "" && !strings.ContainsAny(value[:1], "{[ntf") {
			return codec.ScalarText(value)
		}
	}
	return ""
}

// messageOf returns the message in a value.
func messageOf(text string, depth int) string {
	if depth > maxMessageDepth {
		return ""
	}
	switch codec.KindOf(text) {
	case codec.KindString:
		return strings.TrimSpace(codec.ScalarText(text))
	case codec.KindArray:
		return joinMessages(codec.Elements(text), func(item codec.Element) string { return messageOf(item.Text, depth+1) })
	case codec.KindObject:
		for _, key := range messageKeys {
			value, ok := codec.ValueAt(text, codec.Path{key})
			if !ok {
				continue
			}
			message := messageOf(value, depth+1)
			if message == "" && key == "errors" {
				message = messagesByField(value, depth)
			}
			if message != "" {
				return message
			}
		}
		return scalarsOf(text, depth)
	}
	return ""
}

// messagesByField returns the messages of an object whose keys are the names of fields.
func messagesByField(text string, depth int) string {
	if codec.KindOf(text) != codec.KindObject {
		return ""
	}
	return joinMessages(codec.Elements(text), func(member codec.Element) string {
		if message := messageOf(member.Text, depth+1); message != "" {
			return member.Key + ": " + message
		}
		return ""
	})
}

// scalarsOf returns the numbers and booleans of an object in place of a message.
func scalarsOf(text string, depth int) string {
	if depth == 0 {
		return ""
	}
	return joinMessages(codec.Elements(text), func(member codec.Element) string {
		if strings.ContainsAny(member.Text[:1], `{["n`) {
			return ""
		}
		return member.Key + ": " + member.Text
	})
}

// joinMessages returns the first messages, with semicolons between them.
func joinMessages(elements []codec.Element, message func(codec.Element) string) string {
	var messages []string
	for _, one := range elements {
		if text := message(one); text != "" && len(messages) < maxMessages {
			messages = append(messages, text)
		}
	}
	return strings.Join(messages, "; ")
}

// plainTextMessage returns the message of a body that is not JSON. It returns nothing of broken JSON, whose values may be secret,
// and nothing of a body without a media type.
func plainTextMessage(text, mediaType string) string {
	if text == "" || mediaType == "" || strings.ContainsAny(text[:1], `{["`) {
		return ""
	}
	if text[0] == '<' {
		return cmp.Or(textOfElement(text, "title"), textOfElement(text, "message"))
	}
	if strings.HasPrefix(mediaType, "text/") || strings.HasSuffix(mediaType, "json") {
		return strings.ToValidUTF8(text, "\ufffd")
	}
	return ""
}

// textOfElement returns the text in the first element of a name, which is in lower case.
func textOfElement(document, name string) string {
	document = strings.ToValidUTF8(document, "\ufffd")
	// Only ASCII letters change, so that the offsets stay the same.
	lower := strings.Map(func(c rune) rune {
		if 'A' <= c && c <= 'Z' {
			return c + 'a' - 'A'
		}
		return c
	}, document)
	for at := 0; ; {
		found := strings.Index(lower[at:], "<"+name)
		if found < 0 {
			return ""
		}
		at += found + len("<"+name)
		if at == len(lower) || !strings.ContainsRune("> \t\r\n", rune(lower[at])) {
			continue
		}
		start := at + strings.Index(lower[at:], ">") + 1
		end := strings.Index(lower[start:], "</"+name)
		if start == at || end < 0 {
			return ""
		}
		return strings.TrimSpace(document[start : start+end])
	}
}

// shorten cuts a message that is too long.
func shorten(message string) string {
	if utf8.RuneCountInString(message) <= maxMessageLength {
		return message
	}
	return string([]rune(message)[:maxMessageLength]) + "…"
}
