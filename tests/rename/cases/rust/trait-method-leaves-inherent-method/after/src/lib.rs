pub trait Named {
    fn trait_name(&self) -> String;
}

pub struct A;

impl A {
    pub fn name(&self) -> String {
        String::new()
    }
}
impl Named for A {
    fn trait_name(&self) -> String {
        self.name()
    }
}

pub fn both(a: &A) -> String {
    a.name() + &Named::trait_name(a) + &<A as Named>::trait_name(a) + &A::name(a)
}

