pub mod limits {
    pub const MAX: usize = 4;
    pub static mut COUNT: usize = MAX;
    pub const ROWS: [u8; MAX] = [0; MAX];
}
use limits::MAX;
pub fn f(n: usize) -> bool {
    match n {
        MAX => true,
        0..=limits::MAX => [0u8; self::limits::MAX].len() == n,
        _ => n == MAX * 2,
    }
}

