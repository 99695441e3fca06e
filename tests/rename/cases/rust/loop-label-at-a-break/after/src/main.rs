fn main() {
    let found = 'search: loop {
        loop {
            break 'search 3;
        }
    };
    assert_eq!(found, 3);
}

