pub struct Item {
    pub id: u32,
}
pub struct Owner {
    pub id: u32,
}

pub fn sum(items: &[Item], owners: &Vec<Owner>) -> u32 {
    let mut n = items[0].id + owners[0].id;
    for item in items {
        n += item.id;
    }
    for owner in owners {
        n += owner.id;
    }
    n
}

