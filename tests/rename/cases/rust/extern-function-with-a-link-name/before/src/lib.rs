extern "C" {
    #[link_name = "abs"]
    fn c_abs(n: i32) -> i32;
}

pub fn f(n: i32) -> i32 {
    unsafe { c_abs(n) }
}

