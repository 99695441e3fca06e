pub trait Named {
    fn name(&self) -> String;
}

pub struct A;

impl A {
    pub fn name(&self) -> String {
        String::new()
    }
}
impl Named for A {
    fn name(&self) -> String {
        self.name()
    }
}

pub fn both(a: &A) -> String {
    a.name() + &Named::name(a) + &<A as Named>::name(a) + &A::name(a)
}

