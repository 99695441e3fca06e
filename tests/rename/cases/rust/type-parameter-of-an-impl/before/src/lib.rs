pub struct Wrap<T>(T);

impl<T: Clone> Wrap<T> {
    pub fn get(&self) -> T {
        self.0.clone()
    }
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Wrap<U> {
        Wrap(f(self.0))
    }
}

