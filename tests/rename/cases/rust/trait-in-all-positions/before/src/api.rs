/// See [`Repo`] and [`Repo::get`].
pub trait Repo {
    fn get(&self) -> u32;
}
pub trait Cache: Repo {
    fn warm(&self) -> u32 {
        self.get()
    }
}

