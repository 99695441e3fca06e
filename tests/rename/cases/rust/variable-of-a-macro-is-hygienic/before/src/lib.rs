macro_rules! double {
    ($e:expr) => {{
        let x = $e;
        x + x
    }};
}

pub fn f() -> i32 {
    let x = 2;
    double!(x + 1) + x
}

