pub fn get(v: Option<i32>, w: Result<i32, i32>) -> i32 {
    let a = match v {
        Some(inner) if inner > 0 => inner,
        Some(n) => -n,
        None => 0,
    };
    a + match w {
        Ok(n) => n,
        Err(n) => n,
    }
}

