#[derive(Default)]
pub struct Options {
    pub w: u32,
    pub h: u32,
}
pub fn f() -> u32 {
    let base = Options { h: 1, ..Default::default() };
    let o = Options { w: 3, ..base };
    o.w
}

