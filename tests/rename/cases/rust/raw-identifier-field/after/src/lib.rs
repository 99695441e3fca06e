pub struct Item {
    pub kind: u32,
}
pub fn f(i: &Item) -> u32 {
    let Item { kind: r#type } = i;
    *r#type + i.kind
}

