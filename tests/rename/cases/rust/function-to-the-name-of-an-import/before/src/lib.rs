use std::mem::swap;

pub fn exchange(a: &mut u8, b: &mut u8) {
    swap(a, b)
}

