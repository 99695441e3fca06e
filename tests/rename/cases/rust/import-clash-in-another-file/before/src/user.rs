use crate::util::help;

fn aid() {}

pub fn f() {
    help();
    aid();
}

