mod core_part {
    pub struct Engine;
}
pub mod api {
    pub use crate::core_part::Engine as Drive;
}
use api::Drive;
pub fn make() -> Drive {
    api::Drive
}

