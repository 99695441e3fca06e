pub fn help() {}
pub fn other() {
    help();
}

