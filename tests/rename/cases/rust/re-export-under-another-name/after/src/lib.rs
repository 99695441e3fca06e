mod core_part {
    pub struct Machine;
}
pub mod api {
    pub use crate::core_part::Machine as Motor;
}
pub fn make() -> api::Motor {
    api::Motor
}

