pub fn find() -> u32 {
    1
}

pub fn two() -> u32 {
    find() + self::find()
}

