mod core_part;
pub mod api;
pub use core_part::Machine;
