#![allow(non_camel_case_types)]
pub struct point {
    pub x: u32,
}

pub fn point() -> point {
    point { x: 1 }
}

pub fn two() -> [point; 2] {
    [point(), point()]
}

