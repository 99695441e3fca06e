pub fn connect() {
    super::ping();
    crate::net::ping();
}

