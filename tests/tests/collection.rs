//! Descriptions of other APIs are read, where they are installed. See `tests/collection/README.md`.

use tests::collection::{Reading, descriptions, draw, folder, read};

/// How many descriptions are read. The command `collection` reads all.
const SAMPLE: usize = 40;

/// The descriptions that are refused, with the reason. None of the sample is.
const REFUSED: [(&str, &str); 0] = [];

#[test]
fn reads_a_drawn_sample_of_the_collection() {
    let all = descriptions(&folder());
    if all.is_empty() {
        eprintln!("SKIPPED: the collection is not installed; see tests/collection/README.md");
        return;
    }
    assert!(
        all.len() > 2_600,
        "{} descriptions are installed",
        all.len()
    );
    let mut wrong = Vec::new();
    for path in draw(all, SAMPLE, 20_261_129) {
        let name = path.to_string_lossy().into_owned();
        let expected = REFUSED.iter().find(|(file, _)| name.ends_with(file));
        match (read(&path), expected) {
            (Reading::Written(generated), None) => {
                let files = generated.outputs.iter().flat_map(|output| &output.files);
                for (path, code) in files.filter(|(path, _)| path.ends_with(".rs")) {
                    if let Err(error) = syn::parse_file(code) {
                        wrong.push(format!("{name}: {path}: {error}"));
                    }
                }
            }
            (Reading::Written(_), Some(_)) => wrong.push(format!("{name} is written")),
            (Reading::Refused(why), Some((_, reason))) if why.contains(reason) => {}
            (Reading::Refused(why), _) => wrong.push(format!("{name}: {why}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
