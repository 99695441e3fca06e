#[derive(PartialEq)]
pub struct Empty;

pub fn same(e: Empty) -> bool {
    match e {
        Empty => Empty == Empty,
    }
}

