pub fn compute() -> u32 {
    1
}

pub fn f() -> u32 {
    let value = 2;
    compute() + value
}

