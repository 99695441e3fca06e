pub fn f() -> i32 {
    let x = 12;
    x
}

