pub fn f() -> i32 {
    let union = 1;
    union
}

