pub struct Item {
    pub key: u32,
}
pub struct Owner {
    pub id: u32,
}

pub fn ids(items: Vec<Item>, owners: Vec<Owner>) -> Vec<u32> {
    let mut all: Vec<u32> = items.iter().map(|i| i.key).collect();
    all.extend(owners.iter().map(|o| o.id));
    all
}

