pub trait Show {
    fn text_of(&self) -> String;
}
pub trait Holder {
    type Item;
    fn get(&self) -> Self::Item;
}
pub struct Other;
impl Other {
    pub fn show(&self) -> String {
        String::new()
    }
}
pub fn f<H: Holder>(h: &H, o: Other) -> String
where
    H::Item: Show,
{
    h.get().text_of() + &o.show()
}

