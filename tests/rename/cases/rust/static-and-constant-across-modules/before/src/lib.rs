pub mod limits {
    pub const TOP: usize = 4;
    pub static mut COUNT: usize = TOP;
    pub const ROWS: [u8; TOP] = [0; TOP];
}
use limits::TOP;
pub fn f(n: usize) -> bool {
    match n {
        TOP => true,
        0..=limits::TOP => [0u8; self::limits::TOP].len() == n,
        _ => n == TOP * 2,
    }
}

