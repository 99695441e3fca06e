use std::collections::HashMap;

pub type Map<V> = HashMap<String, V>;

pub fn make() -> Map<u8> {
    Map::new()
}

