pub struct A {
    pub label: String,
}
pub struct B {
    pub name: String,
}

pub fn both(a: A, b: &B) -> usize {
    let c = A { label: String::new() };
    let d = B { name: String::new() };
    a.label.len() + b.name.len() + c.label.len() + d.name.len()
}

