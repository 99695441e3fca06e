pub trait Show {
    fn describe(&self) -> String;
    fn twice(&self) -> String {
        self.describe() + &self.describe()
    }
}

pub struct A;
pub struct B;

impl Show for A {
    fn describe(&self) -> String {
        String::from("a")
    }
}
impl Show for B {
    fn describe(&self) -> String {
        A.describe() + &Show::describe(&A)
    }
}

pub fn all(list: &[Box<dyn Show>], b: B) -> String {
    list[0].describe() + &b.describe() + &<B as Show>::describe(&b) + &B::describe(&b)
}

