pub struct A {
    pub name: String,
}
pub struct B {
    pub label: String,
}

fn make_a() -> A {
    A { name: String::new() }
}

impl A {
    fn to_b(&self) -> B {
        B { label: self.name.clone() }
    }
}

pub fn get() -> String {
    let a = make_a();
    let b = a.to_b();
    let direct = make_a().to_b().label;
    a.name + &b.label + &direct
}

