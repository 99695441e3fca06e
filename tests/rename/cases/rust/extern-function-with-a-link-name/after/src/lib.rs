extern "C" {
    #[link_name = "abs"]
    fn absolute(n: i32) -> i32;
}

pub fn f(n: i32) -> i32 {
    unsafe { absolute(n) }
}

