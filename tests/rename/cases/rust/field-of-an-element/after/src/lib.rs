pub struct Item {
    pub key: u32,
}
pub struct Owner {
    pub id: u32,
}

pub fn sum(items: &[Item], owners: &Vec<Owner>) -> u32 {
    let mut n = items[0].key + owners[0].id;
    for item in items {
        n += item.key;
    }
    for owner in owners {
        n += owner.id;
    }
    n
}

