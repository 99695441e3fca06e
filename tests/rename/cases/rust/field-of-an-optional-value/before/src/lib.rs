pub struct Item {
    pub id: u32,
}
pub struct Owner {
    pub id: u32,
}

pub fn get(item: Option<Item>, owner: Option<&Owner>) -> u32 {
    let mut n = 0;
    if let Some(i) = item {
        n += i.id;
    }
    match owner {
        Some(o) => n + o.id,
        None => n,
    }
}

