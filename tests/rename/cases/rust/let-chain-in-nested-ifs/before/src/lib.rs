pub fn f(a: Option<Option<u32>>) -> u32 {
    if let Some(x) = a {
        if let Some(x) = x {
            return x;
        }
    }
    0
}

