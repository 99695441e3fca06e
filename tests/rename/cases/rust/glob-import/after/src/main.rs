mod util;
use util::*;

fn main() {
    assist();
    other::call();
}

mod other {
    use super::*;
    pub fn call() {
        assist();
    }
}
