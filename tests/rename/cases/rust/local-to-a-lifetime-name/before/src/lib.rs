pub fn name() -> i32 {
    let x = 1;
    x
}

