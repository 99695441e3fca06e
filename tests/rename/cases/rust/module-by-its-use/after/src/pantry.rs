pub struct Jar;
pub fn jam() {
    super::pantry::deep::x();
    self::deep::x();
}
pub mod deep;
