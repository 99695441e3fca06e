pub mod parse {
    pub fn number() {}
}
pub fn parse() {
    parse::number();
}
pub fn f() {
    parse();
    crate::parse();
    crate::parse::number();
}

