pub fn r#next() -> u32 {
    1
}

pub fn two() -> u32 {
    next() + r#next()
}

