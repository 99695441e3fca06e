pub fn f() {
    record!(1);
    crate::record!(2);
}

