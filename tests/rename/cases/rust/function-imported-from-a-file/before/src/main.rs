mod util;

use util::help;

fn main() {
    help();
}
