macro_rules! twice {
    ($x:expr) => {
        $x + $x
    };
    (add $x:expr) => {
        $x
    };
}

pub fn f(x: i32) -> i32 {
    twice!(x) + twice!(add x)
}

