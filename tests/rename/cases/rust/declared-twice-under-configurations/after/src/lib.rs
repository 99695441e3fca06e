#[cfg(unix)]
fn open_file() -> u32 {
    1
}
#[cfg(not(unix))]
fn open_file() -> u32 {
    2
}

pub fn f() -> u32 {
    open_file()
}

