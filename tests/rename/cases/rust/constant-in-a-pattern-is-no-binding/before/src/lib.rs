const MAX: u32 = 10;

pub fn is_max(n: u32) -> bool {
    match n {
        MAX => true,
        _ => false,
    }
}

