pub fn f() -> i32 {
    let x = 1; // x is one
    x
}

