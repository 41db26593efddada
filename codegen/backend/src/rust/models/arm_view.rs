//! Variants of unions with everything that the code of a union needs.

use ir::{Name, Type, TypeId, Union, unique_names::assign};
use proc_macro2::Ident;
use rust_surface::Storage;

use crate::case;
use crate::rust::ident::{ident, plain};
use crate::rust::syntax::file_context::FileContext;

/// A variant with its names and everything that was decided about it.
pub struct ArmView<'a> {
    /// The type of its value.
    pub ty: &'a Type,
    /// The identifier of the variant.
    pub variant: Ident,
    /// Whether the value is in a box.
    pub storage: Storage,
}

/// The variants of a union.
pub fn arm_views<'a>(
    file: &FileContext<'a>,
    id: TypeId,
    union: &'a Union,
    fallback: &str,
) -> Vec<ArmView<'a>> {
    let arms = union.arms();
    let mut candidates = Vec::new();
    for (name, _) in &arms {
        candidates.push(vec![
            case::pascal(name),
            case::pascal(&name.then(&Name::new("arm"))),
        ]);
    }
    let mut views = Vec::new();
    for ((name, ty), variant) in arms.into_iter().zip(assign(&[fallback], &candidates)) {
        let storage = file.names.surface.arm_storage(id, name);
        views.push(ArmView {
            ty,
            variant: ident(&plain(&variant)),
            storage,
        });
    }
    views
}
