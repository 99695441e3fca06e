pub fn run() {
    crate::b::run();
    self::again();
}
fn again() {
    run();
    super::a::run();
}
