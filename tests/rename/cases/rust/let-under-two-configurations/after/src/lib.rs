pub fn f(n: u32) -> u32 {
    #[cfg(unix)]
    let width = n + 1;
    #[cfg(not(unix))]
    let width = n + 2;
    width * 2
}

