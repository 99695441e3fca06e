pub struct A {
    pub name: String,
}
pub struct B {
    pub name: String,
}
pub fn a() -> Result<A, ()> {
    Ok(A { name: String::new() })
}
pub fn b() -> Option<B> {
    None
}
pub fn both() -> Result<String, ()> {
    let x = a()?;
    let y = b().ok_or(())?;
    Ok(x.name + &y.name + &a()?.name)
}

