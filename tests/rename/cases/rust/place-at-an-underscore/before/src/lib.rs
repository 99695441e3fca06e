pub fn f() {
    let _ = 1;
}

