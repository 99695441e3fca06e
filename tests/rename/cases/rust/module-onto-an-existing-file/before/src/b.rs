pub fn h() {}

