pub trait Convert<T> {
    fn convert(&self) -> T;
    fn list(&self) -> Vec<T> {
        vec![self.convert()]
    }
}
impl<T: Clone> Convert<T> for Option<T> {
    fn convert(&self) -> T {
        self.clone().unwrap()
    }
}

