pub fn f() {
    log!(1);
    crate::log!(2);
}

