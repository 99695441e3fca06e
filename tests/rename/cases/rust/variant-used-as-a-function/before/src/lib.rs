#[derive(Clone)]
pub enum Tree {
    Tip(i32),
    Fork(Box<Tree>, Box<Tree>),
}
use Tree::{Fork, Tip};
pub fn f(all: Vec<i32>) -> Option<Tree> {
    all.iter().copied().map(Tip).reduce(|a, b| Fork(Box::new(a), Box::new(b))).or(Some(Tree::Tip(0)))
}
pub fn sum(t: &Tree) -> i32 {
    match t {
        Tip(n @ 1..=9) | Tree::Tip(n) => *n,
        Fork(l, r) => match (&**l, r.as_ref()) {
            (Tip(a), self::Tree::Tip(b)) => a + b,
            (l, r) => sum(l) + sum(r),
        },
    }
}
