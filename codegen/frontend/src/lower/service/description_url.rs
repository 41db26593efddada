//! Relative URLs in a description, which are resolved against the URL that it came from.

/// A URL of the description, without slashes at its end. None if it is relative and nobody knows to what.
pub fn resolve(description_url: Option<&str>, url: &str) -> Option<String> {
    let url = url.trim();
    if is_absolute(url) {
        return Some(without_end(url));
    }
    let base = description_url?;
    let (scheme, rest) = base.split_once("://")?;
    let rest = rest.split(['?', '#']).next()?;
    let (authority, path) = match rest.split_once('/') {
        Some((authority, path)) => (authority, path),
        None => (rest, ""),
    };
    if let Some(other) = url.strip_prefix("//") {
        return Some(without_end(&format!("{scheme}://{other}")));
    }
    let mut segments: Vec<&str> = match url.starts_with('/') {
        true => Vec::new(),
        false => {
            let mut folders: Vec<&str> = path.split('/').collect();
            folders.pop();
            folders
        }
    };
    for segment in url.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    let path: String = segments
        .iter()
        .map(|segment| format!("/{segment}"))
        .collect();
    Some(format!("{scheme}://{authority}{path}"))
}

/// Whether a URL says which host it is on. One that begins with a variable may have the scheme in it.
fn is_absolute(url: &str) -> bool {
    url.contains("://") || url.starts_with('{')
}

fn without_end(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn resolves_against_the_url_of_the_description() {
        let base = Some("https://api.example.com/docs/v1/openapi.yaml?raw=1");
        for (url, expected) in [
            ("https://other.example/", "https://other.example"),
            ("//other.example/a", "https://other.example/a"),
            ("/api/v1/", "https://api.example.com/api/v1"),
            ("/", "https://api.example.com"),
            ("v2", "https://api.example.com/docs/v1/v2"),
            ("./v2", "https://api.example.com/docs/v1/v2"),
            ("../v2", "https://api.example.com/docs/v2"),
            ("../../../v2", "https://api.example.com/v2"),
            (".", "https://api.example.com/docs/v1"),
            ("{scheme}://x.example", "{scheme}://x.example"),
        ] {
            assert_eq!(resolve(base, url).as_deref(), Some(expected), "{url}");
        }
        assert_eq!(
            resolve(Some("http://localhost:8080"), "/a").as_deref(),
            Some("http://localhost:8080/a")
        );
        assert_eq!(resolve(None, "/api/v1"), None);
        assert_eq!(
            resolve(None, "https://a.example").as_deref(),
            Some("https://a.example")
        );
    }
}
