pub fn double(value: i32) -> i32 {
    value + value
}

pub fn triple(x: i32) -> i32 {
    x * 3
}

