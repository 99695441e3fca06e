pub struct Jar;
pub fn jam() {
    super::store::deep::x();
    self::deep::x();
}
pub mod deep;
