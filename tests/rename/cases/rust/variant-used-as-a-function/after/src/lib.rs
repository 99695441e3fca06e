#[derive(Clone)]
pub enum Tree {
    Leaf(i32),
    Fork(Box<Tree>, Box<Tree>),
}
use Tree::{Fork, Leaf};
pub fn f(all: Vec<i32>) -> Option<Tree> {
    all.iter().copied().map(Leaf).reduce(|a, b| Fork(Box::new(a), Box::new(b))).or(Some(Tree::Leaf(0)))
}
pub fn sum(t: &Tree) -> i32 {
    match t {
        Leaf(n @ 1..=9) | Tree::Leaf(n) => *n,
        Fork(l, r) => match (&**l, r.as_ref()) {
            (Leaf(a), self::Tree::Leaf(b)) => a + b,
            (l, r) => sum(l) + sum(r),
        },
    }
}
