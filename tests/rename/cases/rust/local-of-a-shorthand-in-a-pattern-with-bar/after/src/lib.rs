pub enum E {
    A { size: u32 },
    B { size: u32, x: u32 },
}
pub fn f(e: E) -> u32 {
    match e {
        E::A { size: n } | E::B { size: n, .. } if n > 3 => n + 1,
        _ => 0,
    }
}

