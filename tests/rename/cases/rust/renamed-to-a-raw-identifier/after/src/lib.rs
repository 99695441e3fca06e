pub fn r#match() -> u32 {
    1
}

pub fn two() -> u32 {
    r#match() + self::r#match()
}

