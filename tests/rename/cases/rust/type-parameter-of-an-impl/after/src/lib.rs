pub struct Wrap<T>(T);

impl<Inner: Clone> Wrap<Inner> {
    pub fn get(&self) -> Inner {
        self.0.clone()
    }
    pub fn map<U>(self, f: impl Fn(Inner) -> U) -> Wrap<U> {
        Wrap(f(self.0))
    }
}

