pub fn connect() {}

