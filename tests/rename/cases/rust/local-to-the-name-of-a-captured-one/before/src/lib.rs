pub fn f(base: u32) -> u32 {
    let add = |n: u32| n + base;
    add(1)
}

