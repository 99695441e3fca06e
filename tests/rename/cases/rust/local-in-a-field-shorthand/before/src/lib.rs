pub struct Tally {
    pub count: u32,
}

pub fn tally(count: u32) -> Tally {
    Tally { count }
}

