//! Edits of JSON trees that hold a spec.

use tests::bodies::json_tree::Tree;

/// Whether a node is a `$ref`.
pub fn is_reference(tree: &Tree) -> bool {
    tree.get("$ref").is_some()
}

/// A `$ref` to a component of the same file.
pub fn reference(component: &str) -> Tree {
    let to = format!("#/components/schemas/{component}");
    map(&[("$ref", Tree::Text(to))])
}

/// An object with these entries.
pub fn map(entries: &[(&str, Tree)]) -> Tree {
    let entry = |(key, value): &(&str, Tree)| ((*key).to_owned(), value.clone());
    Tree::Map(entries.iter().map(entry).collect())
}

/// A string.
pub fn text(text: &str) -> Tree {
    Tree::Text(text.to_owned())
}

/// The value of a key, mutably.
pub fn get<'a>(tree: &'a mut Tree, key: &str) -> Option<&'a mut Tree> {
    let mut all = entries(Some(tree)).iter_mut();
    all.find_map(|(name, value)| (name == key).then_some(value))
}

/// The entries of an object; none for anything else.
pub fn entries(tree: Option<&mut Tree>) -> &mut [(String, Tree)] {
    match tree {
        Some(Tree::Map(entries)) => entries,
        _ => &mut [],
    }
}

/// The value of a key, which is added if it is missing.
pub fn ensure<'a>(tree: &'a mut Tree, key: &str, new: Tree) -> &'a mut Tree {
    if tree.get(key).is_none() {
        push_entry(tree, key, new);
    }
    get(tree, key).expect("the key was just added")
}

/// Appends an element to a list.
pub fn push(tree: &mut Tree, item: Tree) {
    if let Tree::List(items) = tree {
        items.push(item);
    }
}

/// Appends an entry to an object.
pub fn push_entry(tree: &mut Tree, key: &str, value: Tree) {
    if let Tree::Map(entries) = tree {
        entries.push((key.to_owned(), value));
    }
}
