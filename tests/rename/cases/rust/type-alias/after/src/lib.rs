use std::collections::HashMap;

pub type Table<V> = HashMap<String, V>;

pub fn make() -> Table<u8> {
    Table::new()
}

