pub fn f(grid: &[Vec<u32>]) -> u32 {
    let mut n = 0;
    'outer: for row in grid {
        for cell in row {
            if *cell == 0 {
                continue 'outer;
            }
            let v = 'inner: {
                if *cell == 2 {
                    break 'inner 3;
                }
                if *cell == 9 {
                    break 'outer;
                }
                *cell
            };
            n += v;
        }
    }
    n
}

