pub struct A {
    pub label: u32,
}
pub struct B {
    pub name: u32,
}
async fn load() -> A {
    A { label: 1 }
}
pub async fn f(b: B) -> u32 {
    let a = load().await;
    a.label + b.name + load().await.label
}

