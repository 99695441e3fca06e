pub fn class(n: u32) -> u32 {
    match n {
        low @ 0..=9 => low,
        other @ (10 | 20) => other + 1,
        _ => 0,
    }
}

