extern crate alloc as alloc_part;

pub fn f() -> alloc_part::vec::Vec<u8> {
    crate::alloc_part::vec::Vec::new()
}

