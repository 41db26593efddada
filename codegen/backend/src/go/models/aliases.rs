//! Aliases: what a resource calls the types that it shares with others.

use askama::Template;
use ir::{Shape, TypeId};

use crate::go::layout::comment;
use crate::go::types::Types;

#[derive(Template)]
#[template(path = "go/alias.go.jinja", escape = "none")]
struct AliasesView {
    docs: Vec<String>,
    name: String,
    target: String,
    /// Constants, with the values in one column.
    has_constants: bool,
    constants: Vec<String>,
    constructors: Vec<Constructor>,
}

struct Constructor {
    name: String,
    target: String,
    ty: String,
}

/// The alias of a type of another package.
pub fn alias(types: &Types, id: TypeId) -> String {
    let names = types.names;
    let home = names.home(id);
    types.import(&format!("/{}", names.folder(home)));
    let package = names.package_name(home);
    let name = names.type_name(types.package, id).to_owned();
    let own = names.member_names(types.package, id);
    let pairs = own.iter().zip(names.member_names(home, id));
    let (mut constants, mut constructors) = (Vec::new(), Vec::new());
    match &names.api.types[id].shape {
        Shape::Enum(_) => {
            let pairs: Vec<(String, String)> = pairs
                .map(|(own, other)| (own.clone(), format!("= {package}.{other}")))
                .collect();
            constants = crate::go::layout::aligned(&pairs, "", "");
        }
        Shape::Union(union) => {
            let arms = union.arms();
            for ((own, other), (_, ty)) in pairs.zip(arms) {
                constructors.push(Constructor {
                    name: own.clone(),
                    target: format!("{package}.{other}"),
                    ty: types.spell(&types.kind(ty)),
                });
            }
        }
        Shape::Record(_) | Shape::Alias(_) => {}
    }
    let view = AliasesView {
        docs: comment(
            &format!("{name} is a type that this resource shares with others."),
            0,
        ),
        target: format!("{package}.{}", names.type_name(home, id)),
        has_constants: !constants.is_empty(),
        constants,
        constructors,
        name,
    };
    view.render()
        .expect("the template has no fallible expression")
}
