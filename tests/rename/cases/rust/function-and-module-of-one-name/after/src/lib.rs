pub mod parse {
    pub fn number() {}
}
pub fn parse_all() {
    parse::number();
}
pub fn f() {
    parse_all();
    crate::parse_all();
    crate::parse::number();
}

