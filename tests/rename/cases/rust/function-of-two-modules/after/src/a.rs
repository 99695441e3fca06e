pub fn start() {
    crate::b::run();
    self::again();
}
fn again() {
    start();
    super::a::start();
}
