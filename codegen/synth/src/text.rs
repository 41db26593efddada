//! Strings in their format, within their bounds.

use super::{limits::MAX_LENGTH, mode::Mode, number, pattern, rng::Rng};
use ir::{Constraints, Format};

/// Strings that codecs are known to get wrong.
const EDGE_CASES: [&str; 14] = [
    "",
    " ",
    "null",
    "289794",
    "007",
    "true",
    "a \"quoted\" word",
    "back\\slash / slash",
    "two\nlines\tand a tab",
    "\u{1}\u{1f}\u{7f}",
    "Grüße aus Köln",
    "日本語",
    "😀 beyond the basic plane",
    "{\"json\": [1, 2.0]}",
];

/// A string in its format, of an allowed length. It matches its pattern if the pattern is supported.
pub fn string(format: &Format, constraints: &Constraints, mode: Mode, rng: &mut Rng) -> String {
    let bound = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let min_length = bound(constraints.min_length).unwrap_or(0).min(MAX_LENGTH);
    let max_length = bound(constraints.max_length).unwrap_or(usize::MAX);
    let fits = |text: &String| {
        (min_length..=max_length).contains(&text.chars().count())
            && constraints
                .pattern
                .as_ref()
                .is_none_or(|pattern| pattern::matches(pattern, text))
    };
    let text = in_format(format, mode, rng);
    if fits(&text) {
        return text;
    }
    if let Some(pattern) = &constraints.pattern {
        let max_length = max_length.min(min_length.max(1) + 200);
        let matching = pattern::generate(pattern, min_length.max(1), max_length, rng)
            .or_else(|| pattern::generate(pattern, min_length, max_length, rng));
        if let Some(matching) = matching {
            return matching;
        }
    }
    // The format or the pattern cannot be met, but the length can.
    text.chars()
        .chain(std::iter::repeat('x'))
        .take(max_length.min(min_length.max(text.chars().count())))
        .collect()
}

/// An amount of money, as a decimal number.
pub fn amount(rng: &mut Rng) -> String {
    let cents = rng.next_u64() % 10_000;
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// A plain word. In random values, any string.
pub fn word(mode: Mode, rng: &mut Rng) -> String {
    const TYPICAL: [&str; 8] = [
        "amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath",
    ];
    match mode {
        Mode::Random if rng.one_in(3) => (*rng.choose(&EDGE_CASES)).to_owned(),
        Mode::Minimal => (*rng.choose(&TYPICAL)).to_owned(),
        Mode::Random | Mode::Full => format!("{}-{}", rng.choose(&TYPICAL), rng.below(100)),
    }
}

fn in_format(format: &Format, mode: Mode, rng: &mut Rng) -> String {
    match format {
        Format::Plain | Format::Binary | Format::Other(_) => word(mode, rng),
        Format::DateTime => date_time(mode, rng),
        Format::Date => format!(
            "20{:02}-{:02}-{:02}",
            rng.below(40),
            1 + rng.below(12),
            1 + rng.below(28)
        ),
        Format::Uuid => {
            let (high, low) = (rng.next_u64(), rng.next_u64());
            format!(
                "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
                high >> 32,
                (high >> 16) & 0xffff,
                high & 0xfff,
                0x8000 | (low >> 48) & 0x3fff,
                low & 0xffff_ffff_ffff
            )
        }
        Format::Uri => format!(
            "https://example.com/{}?page={}",
            word(Mode::Full, rng),
            rng.below(100)
        ),
        Format::Email => format!("{}@example.com", word(Mode::Full, rng)),
        Format::Hostname => format!("{}.example.com", word(Mode::Full, rng)),
        Format::Ipv4 => format!("192.0.2.{}", rng.below(256)),
        Format::Ipv6 => format!("2001:db8::{:x}", 1 + rng.below(0xfffe)),
        Format::Cidr => format!("10.{}.0.0/{}", rng.below(256), 16 + rng.below(9)),
        Format::Byte => (*rng.choose(&["aGVsbG8=", "Zm9vYmFy", "AAECAw==", "+/8="])).to_owned(),
        Format::Quoted(width) => {
            number::integer(*width, &Constraints::default(), mode, rng).to_string()
        }
    }
}

/// An RFC 3339 date and time. Random values may have a fraction or an offset from UTC.
fn date_time(mode: Mode, rng: &mut Rng) -> String {
    let day = format!(
        "20{:02}-{:02}-{:02}",
        10 + rng.below(30),
        1 + rng.below(12),
        1 + rng.below(28)
    );
    let clock = format!(
        "{:02}:{:02}:{:02}",
        rng.below(24),
        rng.below(60),
        rng.below(60)
    );
    let suffixes = [
        "Z",
        ".000Z",
        ".5Z",
        ".123456789Z",
        "+00:00",
        "-07:30",
        ".987654321+05:45",
    ];
    let suffix = match mode {
        Mode::Minimal | Mode::Full => "Z",
        Mode::Random => rng.choose(&suffixes),
    };
    format!("{day}T{clock}{suffix}")
}
