#[repr(C)]
pub union Number {
    int: u32,
    bytes: [u8; 4],
}

pub fn get(n: Number) -> u32 {
    let m = Number { int: 1 };
    unsafe {
        let Number { int : i } = m;
        n.int + i
    }
}

