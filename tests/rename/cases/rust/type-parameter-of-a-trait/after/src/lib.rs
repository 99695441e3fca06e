pub trait Convert<Out> {
    fn convert(&self) -> Out;
    fn list(&self) -> Vec<Out> {
        vec![self.convert()]
    }
}
impl<T: Clone> Convert<T> for Option<T> {
    fn convert(&self) -> T {
        self.clone().unwrap()
    }
}

