pub struct Address {
    pub town: String,
}
pub struct Person {
    pub city: u8,
    pub address: Address,
}

pub fn show(p: &Person) -> (u8, &str) {
    (p.city, &p.address.town)
}

