extern "C" {
    fn abs(n: i32) -> i32;
}

pub fn f(n: i32) -> i32 {
    unsafe { abs(n) }
}

