pub fn parse(n: &str) -> i32 {
    let Ok(number) = n.parse::<i32>() else {
        panic!("{}", n);
    };
    number * 2
}

