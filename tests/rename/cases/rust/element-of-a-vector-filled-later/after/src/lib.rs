pub struct Item {
    pub key: u32,
}
pub struct Other {
    pub id: u32,
}
pub fn f() -> u32 {
    let mut items = Vec::new();
    items.push(Item { key: 1 });
    let mut others = Vec::new();
    others.push(Other { id: 2 });
    items[0].key + others[0].id + items.last().unwrap().key
}

