//! The values that select the arms of a union.

use std::collections::BTreeSet;

use ir::{Arm, TagValue};

/// The values that select each arm, in order. A description may give one text to several arms; the first of them has it, so an arm
/// may be left with none.
pub fn arm_tags(arms: &[Arm<Vec<TagValue>>]) -> Vec<Vec<TagValue>> {
    let mut seen = BTreeSet::new();
    let arms = arms.iter();
    arms.map(|arm| {
        let values = arm.by.iter().filter(|value| seen.insert(value.text()));
        values.cloned().collect()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ir::{Name, Prim, Type};

    #[test]
    fn first_arm_keeps_a_text_of_several() {
        let arm = |name: &str, texts: &[&str]| Arm {
            name: Name::new(name),
            ty: Type::Prim(Prim::Bool),
            by: texts.iter().map(|&text| text.into()).collect(),
        };
        let arms = [
            arm("a", &["x", "y"]),
            arm("b", &["y"]),
            arm("c", &["y", "z", "z"]),
        ];
        let expected: [&[&str]; 3] = [&["x", "y"], &[], &["z"]];
        let expected =
            expected.map(|texts| texts.iter().map(|&text| text.into()).collect::<Vec<_>>());
        assert_eq!(arm_tags(&arms), expected);
    }
}
