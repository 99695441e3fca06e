#![allow(non_upper_case_globals)]
const limit: i32 = 3;

fn main() {
    let value = limit_of();
    assert_eq!(value, 3);
}

fn limit_of() -> i32 {
    limit
}

