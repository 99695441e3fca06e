pub struct Item {
    pub id: u32,
}
pub struct Other {
    pub id: u32,
}
pub fn f() -> u32 {
    let mut items = Vec::new();
    items.push(Item { id: 1 });
    let mut others = Vec::new();
    others.push(Other { id: 2 });
    items[0].id + others[0].id + items.last().unwrap().id
}

