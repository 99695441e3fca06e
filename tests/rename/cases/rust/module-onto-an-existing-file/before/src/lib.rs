mod a;
pub fn f() {
    a::g();
}
