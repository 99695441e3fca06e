pub fn sum(values: &[i32]) -> i32 {
    match values {
        [first, others @ ..] => *first + sum(others),
        [] => 0,
    }
}

