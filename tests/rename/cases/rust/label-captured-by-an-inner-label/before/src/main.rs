fn main() {
    'outer: loop {
        'inner: loop {
            if true {
                break 'inner;
            }
            break 'outer;
        }
    }
}

