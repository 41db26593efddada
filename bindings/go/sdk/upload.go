package sdk

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"
)

// Upload is the body of a request that may be too large for memory. It is opened again for each attempt.
type Upload struct {
	size int64
	open func() (io.ReadCloser, error)
}

// UploadBytes returns an upload of bytes in memory.
func UploadBytes(content []byte) Upload {
	return Upload{int64(len(content)), func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil }}
}

// UploadFile returns an upload of a file.
func UploadFile(path string) (Upload, error) {
	info, err := os.Stat(path)
	if err != nil {
		return Upload{}, err
	}
	return Upload{info.Size(), func() (io.ReadCloser, error) { return os.Open(path) }}, nil
}

// UploadFrom returns an upload of exactly size bytes, which open returns anew for each attempt. The size must be known,
// because storage behind pre-signed URLs rejects uploads without a Content-Length.
func UploadFrom(size int64, open func() (io.ReadCloser, error)) Upload {
	return Upload{size, open}
}

// Size returns the number of bytes.
func (u Upload) Size() int64 {
	return u.size
}

// Open opens the upload. The zero upload is empty.
func (u Upload) Open() (io.ReadCloser, error) {
	if u.open == nil {
		return io.NopCloser(bytes.NewReader(nil)), nil
	}
	return u.open()
}

// String returns the size. The content may be confidential.
func (u Upload) String() string {
	return fmt.Sprintf("upload of %d bytes", u.size)
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

// Download is the body of a large response. It must be closed.
type Download struct {
	// Status is the status code of the response.
	Status int
	// Header has the headers of the response.
	Header http.Header

	operation *Operation
	body      *idleReader
}

// Read reads a piece of the body. A body that ends before its announced end is an error of class ErrConnection.
func (d *Download) Read(buffer []byte) (int, error) {
	count, err := d.body.Read(buffer)
	if err != nil && err != io.EOF {
		err = transportError(d.body.ctx, d.operation, err)
	}
	return count, err
}

// Close ends the download.
func (d *Download) Close() error {
	return d.body.Close()
}

// Size returns the size of the whole body in bytes, or -1 if the server did not send it.
func (d *Download) Size() int64 {
	size, err := strconv.ParseInt(d.Header.Get("Content-Length"), 10, 64)
	if err != nil {
		return -1
	}
	return size
}

// MediaType returns the media type of the response without parameters.
func (d *Download) MediaType() string {
	return mediaTypeOf(d.Header)
}

// StartDownload sends a call and returns the body of the response as it arrives.
func StartDownload(ctx context.Context, client *Client, call *Call, options []CallOption) (*Download, error) {
	config := client.configOf(options)
	response, err := client.execute(ctx, call, config, true)
	if err != nil {
		return nil, err
	}
	config.storeResponse(response, nil, 0)
	return &Download{Status: response.status, Header: response.header, operation: call.operation, body: response.stream}, nil
}

// idleReader is a body that fails if no data arrives for a while.
type idleReader struct {
	ctx     context.Context
	body    io.ReadCloser
	limit   time.Duration
	timer   *time.Timer
	mutex   sync.Mutex
	expired bool
	cancel  context.CancelFunc
	// release ends the limit of the whole call.
	release context.CancelFunc
}

func newIdleReader(ctx context.Context, cancel context.CancelFunc, body io.ReadCloser, limit time.Duration) *idleReader {
	reader := &idleReader{ctx: ctx, body: body, limit: limit, cancel: cancel}
	if limit > 0 {
		reader.timer = time.AfterFunc(limit, reader.expire)
	}
	return reader
}

func (r *idleReader) expire() {
	r.mutex.Lock()
	r.expired = true
	r.mutex.Unlock()
	r.cancel()
}

func (r *idleReader) Read(buffer []byte) (int, error) {
	if r.timer != nil {
		r.timer.Reset(r.limit)
	}
	count, err := r.body.Read(buffer)
	if r.timer != nil {
		r.timer.Stop()
	}
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if err != nil && err != io.EOF && r.expired {
		err = &timeoutError{TimeoutIdle, r.limit}
	}
	return count, err
}

func (r *idleReader) Close() error {
	if r.timer != nil {
		r.timer.Stop()
	}
	err := r.body.Close()
	r.cancel()
	if r.release != nil {
		r.release()
	}
	return err
}
