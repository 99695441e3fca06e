pub struct Item {
    pub r#type: u32,
}
pub fn f(i: &Item) -> u32 {
    let Item { r#type } = i;
    *r#type + i.r#type
}

