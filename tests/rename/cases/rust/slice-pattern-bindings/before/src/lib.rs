pub fn sum(values: &[i32]) -> i32 {
    match values {
        [first, rest @ ..] => *first + sum(rest),
        [] => 0,
    }
}

