fn main() {
    'a: loop {
        break 'a;
    }
    'second: loop {
        break 'second;
    }
}

