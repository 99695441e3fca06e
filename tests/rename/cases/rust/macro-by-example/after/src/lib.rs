macro_rules! largest {
    ($x:expr) => {
        $x
    };
    ($x:expr, $($rest:expr),+) => {{
        let a = $x;
        let b = largest!($($rest),+);
        if a > b { a } else { b }
    }};
}

fn biggest() -> i32 {
    largest!(1, 2, 3)
}

pub fn f() -> i32 {
    biggest() + largest![1, 2]
}

