pub struct P(u32);
pub fn f(p: P) -> u32 {
    p.0
}

