pub struct A {
    pub name: String,
}
pub struct B {
    pub name: String,
}

pub fn both(a: A, b: &B) -> usize {
    let c = A { name: String::new() };
    let d = B { name: String::new() };
    a.name.len() + b.name.len() + c.name.len() + d.name.len()
}

