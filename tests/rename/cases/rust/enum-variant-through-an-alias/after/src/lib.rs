pub enum LongAnswer {
    Yes,
    No,
}
type A = LongAnswer;

pub fn yes(a: A) -> bool {
    match a {
        A::Yes => true,
        A::No => false,
    }
}

