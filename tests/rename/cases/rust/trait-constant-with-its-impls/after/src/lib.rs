pub trait Tag {
    const IDENT: u32 = 0;
}
pub struct A;
impl Tag for A {
    const IDENT: u32 = 1;
}
pub fn get<T: Tag>() -> u32 {
    T::IDENT + A::IDENT + <A as Tag>::IDENT
}

