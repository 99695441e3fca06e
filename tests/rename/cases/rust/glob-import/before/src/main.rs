mod util;
use util::*;

fn main() {
    help();
    other::call();
}

mod other {
    use super::*;
    pub fn call() {
        help();
    }
}
