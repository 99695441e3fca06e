pub mod a;
pub mod b;
pub fn f() {
    a::run();
    b::start();
}
