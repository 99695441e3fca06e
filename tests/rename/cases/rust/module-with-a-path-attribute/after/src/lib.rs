#[path = "unix_impl.rs"]
mod system;

pub fn f() {
    system::open()
}
