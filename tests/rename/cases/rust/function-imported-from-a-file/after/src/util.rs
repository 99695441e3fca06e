pub fn assist() {}

