pub trait Id {
    fn id(&self) -> u32;
}
pub trait Entity: Id {
    fn next(&self) -> u32 {
        self.id() + 1
    }
}

pub fn show<E: Entity>(e: &E) -> u32 {
    e.id()
}
pub fn dynamic(e: &dyn Entity) -> u32 {
    e.id()
}

