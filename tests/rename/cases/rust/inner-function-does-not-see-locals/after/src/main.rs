fn main() {
    let outer = 1;
    fn next(n: i32) -> i32 {
        n + 1
    }
    assert_eq!(next(outer), 2);
}

