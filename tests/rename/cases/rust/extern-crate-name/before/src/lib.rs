extern crate alloc;

pub fn f() -> alloc::vec::Vec<u8> {
    alloc::vec::Vec::new()
}

