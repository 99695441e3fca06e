#![allow(non_upper_case_globals)]
const max: u32 = 10;

pub fn is_max(n: u32) -> bool {
    match n {
        max => true,
        _ => false,
    }
}

