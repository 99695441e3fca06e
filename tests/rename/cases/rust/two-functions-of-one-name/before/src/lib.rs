pub mod a {
    pub fn run() {}
}
pub mod b {
    pub fn run() {}
}

