pub struct Tally {
    pub count: u32,
}

pub fn tally() -> Tally {
    let count = 1;
    Tally { count }
}

