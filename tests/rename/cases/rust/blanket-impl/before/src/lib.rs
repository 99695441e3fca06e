pub trait Name {
    fn name(&self) -> String;
}
pub trait Loud {
    fn loud(&self) -> String;
}
impl<T: Name> Loud for T {
    fn loud(&self) -> String {
        self.name().to_uppercase()
    }
}
pub struct A;
impl Name for A {
    fn name(&self) -> String {
        String::new()
    }
}
pub fn f(a: &A) -> String {
    a.loud()
}

