pub mod a;
pub mod b;
pub fn f() {
    a::start();
    b::run();
}
