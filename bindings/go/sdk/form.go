package sdk

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"io"
	"path/filepath"
	"strings"
)

// FieldEncoding says how a field of a form is written, if it is in another way than usual. Usually a scalar is text, each
// element of a list is a field of its own, and an object is JSON.
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

// FilePart is a file in a multipart form.
type FilePart struct {
	// Content is the content of the file.
	Content Upload
	// Name is the name of the file. The default is the name of the field.
	Name string
	// ContentType is the media type of the file, such as image/png. The default is that of the description.
	ContentType string
}

// FileBytes returns a file in memory.
func FileBytes(name string, content []byte) FilePart {
	return FilePart{Content: UploadBytes(content), Name: name}
}

// OpenFile returns a file on the disk with its name. It is opened again for each attempt.
func OpenFile(path string) (FilePart, error) {
	content, err := UploadFile(path)
	return FilePart{Content: content, Name: filepath.Base(path)}, err
}

// Form sets the body to a URL-encoded form with the fields of the object that a pointer points to.
func (c *Call) Form(pointer any, encodings []FieldEncoding, notation ...Notation) {
	var pairs []queryPair
	for _, field := range properties(string(marshalRequest(pointer, notation))) {
		encoding := encodingOf(field.key, encodings)
		parameter := Parameter{Name: field.key, Style: FormExploded}
		switch {
		case encoding.HasStyle:
			parameter.Style = encoding.Style
		case isObject(field.text):
			parameter.Style = JSONStyle
		}
		escape := escapeComponent
		if encoding.AllowReserved {
			escape = escapeUnsafe
		}
		pairs = append(pairs, parameter.pairs(field.text, escape)...)
	}
	c.body, c.hasBody, c.mediaType = []byte(encodeQuery(pairs)), true, "application/x-www-form-urlencoded"
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
	content Upload
}

func (c *Call) multipartForm() *multipart {
	if c.multipart == nil {
		random := make([]byte, 16)
		_, _ = rand.Read(random)
		c.multipart = &multipart{boundary: hex.EncodeToString(random)}
	}
	return c.multipart
}

// Parts adds the fields of the object that a pointer points to as parts of a multipart form.
func (c *Call) Parts(pointer any, encodings []FieldEncoding, notation ...Notation) {
	form := c.multipartForm()
	for _, field := range properties(string(marshalRequest(pointer, notation))) {
		values := []element{field}
		if isList(field.text) {
			values = elementsOf(field.text)
		}
		for _, one := range values {
			form.addField(field.key, one.text, encodingOf(field.key, encodings))
		}
	}
	form.finish(c)
}

// AddFile adds a file as a part of a multipart form. The media type is that of the description.
func (c *Call) AddFile(field, mediaType string, file FilePart) {
	form := c.multipartForm()
	name := file.Name
	if name == "" {
		name = field
	}
	if file.ContentType != "" {
		mediaType = file.ContentType
	}
	form.files = append(form.files, part{head(field, &name, mediaType, nil), file.Content})
	form.finish(c)
}

func (m *multipart) addField(field string, value string, encoding FieldEncoding) {
	isContainer := isObject(value) || isList(value)
	mediaType := encoding.MediaType
	if mediaType == "" && isContainer {
		mediaType = "application/json"
	}
	text := scalarText(value)
	if isContainer || strings.Contains(mediaType, "json") {
		text = value
	}
	m.fields = append(m.fields, part{head(field, nil, mediaType, encoding.Headers), UploadBytes([]byte(text))})
}

// finish sets the body of a call to the parts that were added so far.
func (m *multipart) finish(c *Call) {
	var pieces []Upload
	var size int64
	add := func(piece Upload) {
		pieces = append(pieces, piece)
		size += piece.size
	}
	for _, one := range append(m.fields[:len(m.fields):len(m.fields)], m.files...) {
		add(UploadBytes([]byte("--" + m.boundary + "\r\n" + one.head + "\r\n")))
		add(one.content)
		add(UploadBytes([]byte("\r\n")))
	}
	add(UploadBytes([]byte("--" + m.boundary + "--\r\n")))
	open := func() (io.ReadCloser, error) { return openPieces(pieces) }
	c.Upload(UploadFrom(size, open), "multipart/form-data; boundary="+m.boundary)
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

func openPieces(pieces []Upload) (io.ReadCloser, error) {
	reader := &pieceReader{}
	var readers []io.Reader
	for _, piece := range pieces {
		content, err := piece.openOrEmpty()
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

// openOrEmpty opens an upload. The zero upload is empty.
func (u Upload) openOrEmpty() (io.ReadCloser, error) {
	if u.open == nil {
		return io.NopCloser(bytes.NewReader(nil)), nil
	}
	return u.open()
}
