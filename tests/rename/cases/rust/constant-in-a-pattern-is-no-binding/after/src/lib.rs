const LIMIT: u32 = 10;

pub fn is_max(n: u32) -> bool {
    match n {
        LIMIT => true,
        _ => false,
    }
}

