mod pantry;
pub use pantry::Jar;
pub use crate::pantry::jam as marmalade;
pub mod user {
    use super::pantry::{self, Jar};
    pub fn f(_: Jar) {
        pantry::jam();
        self::super::pantry::jam();
    }
}
