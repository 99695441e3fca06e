#![allow(non_upper_case_globals)]
const limit: u32 = 10;

pub fn is_max(n: u32) -> bool {
    match n {
        limit => true,
        _ => false,
    }
}

