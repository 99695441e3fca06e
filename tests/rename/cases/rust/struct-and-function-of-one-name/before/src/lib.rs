#![allow(non_camel_case_types)]
pub struct size {
    pub n: u32,
}

pub fn size(n: u32) -> size {
    size { n }
}

pub fn two() -> u32 {
    let s: size = size(2);
    s.n
}

