pub trait Show {
    fn show(&self) -> String;
    fn twice(&self) -> String {
        self.show() + &self.show()
    }
}

pub struct A;
pub struct B;

impl Show for A {
    fn show(&self) -> String {
        String::from("a")
    }
}
impl Show for B {
    fn show(&self) -> String {
        A.show() + &Show::show(&A)
    }
}

pub fn all(list: &[Box<dyn Show>], b: B) -> String {
    list[0].show() + &b.show() + &<B as Show>::show(&b) + &B::show(&b)
}

