fn main() {
    assert_eq!(twice(2), 4);
    fn twice(n: i32) -> i32 {
        n * 2
    }
}

