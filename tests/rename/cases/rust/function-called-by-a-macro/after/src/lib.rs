pub fn report_now(n: i32) -> i32 {
    n
}

#[macro_export]
macro_rules! tell {
    ($n:expr) => {
        $crate::report_now($n)
    };
}

pub fn f() -> i32 {
    tell!(1) + report_now(2)
}

