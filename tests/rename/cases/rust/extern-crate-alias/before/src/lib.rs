extern crate alloc as heap;

pub fn f() -> heap::vec::Vec<u8> {
    crate::heap::vec::Vec::new()
}

