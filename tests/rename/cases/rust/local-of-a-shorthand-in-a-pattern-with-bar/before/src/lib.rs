pub enum E {
    A { size: u32 },
    B { size: u32, x: u32 },
}
pub fn f(e: E) -> u32 {
    match e {
        E::A { size } | E::B { size, .. } if size > 3 => size + 1,
        _ => 0,
    }
}

