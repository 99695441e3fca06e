const SIZE: usize = 4;
pub struct Buf<const N: usize>([u8; N]);
pub fn f() -> Buf<SIZE> {
    Buf([0; SIZE])
}
pub fn g(b: [u8; SIZE]) -> usize {
    b.len() + SIZE
}

