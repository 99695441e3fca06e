pub fn run() {}

