#[cfg(unix)]
pub type Raw = i32;
#[cfg(not(unix))]
pub struct Raw(usize);
pub fn f(_: Raw) {}

