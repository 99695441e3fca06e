pub fn f(n: u32) -> u32 {
    #[cfg(unix)]
    let len = n + 1;
    #[cfg(not(unix))]
    let len = n + 2;
    len * 2
}

