pub fn start() {}

