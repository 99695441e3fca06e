pub fn f(a: Option<Option<u32>>) -> u32 {
    if let Some(first) = a {
        if let Some(x) = first {
            return x;
        }
    }
    0
}

