pub enum LongAnswer {
    Yeah,
    No,
}
type A = LongAnswer;

pub fn yes(a: A) -> bool {
    match a {
        A::Yeah => true,
        A::No => false,
    }
}

