mod tools;

use tools::help;

fn main() {
    help();
    tools::help();
    crate::tools::help();
}
