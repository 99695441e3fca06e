pub fn help() {}

