pub mod util {
    pub fn help() {}
}

fn help() {}

pub fn f() {
    {
        use util::help;
        help();
    }
    help();
}

