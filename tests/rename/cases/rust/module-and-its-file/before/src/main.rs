mod util;

use util::help;

fn main() {
    help();
    util::help();
    crate::util::help();
}
