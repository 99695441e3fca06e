pub mod net;
pub use crate::net::tcp::connect;
