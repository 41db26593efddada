//! The class of a resource, for blocking and asynchronous clients.

use ir::Resource;

use super::actions;
use super::method_view::MethodView;
use super::methods::{self, Flavor};
use super::waitables::Waitables;
use crate::common::{case, plain_text};
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::module::Module;

/// The lines of the class with the methods of a resource.
pub fn class(
    module: &mut Module,
    index: usize,
    resource: &Resource,
    views: &[MethodView],
    waitables: &Waitables,
    flavor: Flavor,
) -> Vec<String> {
    let own = &module.names.resources[index];
    let (name, base) = match flavor {
        Flavor::Blocking => (own.class.clone(), "Resource"),
        Flavor::Asynchronous => (own.async_class.clone(), "AsyncResource"),
    };
    let blocking_class = own.class.clone();
    let base = module.runtime("resource", base);
    let mut lines = vec![format!("class {name}({base}):")];
    let summary = plain_text::summary(&resource.docs);
    let summary = summary.unwrap_or_else(|| format!("{}.", case::sentence(&resource.name)));
    lines.extend(docstring(4, &[vec![summary]]));
    lines.push(String::new());
    lines.push("    __slots__ = ()".into());
    for view in views {
        lines.push(String::new());
        lines.extend(methods::method(
            module,
            view,
            waitables,
            flavor,
            &blocking_class,
        ));
        for action in &view.actions {
            lines.push(String::new());
            lines.extend(actions::method(
                module,
                view,
                action,
                waitables,
                flavor,
                &blocking_class,
            ));
        }
    }
    lines
}
