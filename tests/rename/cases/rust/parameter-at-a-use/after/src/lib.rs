pub fn sub(a: i32, right: i32) -> i32 {
    a - right
}

