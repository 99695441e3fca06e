pub trait Animal {
    fn sound(&self) -> u32;
}
pub struct Dog;
impl Animal for Dog {
    fn sound(&self) -> u32 {
        1
    }
}
pub struct Car;
impl Car {
    pub fn noise(&self) -> u32 {
        2
    }
}
fn pet() -> impl Animal {
    Dog
}
pub fn f() -> u32 {
    pet().sound() + Car.noise()
}

