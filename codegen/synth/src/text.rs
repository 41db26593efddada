//! Texts know what they look like.

use super::{Dice, LONGEST, Mode, number, pattern};
use ir::{Constraints, Format};

/// Texts that a codec may stumble over.
const ODD: [&str; 14] = [
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

/// A text in its format, of an allowed length, that matches its pattern if there is one that is
/// understood.
pub fn text(format: &Format, limits: &Constraints, mode: Mode, dice: &mut Dice) -> String {
    let bound = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let fewest = bound(limits.min_length).unwrap_or(0).min(LONGEST);
    let most = bound(limits.max_length).unwrap_or(usize::MAX);
    let fits = |text: &String| {
        (fewest..=most).contains(&text.chars().count())
            && limits
                .pattern
                .as_ref()
                .is_none_or(|pattern| pattern::matches(pattern, text))
    };
    let made = formatted(format, mode, dice);
    if fits(&made) {
        return made;
    }
    if let Some(pattern) = &limits.pattern {
        let most = most.min(fewest.max(1) + 200);
        let made = pattern::matching(pattern, fewest.max(1), most, dice)
            .or_else(|| pattern::matching(pattern, fewest, most, dice));
        if let Some(made) = made {
            return made;
        }
    }
    // Too short, too long, or of a pattern that is not understood here: then at least the length is right.
    made.chars()
        .chain(std::iter::repeat('x'))
        .take(most.min(fewest.max(made.chars().count())))
        .collect()
}

/// A word that can stand anywhere; in random values, any text.
pub fn word(mode: Mode, dice: &mut Dice) -> String {
    const TAME: [&str; 8] = [
        "amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath",
    ];
    match mode {
        Mode::Random if dice.one_in(3) => (*dice.pick(&ODD)).to_owned(),
        Mode::Minimal => (*dice.pick(&TAME)).to_owned(),
        Mode::Random | Mode::Full => format!("{}-{}", dice.pick(&TAME), dice.below(100)),
    }
}

fn formatted(format: &Format, mode: Mode, dice: &mut Dice) -> String {
    match format {
        Format::Plain | Format::Binary | Format::Other(_) => word(mode, dice),
        Format::DateTime => moment(mode, dice),
        Format::Date => format!(
            "20{:02}-{:02}-{:02}",
            dice.below(40),
            1 + dice.below(12),
            1 + dice.below(28)
        ),
        Format::Uuid => {
            let (high, low) = (dice.roll(), dice.roll());
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
            word(Mode::Full, dice),
            dice.below(100)
        ),
        Format::Email => format!("{}@example.com", word(Mode::Full, dice)),
        Format::Hostname => format!("{}.example.com", word(Mode::Full, dice)),
        Format::Ipv4 => format!("192.0.2.{}", dice.below(256)),
        Format::Ipv6 => format!("2001:db8::{:x}", 1 + dice.below(0xfffe)),
        Format::Cidr => format!("10.{}.0.0/{}", dice.below(256), 16 + dice.below(9)),
        Format::Byte => (*dice.pick(&["aGVsbG8=", "Zm9vYmFy", "AAECAw==", "+/8="])).to_owned(),
        Format::Quoted(width) => {
            number::integer(*width, &Constraints::default(), mode, dice).to_string()
        }
    }
}

/// A moment as RFC 3339 allows it: with or without a fraction, in UTC or at an offset.
fn moment(mode: Mode, dice: &mut Dice) -> String {
    let day = format!(
        "20{:02}-{:02}-{:02}",
        10 + dice.below(30),
        1 + dice.below(12),
        1 + dice.below(28)
    );
    let clock = format!(
        "{:02}:{:02}:{:02}",
        dice.below(24),
        dice.below(60),
        dice.below(60)
    );
    let tails = [
        "Z",
        ".000Z",
        ".5Z",
        ".123456789Z",
        "+00:00",
        "-07:30",
        ".987654321+05:45",
    ];
    let tail = match mode {
        Mode::Minimal | Mode::Full => "Z",
        Mode::Random => dice.pick(&tails),
    };
    format!("{day}T{clock}{tail}")
}
