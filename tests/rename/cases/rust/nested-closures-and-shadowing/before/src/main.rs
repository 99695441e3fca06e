fn main() {
    let f = |a: i32| {
        let g = |a: i32| a * 2;
        g(a) + a
    };
    assert_eq!(f(1), 3);
}

