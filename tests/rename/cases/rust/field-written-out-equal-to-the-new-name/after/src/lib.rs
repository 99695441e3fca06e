pub struct Tally {
    pub n: u32,
}

pub fn tally(n: u32) -> Tally {
    Tally { n: n }
}

