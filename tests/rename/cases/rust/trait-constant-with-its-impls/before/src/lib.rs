pub trait Tag {
    const ID: u32 = 0;
}
pub struct A;
impl Tag for A {
    const ID: u32 = 1;
}
pub fn get<T: Tag>() -> u32 {
    T::ID + A::ID + <A as Tag>::ID
}

