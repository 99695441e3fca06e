use std::collections::HashMap;

pub fn f() -> HashMap<u8, u8> {
    HashMap::new()
}

