pub trait Ext {
    fn shout(&self) -> String;
}
impl Ext for str {
    fn shout(&self) -> String {
        self.to_uppercase()
    }
}
impl<T> Ext for Vec<T> {
    fn shout(&self) -> String {
        String::new()
    }
}
pub fn f(v: Vec<u8>) -> String {
    "a".shout() + &String::from("b").shout() + &v.shout()
}

