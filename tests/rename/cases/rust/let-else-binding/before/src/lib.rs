pub fn parse(n: &str) -> i32 {
    let Ok(n) = n.parse::<i32>() else {
        panic!("{}", n);
    };
    n * 2
}

