pub struct A {
    pub label: u32,
}
pub struct B {
    pub name: u32,
}
fn pair() -> (A, B) {
    (A { label: 1 }, B { name: 2 })
}
pub fn f() -> u32 {
    let (a, b) = pair();
    let p = pair();
    a.label + b.name + p.0.label + p.1.name
}

