pub fn f() -> u32 {
    let mut n = 0;
    'retry: loop {
        n += 1;
        while n < 10 {
            if n == 5 {
                break 'retry n;
            }
            n += 1;
        }
        continue 'retry;
    }
}

