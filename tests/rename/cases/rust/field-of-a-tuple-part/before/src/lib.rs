pub struct A {
    pub name: u32,
}
pub struct B {
    pub name: u32,
}
fn pair() -> (A, B) {
    (A { name: 1 }, B { name: 2 })
}
pub fn f() -> u32 {
    let (a, b) = pair();
    let p = pair();
    a.name + b.name + p.0.name + p.1.name
}

