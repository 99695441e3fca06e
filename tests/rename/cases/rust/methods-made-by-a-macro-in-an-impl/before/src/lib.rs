pub trait Buf {
    fn chunk(&self) -> u32;
}
macro_rules! forward {
    () => {
        fn chunk(&self) -> u32 {
            (**self).chunk()
        }
    };
}
impl<T: Buf + ?Sized> Buf for &T {
    forward!();
}
impl<T: Buf + ?Sized> Buf for Box<T> {
    forward!();
}

