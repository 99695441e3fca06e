pub fn step() -> u32 {
    1
}

pub fn two() -> u32 {
    step() + step()
}

