pub fn f() -> u32 {
    let sum = 3;
    doubled!(sum) + sum
}
