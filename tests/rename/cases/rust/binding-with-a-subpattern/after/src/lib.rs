pub fn class(n: u32) -> u32 {
    match n {
        small @ 0..=9 => small,
        other @ (10 | 20) => other + 1,
        _ => 0,
    }
}

