mod util;
use util::*;

fn help() {}

fn main() {
    help();
    other();
    util::assist();
}
