// Sends the requests of the test, in its order, to the server at BASE_URL.
package main

import (
	"context"
	"errors"
	"os"

	"MODULE/encoder"
	"MODULE/forms"
	"MODULE/sdk"
	"MODULE/styles"
)

var ctx = context.Background()

func check(_ any, err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	api, err := encoder.New(sdk.BaseURL(os.Getenv("BASE_URL")))
	check(nil, err)
	s, f := api.Styles, api.Forms
	names := []string{"blue", "black", "brown"}
	color := styles.Color{R: sdk.Some[int64](100), G: sdk.Some[int64](200), B: sdk.Some[int64](150)}
	hostile := "a/b&c,d;e=f é%|"
	blue := sdk.Some("blue")

	check(nil, s.Simple(ctx, "blue", names, color))
	check(nil, s.SimpleExploded(ctx, "blue", names, color))
	check(nil, s.Label(ctx, "blue", names, color))
	check(nil, s.LabelExploded(ctx, "blue", names, color))
	check(nil, s.Matrix(ctx, "blue", names, color))
	check(nil, s.MatrixExploded(ctx, "blue", names, color))
	check(nil, s.Form(ctx, styles.FormParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.FormExploded(ctx, styles.FormExplodedParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.Spaces(ctx, styles.SpacesParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.Pipes(ctx, styles.PipesParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.Deep(ctx, styles.DeepParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.JSON(ctx, styles.JSONParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.Reserved(ctx, styles.ReservedParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.Cookie(ctx, styles.CookieParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.CookieExploded(ctx, styles.CookieExplodedParams{Scalar: blue, List: names, Object: &color}))
	check(nil, s.Header(ctx, styles.HeaderParams{XScalar: blue, XList: names, XObject: &color}))
	check(nil, s.HeaderExploded(ctx, styles.HeaderExplodedParams{XScalar: blue, XList: names, XObject: &color}))
	check(nil, s.Simple(ctx, hostile, []string{hostile, "x"}, color))
	check(nil, s.Matrix(ctx, "", []string{"", "x"}, color))
	check(nil, s.Form(ctx, styles.FormParams{Scalar: sdk.Some(""), List: []string{"", "x"}, Object: &styles.Color{}}))
	check(nil, s.Form(ctx, styles.FormParams{Scalar: sdk.Some(hostile), List: []string{hostile, "x"}}))
	check(nil, s.FormExploded(ctx, styles.FormExplodedParams{Scalar: sdk.Some(hostile), List: []string{}}))
	check(nil, s.Reserved(ctx, styles.ReservedParams{Scalar: sdk.Some("a/b?c=1&d+e#f[g] 50%25")}))
	filter := &styles.NestedFilter{
		Created: &styles.NestedFilterCreated{Gte: sdk.Some[int64](1)},
		Tags:    []string{"a b", "c"},
	}
	check(nil, s.Nested(ctx, styles.NestedParams{Filter: filter}))
	check(nil, s.Objects(ctx, styles.ObjectsParams{List: []styles.Color{{R: sdk.Some[int64](1)}, {G: sdk.Some[int64](2)}}}))
	check(nil, s.Constants(ctx))
	check(nil, s.Same(ctx, "in path", styles.SameParams{XQuery: sdk.Some("in query"), XHeader: sdk.Some("in header"), XCookie: []string{"in", "cookie"}}))
	for _, rejected := range []string{"", "."} {
		var usage *sdk.Error
		if err := s.Simple(ctx, rejected, []string{"x"}, color); !errors.As(err, &usage) {
			panic("the path parameter is not rejected")
		}
	}

	check(nil, f.URLEncoded(ctx, forms.URLEncodedBody{
		Name:   hostile,
		Tags:   []string{"a b", "c&d"},
		Color:  &color,
		Deep:   &color,
		Lines:  []styles.Color{{R: sdk.Some[int64](1)}, {G: sdk.Some[int64](2)}},
		Joined: []string{"x", "y,z"},
	}))
	page, err := sdk.OpenFile(os.Getenv("FILE"))
	check(nil, err)
	second := sdk.FileBytes("two.txt", []byte("two"))
	second.ContentType = "text/plain"
	check(nil, f.Multipart(ctx, forms.MultipartParams{
		File:        sdk.FileBytes(`p"1".png`, []byte("\x89PNG\r\n")),
		Attachments: []sdk.FilePart{page, second},
	}, forms.MultipartBody{
		Purpose: "a\r\nb é",
		Color:   &color,
		Numbers: []int64{1, 2},
		Note:    sdk.Some(`say "hi"`),
	}))
	check(nil, f.FileOnly(ctx, forms.FileOnlyParams{File: &page}))
	check(nil, f.OptionalContent(ctx, sdk.Upload{}))
	check(nil, f.Picture(ctx, sdk.UploadBytes([]byte("a"))))
	check(nil, f.Picture(ctx, sdk.UploadBytes([]byte("a")), sdk.Header("Content-Type", "image/png")))
	check(nil, f.Patch(ctx, forms.PatchBody{Name: "x"}))
}
