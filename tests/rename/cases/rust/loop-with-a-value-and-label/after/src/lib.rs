pub fn f() -> u32 {
    let mut n = 0;
    'again: loop {
        n += 1;
        while n < 10 {
            if n == 5 {
                break 'again n;
            }
            n += 1;
        }
        continue 'again;
    }
}

