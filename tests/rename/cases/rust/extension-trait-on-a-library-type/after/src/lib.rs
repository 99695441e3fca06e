pub trait Ext {
    fn shouted(&self) -> String;
}
impl Ext for str {
    fn shouted(&self) -> String {
        self.to_uppercase()
    }
}
impl<T> Ext for Vec<T> {
    fn shouted(&self) -> String {
        String::new()
    }
}
pub fn f(v: Vec<u8>) -> String {
    "a".shouted() + &String::from("b").shouted() + &v.shouted()
}

