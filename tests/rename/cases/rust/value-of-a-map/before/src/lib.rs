use std::collections::HashMap;

pub struct Entry {
    pub count: u32,
}
pub struct Key {
    pub count: u32,
}
pub fn f(m: &mut HashMap<String, Entry>, k: Key) -> u32 {
    m.entry(String::new()).or_insert_with(|| Entry { count: 0 }).count += 1;
    let mut n = k.count;
    for (_, e) in m.iter() {
        n += e.count;
    }
    if let Some(e) = m.get("a") {
        n += e.count;
    }
    n + m.values().map(|v| v.count).sum::<u32>()
}

