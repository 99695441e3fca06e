fn compute() -> i32 {
    1
}

fn main() {
    let value = 2;
    assert_eq!(compute() + value, 3);
}

