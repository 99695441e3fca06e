pub trait Buf {
    fn chunk_of(&self) -> u32;
}
macro_rules! forward {
    () => {
        fn chunk_of(&self) -> u32 {
            (**self).chunk_of()
        }
    };
}
impl<T: Buf + ?Sized> Buf for &T {
    forward!();
}
impl<T: Buf + ?Sized> Buf for Box<T> {
    forward!();
}

