use std::collections::HashMap;

pub struct Entry {
    pub amount: u32,
}
pub struct Key {
    pub count: u32,
}
pub fn f(m: &mut HashMap<String, Entry>, k: Key) -> u32 {
    m.entry(String::new()).or_insert_with(|| Entry { amount: 0 }).amount += 1;
    let mut n = k.count;
    for (_, e) in m.iter() {
        n += e.amount;
    }
    if let Some(e) = m.get("a") {
        n += e.amount;
    }
    n + m.values().map(|v| v.amount).sum::<u32>()
}

