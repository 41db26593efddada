package paramstyle

import (
	"crypto/rand"
	"encoding/hex"
	"io"
	"strings"

	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
)

// FieldEncoding says how a field of a form is written, if it is in another way than usual. Usually a scalar is text, each
// Element of a list is a field of its own, and an object is JSON.
type FieldEncoding struct {
	// Field is the key of the field.
	Field string
	// Style is the style in a URL-encoded form, if HasStyle is set.
	Style    ParameterStyle
	HasStyle bool
	// AllowReserved sends reserved characters as they are in a URL-encoded form.
	AllowReserved bool
	// MediaType is the media type of the part in a multipart form.
	MediaType string
	// Headers are further headers of the part in a multipart form: names and values in turn.
	Headers []string
}

// URLEncoded sets the body to a URL-encoded form with the fields of the object that a pointer points to.
func URLEncoded(call *sdk.Call, pointer any, encodings []FieldEncoding, notation ...codec.Notation) {
	var parts []string
	for _, field := range properties(string(codec.MarshalRequest(pointer, notation))) {
		encoding := encodingOf(field.Key, encodings)
		parameter := Parameter{Name: field.Key, Style: FormExploded}
		switch {
		case encoding.HasStyle:
			parameter.Style = encoding.Style
		case isObject(field.Text):
			parameter.Style = JSONStyle
		}
		escape := sdk.EscapeComponent
		if encoding.AllowReserved {
			escape = escapeUnsafe
		}
		for _, one := range parameter.pairs(field.Text, escape) {
			parts = append(parts, one.String())
		}
	}
	call.Text(strings.Join(parts, "&"), "application/x-www-form-urlencoded")
}

func encodingOf(field string, encodings []FieldEncoding) FieldEncoding {
	for _, encoding := range encodings {
		if encoding.Field == field {
			return encoding
		}
	}
	return FieldEncoding{}
}

// multipart is a form in parts. Fields come before files, whichever were added first: servers that stream files want to know the
// fields.
type multipart struct {
	boundary      string
	fields, files []part
}

type part struct {
	head    string
	content sdk.Upload
}

func formOf(call *sdk.Call) *multipart {
	form, ok := call.Attachment().(*multipart)
	if !ok {
		random := make([]byte, 16)
		_, _ = rand.Read(random)
		form = &multipart{boundary: hex.EncodeToString(random)}
		call.Attach(form)
	}
	return form
}

// Multipart adds the fields of the object that a pointer points to as parts of a multipart form.
func Multipart(call *sdk.Call, pointer any, encodings []FieldEncoding, notation ...codec.Notation) {
	form := formOf(call)
	for _, field := range properties(string(codec.MarshalRequest(pointer, notation))) {
		values := []codec.Element{field}
		if isList(field.Text) {
			values = codec.Elements(field.Text)
		}
		for _, one := range values {
			form.addField(field.Key, one.Text, encodingOf(field.Key, encodings))
		}
	}
	form.finish(call)
}

// AddFile adds a file as a part of a multipart form. The media type is that of the description.
func AddFile(call *sdk.Call, field, mediaType string, file sdk.FilePart) {
	form := formOf(call)
	name := file.Name
	if name == "" {
		name = field
	}
	if file.ContentType != "" {
		mediaType = file.ContentType
	}
	form.files = append(form.files, part{head(field, &name, mediaType, nil), file.Content})
	form.finish(call)
}

func (m *multipart) addField(field string, value string, encoding FieldEncoding) {
	isContainer := isObject(value) || isList(value)
	mediaType := encoding.MediaType
	if mediaType == "" && isContainer {
		mediaType = "application/json"
	}
	text := codec.ScalarText(value)
	if isContainer || strings.Contains(mediaType, "json") {
		text = value
	}
	m.fields = append(m.fields, part{head(field, nil, mediaType, encoding.Headers), sdk.UploadBytes([]byte(text))})
}

// finish sets the body of a call to the parts that were added so far.
func (m *multipart) finish(call *sdk.Call) {
	var pieces []sdk.Upload
	var size int64
	add := func(piece sdk.Upload) {
		pieces = append(pieces, piece)
		size += piece.Size()
	}
	for _, one := range append(m.fields[:len(m.fields):len(m.fields)], m.files...) {
		add(sdk.UploadBytes([]byte("--" + m.boundary + "\r\n" + one.head + "\r\n")))
		add(one.content)
		add(sdk.UploadBytes([]byte("\r\n")))
	}
	add(sdk.UploadBytes([]byte("--" + m.boundary + "--\r\n")))
	open := func() (io.ReadCloser, error) { return openPieces(pieces) }
	call.Upload(sdk.UploadFrom(size, open), "multipart/form-data; boundary="+m.boundary)
}

// head returns the headers of a part, each with its end of line.
func head(field string, file *string, mediaType string, headers []string) string {
	out := `Content-Disposition: form-data; name="` + quotedName(field) + `"`
	if file != nil {
		out += `; filename="` + quotedName(*file) + `"`
	}
	out += "\r\n"
	if mediaType != "" {
		headers = append([]string{"Content-Type", mediaType}, headers...)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		out += headers[i] + ": " + strings.NewReplacer("\r", " ", "\n", " ").Replace(headers[i+1]) + "\r\n"
	}
	return out
}

// quotedName escapes a name inside quotes as browsers do.
func quotedName(text string) string {
	return strings.NewReplacer(`"`, "%22", "\r", "%0D", "\n", "%0A").Replace(text)
}

// pieceReader reads pieces one after another.
type pieceReader struct {
	io.Reader
	closers []io.Closer
}

func (r *pieceReader) Close() error {
	var first error
	for _, one := range r.closers {
		if err := one.Close(); err != nil && first == nil {
			first = err
		}
	}
	return first
}

func openPieces(pieces []sdk.Upload) (io.ReadCloser, error) {
	reader := &pieceReader{}
	var readers []io.Reader
	for _, piece := range pieces {
		content, err := piece.Open()
		if err != nil {
			_ = reader.Close()
			return nil, err
		}
		readers = append(readers, content)
		reader.closers = append(reader.closers, content)
	}
	reader.Reader = io.MultiReader(readers...)
	return reader, nil
}
