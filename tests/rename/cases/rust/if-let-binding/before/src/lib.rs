pub fn pick(x: Option<i32>) -> i32 {
    if let Some(x) = x {
        x + 1
    } else {
        x.unwrap_or(0)
    }
}

