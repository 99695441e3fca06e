fn main() {
    let k = 2;
    let f = |n: i32| n * k;
    assert_eq!(f(2), 4);
}

