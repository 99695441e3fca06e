pub struct Tally {
    pub count: u32,
}

pub fn tally() -> Tally {
    let n = 1;
    Tally { count: n }
}

