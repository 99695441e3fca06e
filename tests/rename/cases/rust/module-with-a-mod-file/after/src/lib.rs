pub mod network;
pub use crate::network::tcp::connect;
