pub mod sys {
    pub mod unix;
}
pub fn f() {
    sys::unix::open()
}
