pub mod tcp;
pub fn ping() {
    tcp::connect()
}
