pub fn connect() {
    super::ping();
    crate::network::ping();
}

