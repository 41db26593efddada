//! The texts that select the arms of a union.

use std::collections::BTreeSet;

use ir::Arm;

/// The texts that select each arm, in order. A description may give one text to several arms; the first of them has it, so an arm
/// may be left with none.
pub fn arm_tags(arms: &[Arm<Vec<String>>]) -> Vec<Vec<String>> {
    let mut seen = BTreeSet::new();
    let arms = arms.iter();
    arms.map(|arm| {
        let texts = arm.by.iter().filter(|text| seen.insert(text.as_str()));
        texts.cloned().collect()
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
            by: texts.iter().map(|&text| text.to_owned()).collect(),
        };
        let arms = [
            arm("a", &["x", "y"]),
            arm("b", &["y"]),
            arm("c", &["y", "z", "z"]),
        ];
        let expected: [&[&str]; 3] = [&["x", "y"], &[], &["z"]];
        assert_eq!(arm_tags(&arms), expected);
    }
}
