#![allow(non_camel_case_types)]
pub enum Color {
    Red,
    Blue,
}
use Color::*;
pub fn f(c: Color) -> u8 {
    match c {
        Blue => 1,
        other => {
            let _ = other;
            2
        }
    }
}
