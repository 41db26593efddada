//! Classes of results that can be waited for: a record of the API with the method `wait`.

use super::returns::{ReturnedValue, Returns};
use crate::python::syntax::docstrings::sentence;
use crate::python::syntax::layout::Code;
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// The classes of one module.
#[derive(Default)]
pub struct Waitables {
    found: Vec<Waitable>,
}

struct Waitable {
    record: String,
    /// What waiting ends with, as code: a class, or a type in quotes.
    base: String,
    awaited: String,
    name: String,
}

impl Waitables {
    /// Adds the classes for the result of an operation. There are none for a result that is no record.
    pub fn add(&mut self, module: &mut Module, returns: &Returns) {
        let (Some(awaited), ReturnedValue::One(record) | ReturnedValue::OneOrMany(record)) =
            (&returns.awaited, &returns.value)
        else {
            return;
        };
        let Some(class_id) = module.names.record_named(record) else {
            return;
        };
        if self.class(record, awaited, false).is_none() {
            module.runtime("waitable", "Waitable");
            module.runtime("waitable", "AsyncWaitable");
            let awaited_class = module.names.record_named(awaited);
            let base = match awaited_class {
                Some(id) => module.class(id),
                None => string(awaited),
            };
            module.class(class_id);
            let names = module.names;
            let is_free = |name: &String| {
                let is_found = self.found.iter().any(|one| one.name == *name);
                !is_found && !names.has_class(name) && !names.has_class(&format!("Async{name}"))
            };
            let plain = format!("Waitable{record}");
            let numbered = (2..).map(|number| format!("{plain}{number}"));
            let name = std::iter::once(plain.clone()).chain(numbered).find(is_free);
            let name = name.expect("the numbers do not end");
            self.found.push(Waitable {
                base,
                record: record.clone(),
                awaited: awaited.clone(),
                name,
            });
        }
    }

    /// The class for a record and what waiting for it ends with.
    pub fn class(&self, record: &str, awaited: &str, is_async: bool) -> Option<String> {
        let found = self
            .found
            .iter()
            .find(|one| one.record == record && one.awaited == awaited)?;
        Some(match is_async {
            true => format!("Async{}", found.name),
            false => found.name.clone(),
        })
    }

    /// The lines of the classes.
    pub fn definitions(&self) -> Vec<Vec<String>> {
        let mut definitions = Vec::new();
        for one in &self.found {
            for (prefix, base) in [("", "Waitable"), ("Async", "AsyncWaitable")] {
                let bases = vec![
                    Code::text(&one.record),
                    Code::text(format!("{base}[{}]", one.base)),
                ];
                let mut lines =
                    Code::call(&format!("class {prefix}{}", one.name), bases).lines(0, ":");
                lines.extend(sentence(
                    4,
                    &format!("The `{}` of a call, which can be waited for.", one.record),
                ));
                lines.extend([String::new(), "    __slots__ = (\"_poller\",)".to_owned()]);
                definitions.push(lines);
            }
        }
        definitions
    }
}
