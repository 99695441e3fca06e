pub mod util {
    pub fn assist() {}
}

fn help() {}

pub fn f() {
    {
        use util::assist;
        assist();
    }
    help();
}

