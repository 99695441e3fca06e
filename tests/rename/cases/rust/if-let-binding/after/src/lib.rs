pub fn pick(x: Option<i32>) -> i32 {
    if let Some(found) = x {
        found + 1
    } else {
        x.unwrap_or(0)
    }
}

