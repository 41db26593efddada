//! Applies the sections of the configuration about the variables of servers.

use super::service_file::ServerVariableEntry;
use crate::annotate::{checker::Checker, file::AnnotationsFile};
use ir::{Credential, Name, ServerVariable};

impl Checker<'_> {
    /// The variables of the description, with what the file adds.
    pub(crate) fn server_variables(
        &mut self,
        file: &AnnotationsFile,
        credentials: &[Credential],
    ) -> Vec<ServerVariable> {
        let mut variables = self.api.service.server_variables.clone();
        for (wire, entry) in &file.server_variables {
            let known = variables
                .iter_mut()
                .find(|one| one.wire.as_str() == wire.get_ref());
            match known {
                Some(known) => self.describe_variable(known, entry, credentials),
                None => {
                    let message = format!("no server has the variable `{}`", wire.get_ref());
                    let help = "name a variable in the URL of a server";
                    self.report_unknown(wire, message, help);
                }
            }
        }
        variables
    }

    fn describe_variable(
        &mut self,
        variable: &mut ServerVariable,
        entry: &ServerVariableEntry,
        credentials: &[Credential],
    ) {
        variable.credential = entry.credential.as_ref().and_then(|named| {
            let found = credentials
                .iter()
                .find(|one| one.wire.as_str() == named.get_ref());
            if found.is_none() {
                let message = format!("there is no credential `{}`", named.get_ref());
                self.report_unknown(named, message, "describe it in the table `credentials`");
            }
            found.map(|one| one.wire.clone())
        });
        variable.name = Name::new(entry.name.get_ref());
        variable.label.clone_from(&entry.label);
        variable.env = self.variables(&entry.env);
        if entry.default.is_some() {
            variable.default.clone_from(&entry.default);
        }
    }
}
