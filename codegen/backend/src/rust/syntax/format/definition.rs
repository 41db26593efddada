//! Layout of types that macros define.

use quote::ToTokens;

use super::width::MAX_LINE;

/// A type that a macro defines: `record! { .. }`.
///
/// Every word in it is an identifier or a literal, and documentation is in lines, so text from the description cannot inject code.
pub struct Definition {
    /// The macro.
    pub macro_name: &'static str,
    /// The documentation of the type.
    pub docs: Vec<String>,
    /// The text before the rows, such as `pub struct Droplet`.
    pub head: String,
    /// The fields, values or variants.
    pub rows: Vec<Row>,
    /// The text after the rows.
    pub tail: String,
}

/// A field, value or variant.
pub struct Row {
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its text, in parts between which a long line may be broken.
    pub parts: Vec<String>,
}

impl Definition {
    /// Appends the text to that of a file.
    pub fn push(&self, out: &mut String) {
        out.push_str(&format!("\n{}! {{\n", self.macro_name));
        push_docs(&self.docs, 4, out);
        out.push_str(&format!("    {} {{\n", self.head));
        for row in &self.rows {
            push_docs(&row.docs, 8, out);
            push_parts(&row.parts, out);
        }
        match self.tail.as_str() {
            "" => out.push_str("    }\n}\n"),
            tail => out.push_str(&format!("    }} {tail}\n}}\n")),
        }
    }
}

fn push_docs(lines: &[String], indent: usize, out: &mut String) {
    let margin = " ".repeat(indent);
    for line in lines {
        match line.as_str() {
            "" => out.push_str(&format!("{margin}///\n")),
            line => out.push_str(&format!("{margin}/// {line}\n")),
        }
    }
}

/// The parts on one line, or on as few as are wide enough.
fn push_parts(parts: &[String], out: &mut String) {
    let mut line = String::from("       ");
    let mut is_first = true;
    for part in parts.iter().filter(|part| !part.is_empty()) {
        // A separator follows.
        if !is_first && line.len() + part.len() + 2 > MAX_LINE {
            out.push_str(&line);
            out.push('\n');
            line = " ".repeat(11);
        }
        line.push(' ');
        line.push_str(part);
        is_first = false;
    }
    out.push_str(&line);
    out.push_str(",\n");
}

/// The text of a type.
pub fn words(ty: &impl ToTokens) -> String {
    let text = ty.to_token_stream().to_string();
    text.replace(' ', "").replace(',', ", ")
}
