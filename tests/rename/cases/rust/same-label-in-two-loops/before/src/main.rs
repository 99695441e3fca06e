fn main() {
    'a: loop {
        break 'a;
    }
    'a: loop {
        break 'a;
    }
}

