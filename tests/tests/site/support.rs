//! The site of this API, written once for all tests, and what its pages contain.

use codegen::{
    Files,
    site::{self, History},
};
use std::{collections::BTreeSet, sync::OnceLock};
use tests::bodies::body_corpus;

/// All files of the site in every language.
pub fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| site::emit(&body_corpus::api(), site::LANGUAGES, History::default()))
}

/// The pages, by path.
pub fn pages(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The values of an attribute, in the order of the page.
pub fn attributes<'p>(html: &'p str, name: &str) -> Vec<&'p str> {
    let start = format!(" {name}=\"");
    let found = html.match_indices(&start);
    found
        .map(|(at, _)| {
            let value = &html[at + start.len()..];
            &value[..value.find('"').expect("an attribute ends")]
        })
        .collect()
}

/// The ids of the elements of a page.
pub fn ids(html: &str) -> BTreeSet<String> {
    attributes(html, "id").into_iter().map(unescape).collect()
}

/// Text without the escapes of HTML.
pub fn unescape(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

/// The path to which a relative link in a page leads, and its anchor.
pub fn resolve(page: &str, link: &str) -> (String, Option<String>) {
    let (path, anchor) = match link.split_once('#') {
        Some((path, anchor)) => (path, Some(decode(anchor))),
        None => (link, None),
    };
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => assert!(
                parts.pop().is_some(),
                "{page}: {link} leads out of the site"
            ),
            part => parts.push(part),
        }
    }
    (decode(&parts.join("/")), anchor)
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits: Vec<u8> = rest.by_ref().take(2).collect();
            let digits = String::from_utf8(digits).expect("hexadecimal digits");
            bytes.push(u8::from_str_radix(&digits, 16).expect("hexadecimal digits"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("a link is UTF-8")
}

/// The samples of a page: each title with its text.
pub fn samples(html: &str) -> Vec<(String, String)> {
    let figures = html.split("<figure class=\"sample\"><figcaption>").skip(1);
    let samples = figures.map(|figure| {
        let (title, rest) = figure.split_once("</figcaption>").expect("a title");
        let (_, rest) = rest.split_once("<code>").expect("code");
        let (text, _) = rest.split_once("</code>").expect("an end");
        (unescape(title), unescape(text))
    });
    samples.collect()
}
