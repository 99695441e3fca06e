#![allow(non_snake_case)]
pub fn id(n: u32) -> u32 {
    match n {
        0 => 1,
        Rest => Rest,
    }
}

