pub mod parse {
    pub fn number() -> u32 {
        1
    }
}
pub fn f() -> u32 {
    let result = parse::number();
    result + parse::number()
}

