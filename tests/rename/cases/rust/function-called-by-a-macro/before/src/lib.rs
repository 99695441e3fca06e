pub fn report(n: i32) -> i32 {
    n
}

#[macro_export]
macro_rules! tell {
    ($n:expr) => {
        $crate::report($n)
    };
}

pub fn f() -> i32 {
    tell!(1) + report(2)
}

