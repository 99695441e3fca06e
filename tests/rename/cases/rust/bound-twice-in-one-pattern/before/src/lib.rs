pub fn f(p: (i32, i32)) -> i32 {
    let (x, y) = p;
    x - y
}

