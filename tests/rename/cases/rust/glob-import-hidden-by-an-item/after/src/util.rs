pub fn assist() {}
pub fn other() {
    assist();
}

