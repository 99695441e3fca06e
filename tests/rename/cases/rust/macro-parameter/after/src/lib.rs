macro_rules! twice {
    ($value:expr) => {
        $value + $value
    };
    (add $x:expr) => {
        $x
    };
}

pub fn f(x: i32) -> i32 {
    twice!(x) + twice!(add x)
}

