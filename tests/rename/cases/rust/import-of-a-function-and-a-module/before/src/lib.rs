pub mod format {
    pub mod parse {
        pub fn number() {}
    }
    pub fn parse() {}
}
use format::parse;
pub fn f() {
    parse();
    parse::number();
}

