pub struct Lamp<T> {
    watt: T,
}
impl<T> Lamp<T> {
    pub fn swap(&mut self, watt: T) -> T {
        std::mem::replace(&mut self.watt, watt)
    }
}

