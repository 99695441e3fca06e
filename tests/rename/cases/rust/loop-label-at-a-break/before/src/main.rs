fn main() {
    let found = 'find: loop {
        loop {
            break 'find 3;
        }
    };
    assert_eq!(found, 3);
}

