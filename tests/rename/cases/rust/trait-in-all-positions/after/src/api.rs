/// See [`Store`] and [`Store::get`].
pub trait Store {
    fn get(&self) -> u32;
}
pub trait Cache: Store {
    fn warm(&self) -> u32 {
        self.get()
    }
}

