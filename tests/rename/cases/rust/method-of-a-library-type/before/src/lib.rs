pub fn f(v: Vec<u32>) -> usize {
    v.len()
}

