//! Renders a template.

/// The text of a template, with one line break at its end.
///
/// # Panics
///
/// Never: templates are checked at compile time, and writing to memory does not fail.
pub fn render(template: &impl askama::Template) -> String {
    match template.render() {
        Ok(text) => format!("{}\n", text.trim_end()),
        Err(error) => panic!("a template failed: {error}"),
    }
}
