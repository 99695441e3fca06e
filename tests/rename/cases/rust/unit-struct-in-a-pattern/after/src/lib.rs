#[derive(PartialEq)]
pub struct Nothing;

pub fn same(e: Nothing) -> bool {
    match e {
        Nothing => Nothing == Nothing,
    }
}

