#[cfg(unix)]
pub type Fd = i32;
#[cfg(not(unix))]
pub struct Fd(usize);
pub fn f(_: Fd) {}

