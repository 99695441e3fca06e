const COUNT: usize = 4;
pub struct Buf<const N: usize>([u8; N]);
pub fn f() -> Buf<COUNT> {
    Buf([0; COUNT])
}
pub fn g(b: [u8; COUNT]) -> usize {
    b.len() + COUNT
}

