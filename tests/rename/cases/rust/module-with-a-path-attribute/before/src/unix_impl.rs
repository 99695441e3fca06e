pub fn open() {}

