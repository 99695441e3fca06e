#[cfg(unix)]
pub struct Token(pub u32);
#[cfg(not(unix))]
pub enum Token {
    A,
}
pub fn f(t: &Token) -> bool {
    let _ = t;
    true
}

