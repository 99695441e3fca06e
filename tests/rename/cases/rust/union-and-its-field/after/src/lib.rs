#[repr(C)]
pub union Number {
    whole: u32,
    bytes: [u8; 4],
}

pub fn get(n: Number) -> u32 {
    let m = Number { whole: 1 };
    unsafe {
        let Number { whole : i } = m;
        n.whole + i
    }
}

