pub fn double(x: i32) -> i32 {
    x + x
}

pub fn triple(x: i32) -> i32 {
    x * 3
}

