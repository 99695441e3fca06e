pub struct Ones;

impl Iterator for Ones {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        Some(1)
    }
}

