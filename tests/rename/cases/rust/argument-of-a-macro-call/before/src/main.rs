fn main() {
    let items = vec![1, 2];
    let more = vec![items.len(), items[0]];
    assert_eq!(items[1], 2, "{}", more.len());
    debug_assert!(matches!(items.first(), Some(_)));
}

