pub struct A {
    pub name: u32,
}
pub struct B {
    pub name: u32,
}
async fn load() -> A {
    A { name: 1 }
}
pub async fn f(b: B) -> u32 {
    let a = load().await;
    a.name + b.name + load().await.name
}

