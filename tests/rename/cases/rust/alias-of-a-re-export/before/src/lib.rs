mod core_part {
    pub struct Engine;
}
pub mod api {
    pub use crate::core_part::Engine as Motor;
}
use api::Motor;
pub fn make() -> Motor {
    api::Motor
}

