mod a;
mod b;

fn main() {
    a::start();
    b::run();
}
