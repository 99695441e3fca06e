#[path = "unix_impl.rs"]
mod sys;

pub fn f() {
    sys::open()
}
