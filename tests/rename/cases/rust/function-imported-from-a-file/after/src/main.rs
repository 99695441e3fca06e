mod util;

use util::assist;

fn main() {
    assist();
}
