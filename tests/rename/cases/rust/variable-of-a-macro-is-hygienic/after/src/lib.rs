macro_rules! double {
    ($e:expr) => {{
        let x = $e;
        x + x
    }};
}

pub fn f() -> i32 {
    let mine = 2;
    double!(mine + 1) + mine
}

