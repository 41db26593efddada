//! Hostile descriptions: text of a description becomes neither a tag nor a script nor a path.

use crate::other_descriptions::site_of;
use crate::support::{attributes, pages};

const HOSTILE: &str = r##"openapi: 3.0.3
info: {title: "<script>alert('title')</script>", version: "1<b>"}
servers: [{url: "https://a.test/\"><script>alert('server')</script>"}]
tags: [{name: "../../<img src=x onerror=alert(1)>", description: "</p><script>alert('tag')</script>"}]
paths:
  "/x/{a\"><script>alert('path')</script>}":
    post:
      operationId: "</title><script>alert('id')</script>/../../etc"
      tags: ["../../<img src=x onerror=alert(1)>"]
      summary: "<script>alert('summary')</script>"
      description: "[a](javascript:alert(1)) <img src=x onerror=alert(1)> \u202Eright\n\n```\n</code></pre><script>alert('code')</script>\n```"
      parameters:
        - {name: "a\"><script>alert('path')</script>", in: path, required: true, schema: {type: string}}
        - {name: "q' onmouseover='alert(1)", in: query, schema: {type: string, default: "</code><script>alert('default')</script>", pattern: "<script>"}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: ["</summary><script>alert('field')</script>"]
              properties:
                "</summary><script>alert('field')</script>": {type: string, enum: ["</li><script>alert('value')</script>", "b"]}
                "a b\u0000\u202E": {type: object, properties: {"</div>": {type: string}}}
      responses:
        "200":
          description: ok
          headers: {"x<script>alert('header')</script>": {schema: {type: string}}}
          content: {application/json: {schema: {type: object, properties: {"<script>": {type: string}}}}}
        "404": {description: "<script>alert('error')</script>"}
"##;

#[test]
fn text_of_a_description_adds_no_tag_attribute_or_script() {
    let files = site_of(HOSTILE);
    // No page has a script of its own.
    let allowed = ["theme", "site"].map(|name| format!("assets/{name}.js\""));
    for (path, html) in pages(&files) {
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, 2, "{path} has {scripts} scripts");
        let sources = attributes(html, "src");
        assert_eq!(sources.len(), 2, "{path}: {sources:?}");
        for (source, allowed) in sources.iter().zip(&allowed) {
            let source = format!("{source}\"");
            assert!(source.ends_with(allowed), "{path}: {source}");
        }
        for bad in ["<img", "onerror=alert(1)>", "</title><", "<b>"] {
            assert!(!html.contains(bad), "{path} contains {bad}");
        }
        assert!(
            attributes(html, "onmouseover").is_empty() && attributes(html, "onerror").is_empty(),
            "{path}"
        );
        for link in attributes(html, "href") {
            assert!(!link.contains("javascript:"), "{path}: {link}");
        }
        // Samples in Go are indented with tabs.
        let is_hidden = |next: char| !matches!(next, '\n' | '\t') && ir::is_invisible(next);
        let hidden = html.lines().find(|line| line.contains(is_hidden));
        assert_eq!(hidden, None, "{path} has invisible characters");
    }
}

#[test]
fn paths_stay_inside_the_site() {
    for path in site_of(HOSTILE).keys() {
        let is_plain = |part: &str| !part.is_empty() && part != ".." && part != ".";
        assert!(path.split('/').all(is_plain), "{path}");
        let is_name = |next: char| next.is_alphanumeric() || "-_./".contains(next);
        assert!(path.chars().all(is_name), "{path}");
    }
}

#[test]
fn the_search_index_is_a_script_without_tags() {
    let files = site_of(HOSTILE);
    let script = &files["assets/search-index.js"];
    assert!(!script.contains("</script"), "{script}");
}
