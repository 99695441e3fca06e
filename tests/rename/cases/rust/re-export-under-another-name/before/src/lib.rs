mod core_part {
    pub struct Engine;
}
pub mod api {
    pub use crate::core_part::Engine as Motor;
}
pub fn make() -> api::Motor {
    api::Motor
}

