#[cfg(unix)]
fn open() -> u32 {
    1
}
#[cfg(not(unix))]
fn open() -> u32 {
    2
}

pub fn f() -> u32 {
    open()
}

