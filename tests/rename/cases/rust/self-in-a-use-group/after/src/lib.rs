pub mod outer {
    pub mod tools {
        pub fn help() {}
    }
}
use outer::tools::{self, help};

pub fn f() {
    help();
    tools::help();
}

