pub fn f(p: (i32, i32)) -> i32 {
    p.0
}

