//! The contents of a response.

use crate::{diagnostic_codes, lower::lowerer::Lowerer, read::node::Node};
use ir::{Content, Name, Shape, Type};

impl<'m> Lowerer<'m, '_> {
    /// The contents of a response. Those of a component are lowered once.
    pub(super) fn response_contents(
        &mut self,
        source: &'m openapiv3::Response,
        node: &'m Node,
        component: Option<&'m str>,
        type_name: &Name,
    ) -> Vec<Content> {
        if let Some(known) = component.and_then(|name| self.response_contents.get(name)) {
            return known.clone();
        }
        let all = self.contents(&source.content, node, type_name);
        let mut contents: Vec<Content> = Vec::new();
        for (media, content) in &all {
            let is_typed = matches!(content, Content::Json { .. } | Content::Events(_));
            if !is_typed && self.is_other_syntax(source, media, &all) {
                let message = format!(
                    "`{media}` has the schema of the JSON; it is left out, because the client asks for JSON"
                );
                let key = node.get("content").and_then(|node| node.key(media));
                let span = key.map_or(node.span, |key| key.span);
                self.report
                    .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
            } else if !contents.iter().any(|known| is_same(known, content)) {
                contents.push(content.clone());
            }
        }
        if let Some(name) = component {
            self.response_contents.insert(name, contents.clone());
        }
        contents
    }

    /// Whether a media type is another syntax for the value that the response has as JSON: it has the same schema, and that
    /// of a structure, which a text without syntax cannot be.
    fn is_other_syntax(
        &self,
        source: &openapiv3::Response,
        media: &str,
        all: &[(&str, Content)],
    ) -> bool {
        let json = all.iter().find_map(|(media, content)| match content {
            Content::Json { ty, .. } => Some((*media, ty)),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        });
        let Some((json, ty)) = json else {
            return false;
        };
        let schema = |media: &str| source.content.get(media)?.schema.as_ref();
        schema(media).is_some() && schema(media) == schema(json) && self.is_structure(ty)
    }

    fn is_structure(&self, ty: &Type) -> bool {
        match self.types.resolve(ty) {
            Type::List(_) | Type::Map(_) => true,
            Type::Def(id) => !matches!(self.types[*id].shape, Shape::Enum(_)),
            Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => false,
        }
    }
}

/// Whether two contents are read alike. Of JSON of one type, the first media type is enough.
fn is_same(one: &Content, other: &Content) -> bool {
    match one {
        Content::Json { .. } => one.is_same_kind(other),
        Content::Text(_) | Content::Bytes(_) | Content::Events(_) => one == other,
    }
}
