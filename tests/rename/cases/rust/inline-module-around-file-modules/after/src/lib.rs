pub mod system {
    pub mod unix;
}
pub fn f() {
    system::unix::open()
}
