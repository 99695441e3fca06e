pub struct Item {
    pub r#type: u32,
}
pub fn f(i: &Item) -> Item {
    let Item { r#type: kind } = i;
    let n = *kind + i.r#type;
    let _ = n;
    Item { r#type: *kind }
}
