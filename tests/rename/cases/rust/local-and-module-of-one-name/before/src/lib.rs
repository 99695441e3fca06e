pub mod parse {
    pub fn number() -> u32 {
        1
    }
}
pub fn f() -> u32 {
    let parse = parse::number();
    parse + parse::number()
}

