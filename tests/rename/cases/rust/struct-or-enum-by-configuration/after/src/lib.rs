#[cfg(unix)]
pub struct Handle(pub u32);
#[cfg(not(unix))]
pub enum Handle {
    A,
}
pub fn f(t: &Handle) -> bool {
    let _ = t;
    true
}

