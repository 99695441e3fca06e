pub fn either(v: Result<i32, i32>) -> i32 {
    match v {
        Ok(code) | Err(code) => code + 1,
    }
}

