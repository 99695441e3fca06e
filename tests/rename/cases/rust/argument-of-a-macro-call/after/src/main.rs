fn main() {
    let list = vec![1, 2];
    let more = vec![list.len(), list[0]];
    assert_eq!(list[1], 2, "{}", more.len());
    debug_assert!(matches!(list.first(), Some(_)));
}

