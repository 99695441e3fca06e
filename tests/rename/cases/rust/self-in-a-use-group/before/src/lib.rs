pub mod outer {
    pub mod util {
        pub fn help() {}
    }
}
use outer::util::{self, help};

pub fn f() {
    help();
    util::help();
}

