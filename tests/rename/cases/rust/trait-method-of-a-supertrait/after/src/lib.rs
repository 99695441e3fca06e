pub trait Id {
    fn key(&self) -> u32;
}
pub trait Entity: Id {
    fn next(&self) -> u32 {
        self.key() + 1
    }
}

pub fn show<E: Entity>(e: &E) -> u32 {
    e.key()
}
pub fn dynamic(e: &dyn Entity) -> u32 {
    e.key()
}

