mod store;
pub use store::Jar;
pub use crate::store::jam as marmalade;
pub mod user {
    use super::store::{self, Jar};
    pub fn f(_: Jar) {
        store::jam();
        self::super::store::jam();
    }
}
