pub struct Item {
    pub r#type: u32,
}
pub fn f(i: &Item) -> Item {
    let Item { r#type } = i;
    let n = *r#type + i.r#type;
    let _ = n;
    Item { r#type: *r#type }
}
