pub struct A {
    pub label: String,
}
pub struct B {
    pub name: String,
}
pub fn a() -> Result<A, ()> {
    Ok(A { label: String::new() })
}
pub fn b() -> Option<B> {
    None
}
pub fn both() -> Result<String, ()> {
    let x = a()?;
    let y = b().ok_or(())?;
    Ok(x.label + &y.name + &a()?.label)
}

