fn main() {
    let f = |first: i32| {
        let g = |a: i32| a * 2;
        g(first) + first
    };
    assert_eq!(f(1), 3);
}

