macro_rules! biggest {
    ($x:expr) => {
        $x
    };
    ($x:expr, $($rest:expr),+) => {{
        let a = $x;
        let b = biggest!($($rest),+);
        if a > b { a } else { b }
    }};
}

fn biggest() -> i32 {
    biggest!(1, 2, 3)
}

pub fn f() -> i32 {
    biggest() + biggest![1, 2]
}

