fn main() {
    assert_eq!(helper(2), 4);
    fn helper(n: i32) -> i32 {
        n * 2
    }
}

